import { communeUrl } from '../urls.ts';

/** The newest figure and chart of an indicator for an iframe on another site. */
export function embedUrl(commune: string, indicator: string): string {
  return `${communeUrl(commune)}nhung/${indicator.toLowerCase()}/`;
}

/** The picture that stands for a page where its link is shared. */
export function sharePictureUrl(page: string): string {
  return `${page}chia-se.png`;
}
