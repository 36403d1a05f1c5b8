import { slugify } from '../../domain/fold.ts';
import { site } from '../../strings/site.ts';
import { communeUrl } from '../urls.ts';

/** The bulletins of a commune and how to send them. */
export function bulletinsUrl(commune: string): string {
  return `${communeUrl(commune)}ban-tin/`;
}

/** One bulletin, a single file. */
export function bulletinFileUrl(commune: string, issue: string): string {
  return `${bulletinsUrl(commune)}${issue}/ban-tin.html`;
}

/** What a bulletin is called on somebody's phone, where its name is all a group sees of it: `ban-tin-tuan-47-nam-2026-xa-minh-hoa.html`. */
export function bulletinFileName(title: string, commune: string): string {
  return `${slugify(`${title} ${site.communeName(commune)}`)}.html`;
}
