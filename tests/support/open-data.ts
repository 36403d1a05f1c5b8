import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { outFolder, readSiteFile, siteFiles, siteOrigin } from './site.ts';

export const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** The bytes of a built file by its address, whole or from the root of the site; an absent file throws. */
export function bytesAt(address: string): Buffer {
  const path = address.startsWith(siteOrigin) ? address.slice(siteOrigin.length) : address;
  return readFileSync(join(outFolder(), path.slice(1)));
}

export function textAt(address: string): string {
  return bytesAt(address).toString('utf8');
}

/** A built JSON file, as nothing in particular. */
export function jsonAt(file: string): unknown {
  return JSON.parse(readSiteFile(file)) as unknown;
}

/** Built files whose path fits, with their path. */
export function filesNamed(pattern: RegExp): string[] {
  return siteFiles().filter((file) => pattern.test(file) && !file.startsWith('pagefind/'));
}

/** The address of the licence a commune's own file names, or null. */
export function licenceOf(slug: string): string | null {
  const text = readFileSync(`content/xa/${slug}/xa.yaml`, 'utf8');
  const data = parse(text) as { licence?: { url: string } | null };
  return data.licence?.url ?? null;
}
