import { chmod, mkdir, mkdtemp, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Prefix of folders that a stopped publish may leave behind; readers pass over them. */
export const UNFINISHED = '.dang-ghi-';

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

function isTaken(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return (
    code === 'ENOTEMPTY' || code === 'EEXIST' || (code === 'EPERM' && process.platform === 'win32')
  );
}

/**
 * Writes a folder whole or not at all: files go to a folder beside `root`,
 * are synced, and one rename makes them the new folder. Answers "taken" when
 * the folder exists by then, and leaves it as it is.
 * @param root folder that holds the unfinished folder, on the same disk as `folder`
 */
export async function writeFolder(
  root: string,
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<'written' | 'taken'> {
  const parent = dirname(folder);
  await mkdir(root, { recursive: true });
  const name = `${UNFINISHED}${basename(parent)}-${basename(folder)}-`;
  const unfinished = await mkdtemp(join(root, name));
  await chmod(unfinished, 0o755);
  try {
    for (const [name, bytes] of files) await writeDurably(join(unfinished, name), bytes);
    await syncFolder(unfinished);
    await mkdir(parent, { recursive: true });
    await rename(unfinished, folder);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    if (isTaken(error)) return 'taken';
    throw error;
  }
  await syncFolder(parent);
  await syncFolder(root);
  return 'written';
}
