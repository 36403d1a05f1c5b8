import { communeUrl } from '../urls.ts';

/** The newest figure and chart of an indicator for an iframe on another site. */
export function embedUrl(commune: string, indicator: string): string {
  return `${communeUrl(commune)}nhung/${indicator.toLowerCase()}/`;
}

/** The picture that stands for a page where its link is shared. */
export function sharePictureUrl(page: string): string {
  return `${page}chia-se.png`;
}

/**
 * Facebook's page for posting a link, an ordinary page that loads nothing here
 * (developers.facebook.com/docs/plugins/share-button). Zalo documents no such page, only a script of
 * its own, so that its users are told to copy the address.
 */
export function facebookUrl(absoluteAddress: string): string {
  return `https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(absoluteAddress)}`;
}
