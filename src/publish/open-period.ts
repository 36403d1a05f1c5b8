import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Commune } from '../domain/commune.ts';
import type { Period } from '../domain/period.ts';
import {
  hasFigures,
  snapshotFiles,
  type Manifest,
  type PublishedVersion,
  type Snapshot,
} from '../domain/snapshot.ts';
import { findPersonalData } from '../ingest/personal-data.ts';
import { cliTexts } from '../strings/cli.ts';
import { fillText } from '../strings/fill-text.ts';
import { problemWords } from '../strings/problems.ts';
import type { BuiltVersion } from './build-version.ts';
import { sha256 } from './hashing.ts';
import { readSnapshots, snapshotsFolder, versionFolder } from './read-snapshots.ts';
import { findLink } from './real-folder.ts';
import { UserError } from './user-error.ts';
import { verifyHistory } from './verify-history.ts';
import { verifyCommune, type SnapshotProblem } from './verify-snapshots.ts';
import { writeFolder } from './write-folder.ts';

/** What every publish is told: where, whose, which period, when, by which program. */
export type PublishPlace = {
  contentDirectory: string;
  commune: Commune;
  period: Period;
  publishedAt: string;
  toolVersion: string;
};

/** The period as it stands before another version is added. */
export type OpenPeriod = {
  /** Every version the commune has published. */
  versions: PublishedVersion[];
  /** The newest version of the period. */
  latest: PublishedVersion | undefined;
  /** The newest of its versions that has figures. */
  lastFigures: Snapshot | undefined;
  /** What the next manifest says about the one before. */
  previous: Manifest['previous'];
};

/** @throws UserError for a folder that leads elsewhere, and for a reason that names a person */
async function refuseUnfit(
  { contentDirectory, commune, period }: PublishPlace,
  reason: string | null,
): Promise<void> {
  const linked = await findLink(contentDirectory, ['xa', commune.slug, 'ky-cong-bo', period]);
  if (linked !== null) throw new UserError(fillText(cliTexts.linked, { path: linked }));
  const phones = commune.contacts.flatMap(({ phone }) => phone ?? []);
  const personal = reason === null ? null : findPersonalData(reason, phones);
  if (personal === null) return;
  const kind = problemWords.personalData[personal];
  throw new UserError(fillText(cliTexts.personalReason, { kind }));
}

/** What does not hold of a commune's versions: against their manifests, then against git's history where there is one. */
async function findBroken(contentDirectory: string, slug: string): Promise<SnapshotProblem[]> {
  const broken = await verifyCommune(contentDirectory, slug);
  if (broken.length > 0) return broken;
  return (await verifyHistory(contentDirectory, slug))?.problems ?? [];
}

/**
 * Reads what is published so far, once it is proven whole.
 * @param reason why there is to be another version, null for a first one
 * @throws UserError
 */
export async function openPeriod(
  place: PublishPlace,
  reason: string | null,
): Promise<OpenPeriod | { broken: SnapshotProblem[] }> {
  const { contentDirectory, commune, period } = place;
  await refuseUnfit(place, reason);
  const broken = await findBroken(contentDirectory, commune.slug);
  if (broken.length > 0) return { broken };
  const versions = await readSnapshots(contentDirectory, commune.slug);
  const own = versions.filter(({ manifest }) => manifest.period === period);
  const latest = own.at(-1);
  const lastFigures = own.filter(hasFigures).at(-1);
  if (latest === undefined) return { versions, latest, lastFigures, previous: null };
  const { version } = latest.manifest;
  const folder = versionFolder(contentDirectory, commune.slug, period, version);
  const manifestHash = sha256(await readFile(join(folder, snapshotFiles.manifest)));
  return { versions, latest, lastFigures, previous: { version, manifestHash } };
}

/** Writes a version that was built. Answers its folder, or null when another command was quicker. */
export async function addVersion(
  { contentDirectory, commune, period }: PublishPlace,
  { manifest, files }: BuiltVersion,
): Promise<string | null> {
  const folder = versionFolder(contentDirectory, commune.slug, period, manifest.version);
  const written = await writeFolder(snapshotsFolder(contentDirectory, commune.slug), folder, files);
  return written === 'taken' ? null : folder;
}
