import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { periodSchema } from '../domain/period.ts';
import { snapshotFiles, type PublishedVersion } from '../domain/snapshot.ts';
import { cliTexts } from '../strings/cli.ts';
import { isErrorCode } from './disk-error.ts';
import { readSnapshots, snapshotsFolder, subfolders } from './read-snapshots.ts';
import { findLink } from './real-folder.ts';
import { UNFINISHED } from './unfinished.ts';
import { UserError } from './user-error.ts';
import {
  found,
  verifyVersion,
  type SnapshotProblem,
  type Verified,
  type VersionPlace,
} from './verify-version.ts';

export type { SnapshotProblem } from './verify-version.ts';

/** Versions 1, 2, 3... without a gap, each naming the hash of the manifest before. */
function verifyChain(
  path: string,
  versions: readonly VersionPlace[],
  verified: readonly Verified[],
): SnapshotProblem[] {
  return versions.flatMap(({ version }, index) => {
    if (version !== index + 1) return [found(path, 'broken-chain', `v${index + 1}`)];
    const before = verified[index - 1];
    const link = verified[index]?.manifest?.previous ?? null;
    const isUnread = before === undefined || before.manifest === null;
    if (link === null || isUnread || link.manifestHash === before.manifestHash) return [];
    return [found(`${path}/v${index}/${snapshotFiles.manifest}`, 'changed')];
  });
}

async function verifyPeriod(
  root: string,
  base: string,
  slug: string,
  period: string,
): Promise<SnapshotProblem[]> {
  const path = `${base}/${period}`;
  const entries = await readdir(join(root, period), { withFileTypes: true });
  if (entries.length === 0) return [found(path, 'empty')];
  const isVersion = (entry: Dirent) => entry.isDirectory() && /^v[1-9]\d*$/u.test(entry.name);
  const stray = entries.filter((entry) => !isVersion(entry));
  const versions = entries
    .filter(isVersion)
    .map(({ name }) => ({
      path: `${path}/${name}`,
      folder: join(root, period, name),
      period,
      version: Number(name.slice(1)),
    }))
    .sort((a, b) => a.version - b.version);
  const verified = await Promise.all(versions.map((version) => verifyVersion(version, slug)));
  return [
    ...stray.map(({ name }) => found(`${path}/${name}`, 'bad-place')),
    ...verified.flatMap((one) => one.problems),
    ...verifyChain(path, versions, verified),
  ];
}

/** Whether a publish is writing there, or a killed one was. */
function isUnfinished(entry: Dirent): boolean {
  return entry.isDirectory() && entry.name.startsWith(UNFINISHED);
}

/** The entries of a folder; null when something else has its place, none when nothing has. */
async function entriesOf(folder: string): Promise<Dirent[] | null> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (isErrorCode(error, 'ENOENT')) return [];
    if (isErrorCode(error, 'ENOTDIR')) return null;
    throw error;
  }
}

/** Checks the published versions of one commune against their manifests and each other. */
export async function verifyCommune(
  contentDirectory: string,
  slug: string,
): Promise<SnapshotProblem[]> {
  const root = snapshotsFolder(contentDirectory, slug);
  const base = `xa/${slug}/ky-cong-bo`;
  const linked = await findLink(contentDirectory, ['xa', slug, 'ky-cong-bo']);
  const entries = linked === null ? await entriesOf(root) : null;
  if (entries === null) return [found(base, 'not-folder')];
  const lists = entries
    .filter((entry) => !isUnfinished(entry))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(async (entry) => {
      const isPeriod = periodSchema.safeParse(entry.name).success;
      if (isPeriod && entry.isDirectory()) return verifyPeriod(root, base, slug, entry.name);
      return [found(`${base}/${entry.name}`, isPeriod ? 'not-folder' : 'bad-place')];
    });
  return (await Promise.all(lists)).flat();
}

/**
 * The published versions of a commune, once they hold.
 * @throws UserError naming what does not
 */
export async function soundSnapshots(
  contentDirectory: string,
  slug: string,
): Promise<PublishedVersion[]> {
  const broken = await verifyCommune(contentDirectory, slug);
  if (broken.length > 0) {
    const lines = broken.map(({ file, message }) => `  ${file}: ${message}`);
    throw new UserError([cliTexts.broken, ...lines].join('\n'));
  }
  return readSnapshots(contentDirectory, slug);
}

/**
 * Checks every published version below a content folder: a file that changed,
 * vanished or is not in its manifest, and versions that do not follow each
 * other. Compares with the manifests alone; empty means whole.
 */
export async function verifySnapshots(contentDirectory: string): Promise<SnapshotProblem[]> {
  const slugs = await subfolders(join(contentDirectory, 'xa'));
  const lists = await Promise.all(slugs.map((slug) => verifyCommune(contentDirectory, slug)));
  return lists.flat();
}
