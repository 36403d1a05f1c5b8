import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContentTree } from '../content-tree/tree.ts';
import type { Commune } from '../domain/commune.ts';
import type { Period } from '../domain/period.ts';
import {
  snapshotFiles,
  type ChangeKind,
  type Manifest,
  type Snapshot,
} from '../domain/snapshot.ts';
import { findPersonalData } from '../ingest/personal-data.ts';
import { problem } from '../ingest/problem.ts';
import { validate, type ValidationReport } from '../ingest/validate.ts';
import { cliTexts, fillText } from '../strings/cli.ts';
import { problemWords } from '../strings/problems.ts';
import { buildVersion, sha256, type NewVersion } from './build-version.ts';
import { contextOfCommune, definitionsFor, latestFigures } from './commune-figures.ts';
import { readSnapshots, snapshotsFolder, versionFolder } from './read-snapshots.ts';
import { verifyCommune, type SnapshotProblem } from './verify-snapshots.ts';
import { findLink } from './real-folder.ts';
import { UserError } from './user-error.ts';
import { writeFolder } from './write-folder.ts';

export type PublishRequest = {
  contentDirectory: string;
  tree: ContentTree;
  commune: Commune;
  period: Period;
  submitted: Uint8Array;
  change: { kind: ChangeKind; reason: string } | null;
  acceptsWarnings: boolean;
  publishedAt: string;
  toolVersion: string;
};

export type PublishResult =
  | {
      outcome: 'published';
      folder: string;
      manifest: Manifest;
      statuses: number;
      report: ValidationReport;
    }
  | { outcome: 'same-bytes'; version: number }
  | {
      outcome: 'refused' | 'needs-consent' | 'no-change' | 'nothing-to-change';
      report: ValidationReport;
    }
  | { outcome: 'broken'; problems: SnapshotProblem[] }
  | { outcome: 'lost-race' };

function alreadyPublished(report: ValidationReport, period: Period): ValidationReport {
  const problems = [...report.problems, problem('SL303', {}, period)];
  return { ...report, verdict: 'reject', rows: [], problems };
}

async function previousOf(
  { contentDirectory, commune }: PublishRequest,
  snapshot: Snapshot | undefined,
): Promise<NewVersion['previous']> {
  if (snapshot === undefined) return null;
  const { period, version } = snapshot.manifest;
  const folder = versionFolder(contentDirectory, commune.slug, period, version);
  return { snapshot, manifestBytes: await readFile(join(folder, snapshotFiles.manifest)) };
}

/** Why a checked file is not published, or null. */
function findRefusal(
  request: PublishRequest,
  report: ValidationReport,
  isFirst: boolean,
): PublishResult | null {
  if (isFirst && request.change !== null) return { outcome: 'nothing-to-change', report };
  if (!isFirst && request.change === null) {
    return { outcome: 'refused', report: alreadyPublished(report, request.period) };
  }
  if (report.verdict === 'reject') return { outcome: 'refused', report };
  const isSettled = report.verdict === 'accept' || request.acceptsWarnings;
  return isSettled ? null : { outcome: 'needs-consent', report };
}

function newVersion(
  request: PublishRequest,
  report: ValidationReport,
  snapshots: readonly Snapshot[],
  previous: NewVersion['previous'],
): NewVersion {
  const { commune, tree, period } = request;
  const observations = report.rows.map(({ observation }) => observation);
  return {
    commune,
    period,
    submitted: request.submitted,
    observations,
    earlier: latestFigures(snapshots, period),
    definitions: definitionsFor(tree, commune, observations),
    acceptedWarnings: report.problems.map(({ code, line }) => ({ code, line })),
    publishedAt: request.publishedAt,
    publisher: commune.publisher,
    toolVersion: request.toolVersion,
    previous,
    change: request.change,
  };
}

/** @throws UserError for a folder that leads elsewhere, and for a reason that names a person */
async function refuseUnfit({ contentDirectory, commune, period, change }: PublishRequest) {
  const linked = await findLink(contentDirectory, ['xa', commune.slug, 'ky-cong-bo', period]);
  if (linked !== null) throw new UserError(fillText(cliTexts.linked, { path: linked }));
  const phones = commune.contacts.flatMap(({ phone }) => phone ?? []);
  const personal = change === null ? null : findPersonalData(change.reason, phones);
  if (personal === null) return;
  const kind = problemWords.personalData[personal];
  throw new UserError(fillText(cliTexts.personalReason, { kind }));
}

/**
 * Publishes one period of one commune as its next version, or says why not.
 * Nothing is written unless everything holds; a version once written is never
 * touched again.
 */
export async function publishFigures(request: PublishRequest): Promise<PublishResult> {
  const { contentDirectory, commune, period, submitted, tree } = request;
  await refuseUnfit(request);
  const broken = await verifyCommune(contentDirectory, commune.slug);
  if (broken.length > 0) return { outcome: 'broken', problems: broken };
  const snapshots = await readSnapshots(contentDirectory, commune.slug);
  const latest = snapshots.filter(({ manifest }) => manifest.period === period).at(-1);
  if (latest?.manifest.inputHash === sha256(submitted)) {
    return { outcome: 'same-bytes', version: latest.manifest.version };
  }
  const report = validate(submitted, contextOfCommune(tree, commune, snapshots, period));
  const refusal = findRefusal(request, report, latest === undefined);
  if (refusal !== null) return refusal;
  const previous = await previousOf(request, latest);
  const { manifest, files, statuses } = buildVersion(
    newVersion(request, report, snapshots, previous),
  );
  if (manifest.change?.figures.length === 0) return { outcome: 'no-change', report };
  const folder = versionFolder(contentDirectory, commune.slug, period, manifest.version);
  const written = await writeFolder(snapshotsFolder(contentDirectory, commune.slug), folder, files);
  if (written === 'taken') return { outcome: 'lost-race' };
  return { outcome: 'published', folder, manifest, statuses: statuses.length, report };
}
