import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { buildIndex } from '../search/index/build.ts';
import { fileKindOf, type IndexFile } from '../search/index/files.ts';
import type { IndexSource } from './build-records.ts';

/** How many files of each part there are, and their bytes: raw, and as most servers send them. */
function sizes(files: readonly IndexFile[]): string {
  const parts = new Map<string, { files: number; raw: number; sent: number }>();
  for (const { name, content } of files) {
    const part = parts.get(fileKindOf(name)) ?? { files: 0, raw: 0, sent: 0 };
    part.files += 1;
    part.raw += Buffer.byteLength(content);
    part.sent += gzipSync(content, { level: 6 }).length;
    parts.set(fileKindOf(name), part);
  }
  const kB = (bytes: number) => (bytes / 1000).toFixed(1);
  return [...parts]
    .map(
      ([kind, { files: count, raw, sent }]) =>
        `${count} ${kind} ${kB(raw)} kB (gzip ${kB(sent)} kB)`,
    )
    .join(', ');
}

/**
 * Writes the index of the finder to `tim/` of a built site.
 * @param dir the built folder
 * @returns its parts and their sizes, in words
 */
export async function writeFinderIndex(
  dir: URL,
  { records, terms, cache }: IndexSource,
): Promise<string> {
  const files = buildIndex(records, terms, cache);
  const folder = fileURLToPath(new URL('tim/', dir));
  await mkdir(folder);
  for (const { name, content } of files) await writeFile(join(folder, name), content);
  return sizes(files);
}
