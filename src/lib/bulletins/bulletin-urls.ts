import { communeUrl } from '../urls.ts';

/** The bulletins of a commune and how to send them. */
export function bulletinsUrl(commune: string): string {
  return `${communeUrl(commune)}ban-tin/`;
}

/** One bulletin, a single file. */
export function bulletinFileUrl(commune: string, issue: string): string {
  return `${bulletinsUrl(commune)}${issue}/ban-tin.html`;
}
