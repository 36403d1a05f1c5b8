import type { ContentTree } from '../content-tree/tree.ts';
import type { ChangeRecord } from '../domain/change-record.ts';
import type { Period } from '../domain/period.ts';
import { hasFigures, type FiguresManifest, type PublishedVersion } from '../domain/snapshot.ts';
import type { IngestContext } from '../ingest/context.ts';
import { problem } from '../ingest/problem.ts';
import type { ValidationReport } from '../ingest/report.ts';
import { checkBytes } from './check-file.ts';
import { buildVersion, type NewVersion } from './build-version.ts';
import { contextOfCommune, definitionsFor, latestFigures } from './commune-figures.ts';
import { sha256 } from './hashing.ts';
import { addVersion, openPeriod, type OpenPeriod, type PublishPlace } from './open-period.ts';
import type { SnapshotProblem } from './verify-snapshots.ts';

export type PublishRequest = PublishPlace & {
  tree: ContentTree;
  submitted: Uint8Array;
  /** How the submitted bytes are read and checked; `checkBytes` unless a test steps in between. */
  check?: (bytes: Uint8Array, context: IngestContext) => Promise<ValidationReport>;
  change: Pick<ChangeRecord, 'kind' | 'reason'> | null;
  acceptsWarnings: boolean;
};

export type PublishResult =
  | {
      outcome: 'published';
      folder: string;
      manifest: FiguresManifest;
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
  { versions, lastFigures, previous }: OpenPeriod,
): NewVersion {
  const { commune, tree, period, change } = request;
  const observations = report.rows.map(({ observation }) => observation);
  return {
    commune,
    period,
    submitted: request.submitted,
    observations,
    earlier: latestFigures(versions, period),
    definitions: definitionsFor(tree, commune, observations),
    acceptedWarnings: report.problems.map(({ code, line }) => ({ code, line })),
    publishedAt: request.publishedAt,
    publisher: commune.publisher,
    toolVersion: request.toolVersion,
    previous,
    change:
      change === null || lastFigures === undefined ? null : { ...change, before: lastFigures },
  };
}

/** The version that already holds these bytes; after a withdrawal they are news again. */
function holdsBytes(latest: PublishedVersion | undefined, bytes: Uint8Array): number | null {
  const isSame =
    latest !== undefined && hasFigures(latest) && latest.manifest.inputHash === sha256(bytes);
  return isSame ? latest.manifest.version : null;
}

/**
 * Publishes one period of one commune as its next version, or says why not.
 * Nothing is written unless everything holds; a version once written is never
 * touched again.
 * @throws UserError
 */
export async function publishFigures(request: PublishRequest): Promise<PublishResult> {
  const { commune, period, submitted, tree, change } = request;
  const check = request.check ?? checkBytes;
  const open = await openPeriod(request, change?.reason ?? null);
  if ('broken' in open) return { outcome: 'broken', problems: open.broken };
  const { latest } = open;
  const version = holdsBytes(latest, submitted);
  if (version !== null) return { outcome: 'same-bytes', version };
  const report = await check(submitted, contextOfCommune(tree, commune, open.versions, period));
  const refusal = findRefusal(request, report, latest === undefined);
  if (refusal !== null) return refusal;
  const built = buildVersion(newVersion(request, report, open));
  const endsWithdrawal = latest !== undefined && !hasFigures(latest);
  if (built.manifest.change?.figures.length === 0 && !endsWithdrawal) {
    return { outcome: 'no-change', report };
  }
  const folder = await addVersion(request, built);
  if (folder === null) return { outcome: 'lost-race' };
  const { manifest, statuses } = built;
  return { outcome: 'published', folder, manifest, statuses: statuses.length, report };
}
