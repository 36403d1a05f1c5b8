import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isErrorCode } from './disk-error.ts';
import { found, type SnapshotProblem } from './verify-version.ts';

/** What comparing with git's history gave; null when it could not be made. */
export type HistoryCheck = { compared: number; problems: SnapshotProblem[] } | null;

type Committed = { blob: string; commit: string };
/** Published files by their path below the content folder, as they were committed first. */
type History = Map<string, Committed>;

/**
 * The comparison begins with the commit that added this file to the content folder, or with the
 * first commit where there is none: what was tried out before it was never published.
 */
const BEGINNING = '.doi-chieu-tu-day';

/** A hook of git's own names the repository here, relative to another folder. */
const ENVIRONMENT = { GIT_DIR: undefined, GIT_WORK_TREE: undefined, GIT_INDEX_FILE: undefined };

/** Git's answer, or null when git is not there or says no. */
function git(folder: string, args: readonly string[]): Promise<string | null> {
  return new Promise((resolve) => {
    const options = { maxBuffer: 2 ** 28, env: { ...process.env, ...ENVIRONMENT } };
    execFile('git', ['-C', folder, ...args], options, (error, stdout) => {
      resolve(error === null ? stdout : null);
    });
  });
}

/** A later step of a comparison that began well. */
async function mustGit(folder: string, args: readonly string[]): Promise<string> {
  const answer = await git(folder, args);
  if (answer === null) throw new Error(`git ${args[0] ?? ''} failed in ${folder}`);
  return answer;
}

const ORDER = ['--reverse', '--topo-order', '--full-history', '-m', '--no-renames'];
const ADDED = ['--diff-filter=A', '--raw', '--no-abbrev', '-z'];

/** The commit the comparison begins with, or null for all of history. */
async function findBeginning(folder: string): Promise<string | null> {
  const args = [...ORDER, '--diff-filter=A', '--format=%H', 'HEAD', '--', BEGINNING];
  return /^[0-9a-f]+/u.exec(await mustGit(folder, ['log', ...args]))?.[0] ?? null;
}

/** What the commit of the beginning holds. */
async function readTree(folder: string, commit: string, isOurs: RegExp): Promise<History> {
  const tree = await mustGit(folder, ['ls-tree', '-r', '-z', commit, 'xa']);
  const entries = tree.split('\0').flatMap((line): [string, Committed][] => {
    const [, blob, path] = /^\d+ blob ([0-9a-f]+)\t(.+)$/su.exec(line) ?? [];
    if (blob === undefined || path === undefined || !isOurs.test(path)) return [];
    return [[path, { blob, commit: commit.slice(0, 7) }]];
  });
  return new Map(entries);
}

/** Every published file any ancestor commit added since the beginning. */
async function readHistory(folder: string, prefix: string, slug: string): Promise<History> {
  const beginning = await findBeginning(folder);
  const isOurs = new RegExp(`^xa/${slug === '*' ? '[^/]+' : slug}/ky-cong-bo/`, 'u');
  const history = beginning === null ? new Map() : await readTree(folder, beginning, isOurs);
  const range = beginning === null ? 'HEAD' : `${beginning}..HEAD`;
  const paths = `:(glob)xa/${slug}/ky-cong-bo/**`;
  const log = await mustGit(folder, [
    'log',
    ...ORDER,
    ...ADDED,
    '--format=%x01%H',
    range,
    '--',
    paths,
  ]);
  for (const entry of log.split('\u0001').slice(1)) {
    const [commit = '', ...words] = entry.split('\0');
    for (const [index, word] of words.entries()) {
      const [, blob] = /^\n?:0+ \d+ 0+ ([0-9a-f]+) A$/u.exec(word) ?? [];
      const path = words[index + 1]?.slice(prefix.length);
      if (blob === undefined || path === undefined || history.has(path)) continue;
      history.set(path, { blob, commit: commit.slice(0, 7) });
    }
  }
  return history;
}

/** The bytes of a file, or null when there is none in that place. */
async function readPlain(path: string): Promise<Uint8Array | null> {
  try {
    return (await lstat(path)).isFile() ? await readFile(path) : null;
  } catch (error) {
    if (isErrorCode(error, 'ENOENT', 'ENOTDIR')) return null;
    throw error;
  }
}

/** Whether bytes are those git keeps under an id; repositories use one of two hashes. */
function isBlob(bytes: Uint8Array, id: string): boolean {
  const hash = createHash(id.length === 64 ? 'sha256' : 'sha1');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex') === id;
}

/**
 * Compares the published files with the first commit of each, which finds what manifests can't: a
 * newest version rewritten with fitting hashes, or deleted as a whole. Not made (null) outside a git
 * clone, before the first commit, and in a shallow clone, which does not know what came before.
 * @param slug one commune, or `*`
 */
export async function verifyHistory(contentDirectory: string, slug = '*'): Promise<HistoryCheck> {
  const args = ['rev-parse', '--is-shallow-repository', '--show-prefix', 'HEAD'];
  const [isShallow, prefix = ''] = (await git(contentDirectory, args))?.split('\n') ?? [];
  if (isShallow !== 'false') return null;
  const history = await readHistory(contentDirectory, prefix, slug);
  const problems: SnapshotProblem[] = [];
  for (const [path, { blob, commit }] of history) {
    const bytes = await readPlain(join(contentDirectory, path));
    if (bytes === null) problems.push(found(path, 'gone-since-commit', commit));
    else if (!isBlob(bytes, blob)) problems.push(found(path, 'not-as-committed', commit));
  }
  return { compared: history.size, problems };
}
