import { chmod, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { isErrorCode } from './disk-error.ts';
import { sha256 } from './hashing.ts';

/** Prefix of folders that a publish is writing, or that a killed one left behind; readers pass over them. */
export const UNFINISHED = '.dang-ghi-';

/** No publish writes this long: past it a folder is left over, whoever wrote it. */
const STALE_AFTER = 3_600_000;
/** What tells machines apart in the name of a folder on a shared disk. */
const MACHINE = sha256(new TextEncoder().encode(hostname())).slice(0, 8);

const nameFor = (label: string) => `${UNFINISHED}${label}-${MACHINE}-${process.pid}-`;

/** A new folder that only this process writes to; its name says machine and process. */
export async function beginFolder(root: string, label: string): Promise<string> {
  const folder = await mkdtemp(join(root, nameFor(label)));
  await chmod(folder, 0o755);
  return folder;
}

/** Whether a process of this machine runs; one of another user does, too. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    if (isErrorCode(error, 'ESRCH')) return false;
    if (isErrorCode(error, 'EPERM')) return true;
    throw error;
  }
}

function isWriterGone(name: string): boolean {
  const { machine, pid } = /-(?<machine>[0-9a-f]{8})-(?<pid>\d+)-[^-]+$/u.exec(name)?.groups ?? {};
  return machine === MACHINE && !isRunning(Number(pid));
}

async function removeOne(root: string, name: string, now: number): Promise<void> {
  const folder = join(root, name);
  try {
    const isOld = now - (await stat(folder)).mtimeMs > STALE_AFTER;
    if (!isOld && !isWriterGone(name)) return;
    const away = join(root, `${nameFor('bo')}${name.slice(-6)}`);
    await rename(folder, away);
    await rm(away, { recursive: true });
  } catch (error) {
    // Another publish removed it first.
    if (!isErrorCode(error, 'ENOENT')) throw error;
  }
}

/**
 * Removes what killed publishes left in a commune's folder. A folder is left over when the process
 * in its name no longer runs on this machine, or when it is an hour older than `mine`, which was
 * made just now: both times come from the disk they lie on, never from a clock. It is moved away
 * whole before it is deleted, so a writer that should still live fails as a whole and can't publish
 * half of its files. Two publishes at a time never touch each other's.
 */
export async function removeLeftovers(root: string, mine: string): Promise<void> {
  const now = (await stat(mine)).mtimeMs;
  const entries = await readdir(root, { withFileTypes: true });
  for (const entry of entries) {
    const isOther = entry.name.startsWith(UNFINISHED) && join(root, entry.name) !== mine;
    if (isOther && entry.isDirectory()) await removeOne(root, entry.name, now);
  }
}
