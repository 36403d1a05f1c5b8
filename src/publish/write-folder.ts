import { lstat, mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isErrorCode } from './disk-error.ts';
import { beginFolder, removeLeftovers } from './unfinished.ts';

async function sync(path: string, flags: string): Promise<void> {
  const handle = await open(path, flags);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Windows cannot open a folder to sync it; there the rename itself is journalled. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform !== 'win32') await sync(path, 'r');
}

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(path, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    if (isErrorCode(error, 'ENOENT')) return false;
    throw error;
  }
}

function isTaken(error: unknown): boolean {
  return (
    isErrorCode(error, 'ENOTEMPTY', 'EEXIST') ||
    (process.platform === 'win32' && isErrorCode(error, 'EPERM'))
  );
}

/** Writes and syncs the files below `unfinished`, where one rename to `target` makes them `folder`. */
async function fill(
  unfinished: string,
  inner: string,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<void> {
  const folder = join(unfinished, inner);
  await mkdir(folder, { recursive: true });
  for (const [name, bytes] of files) await writeDurably(join(folder, name), bytes);
  await syncFolder(folder);
  if (inner !== '') await syncFolder(unfinished);
}

/**
 * Writes the folder of a version whole or not at all: files go to a folder beside `root`'s periods,
 * are synced, and one rename makes them the version; of a new period, the period with its first
 * version, so that no empty folder is ever seen. Answers "taken" when the folder exists by then,
 * and leaves it as it is. Removes what killed runs left behind.
 * @param root folder of the commune's periods, on the same disk as `folder`
 * @param folder the version's folder, `root/{period}/v{n}`
 */
export async function writeFolder(
  root: string,
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<'written' | 'taken'> {
  const period = dirname(folder);
  await mkdir(root, { recursive: true });
  const unfinished = await beginFolder(root, `${basename(period)}-${basename(folder)}`);
  try {
    await removeLeftovers(root, unfinished);
    const isNewPeriod = !(await exists(period));
    await fill(unfinished, isNewPeriod ? basename(folder) : '', files);
    await rename(unfinished, isNewPeriod ? period : folder);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    if (isTaken(error)) return 'taken';
    throw error;
  }
  await syncFolder(period);
  await syncFolder(root);
  return 'written';
}
