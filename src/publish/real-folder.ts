import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { isErrorCode } from './disk-error.ts';

/** The first folder on the way down that is a symbolic link, or null: figures are never written through one. */
export async function findLink(root: string, steps: readonly string[]): Promise<string | null> {
  let path = root;
  for (const step of steps) {
    path = join(path, step);
    try {
      if ((await lstat(path)).isSymbolicLink()) return path;
    } catch (error) {
      if (isErrorCode(error, 'ENOENT', 'ENOTDIR')) return null;
      throw error;
    }
  }
  return null;
}
