import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** SHA-256 of every file below `folder`, by its path with forward slashes. */
function digests(folder: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const digest = createHash('sha256').update(readFileSync(path)).digest('hex');
    found.set(relative(folder, path).split(sep).join('/'), digest);
  }
  return found;
}

/** Every file that is not the same, byte for byte, in both folders, and how many files were compared. */
export function compareFolders(
  one: string,
  other: string,
): { differences: string[]; files: number } {
  const ours = digests(one);
  const theirs = digests(other);
  const paths = [...new Set([...ours.keys(), ...theirs.keys()])].sort();
  const differences = paths.flatMap((path) => {
    if (!theirs.has(path)) return [`${path}: only in ${one}`];
    if (!ours.has(path)) return [`${path}: only in ${other}`];
    return ours.get(path) === theirs.get(path) ? [] : [`${path}: differs`];
  });
  return { differences, files: paths.length };
}
