import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { comparePeriods } from '../domain/period.ts';
import {
  manifestSchema,
  snapshotFiles,
  snapshotSchema,
  type PublishedVersion,
} from '../domain/snapshot.ts';
import { readObservationsCsv } from '../ingest/read-normalised.ts';
import { isErrorCode } from './disk-error.ts';

/** Folder of one commune's published periods. */
export function snapshotsFolder(contentDirectory: string, slug: string): string {
  return join(contentDirectory, 'xa', slug, 'ky-cong-bo');
}

/** Folder of one published version. */
export function versionFolder(
  contentDirectory: string,
  slug: string,
  period: string,
  version: number,
): string {
  return join(snapshotsFolder(contentDirectory, slug), period, `v${version}`);
}

/** Names of the folders in a folder, sorted; empty when it does not exist. Names with a dot in front are unfinished. */
export async function subfolders(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map(({ name }) => name)
      .sort();
  } catch (error) {
    if (isErrorCode(error, 'ENOENT')) return [];
    throw error;
  }
}

async function readText(folder: string, name: string): Promise<string> {
  return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(join(folder, name)));
}

/**
 * Reads one version from its folder.
 * @throws when a file is missing or not of its form; `verifySnapshots` says what is wrong in words
 */
export async function readVersion(folder: string): Promise<PublishedVersion> {
  const manifest = manifestSchema.parse(JSON.parse(await readText(folder, snapshotFiles.manifest)));
  if (manifest.format === 2 && manifest.content === 'withdrawal') return { manifest };
  const [observations, definitions, statuses] = await Promise.all([
    readText(folder, snapshotFiles.observations),
    readText(folder, snapshotFiles.definitions),
    readText(folder, snapshotFiles.statuses),
  ]);
  return snapshotSchema.parse({
    manifest,
    observations: readObservationsCsv(observations),
    definitions: JSON.parse(definitions) as unknown,
    statuses: JSON.parse(statuses) as unknown,
  });
}

function inOrder(a: PublishedVersion, b: PublishedVersion): number {
  const byPeriod = comparePeriods(a.manifest.period, b.manifest.period);
  return byPeriod || a.manifest.version - b.manifest.version;
}

/**
 * Every published version of a commune, by period, then version; empty when it
 * has published nothing.
 * @throws when a version cannot be read
 */
export async function readSnapshots(
  contentDirectory: string,
  slug: string,
): Promise<PublishedVersion[]> {
  const root = snapshotsFolder(contentDirectory, slug);
  const periods = await subfolders(root);
  const folders = await Promise.all(
    periods.map(async (period) => {
      const versions = await subfolders(join(root, period));
      return versions.map((version) => join(root, period, version));
    }),
  );
  const snapshots = await Promise.all(folders.flat().map(readVersion));
  return snapshots.sort(inOrder);
}
