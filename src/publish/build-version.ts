import type { ChangeRecord } from '../domain/change-record.ts';
import { compareFigures, compareStatuses } from '../domain/compare-versions.ts';
import { judgeTarget } from '../domain/progress.ts';
import type { Observation } from '../domain/observation.ts';
import { lastDayOfPeriod, type Period } from '../domain/period.ts';
import {
  manifestSchema,
  snapshotFiles,
  submittedFiles,
  type Definitions,
  type FiguresManifest,
  type Manifest,
  type Snapshot,
} from '../domain/snapshot.ts';
import { STATUS_METHOD_VERSION, type TargetStatus } from '../domain/target-status.ts';
import { sniffBinary } from '../ingest/sniff.ts';
import { writeObservationsCsv } from '../ingest/write-csv.ts';
import { jsonBytes, sealed, sha256 } from './hashing.ts';

/** What every version says about its origin. */
export type Origin = {
  commune: { slug: string; code: string };
  period: Period;
  publishedAt: string;
  publisher: string;
  toolVersion: string;
  /** The version before; null for version 1. */
  previous: Manifest['previous'];
};

export type NewVersion = Origin & {
  /** The file as it was handed in. */
  submitted: Uint8Array;
  observations: readonly Observation[];
  /** Latest figures of the periods before, for targets this period says nothing about. */
  earlier: readonly Observation[];
  definitions: Definitions;
  acceptedWarnings: FiguresManifest['acceptedWarnings'];
  /** Why there is another version, and the last one with figures; null for version 1. */
  change: (Pick<ChangeRecord, 'kind' | 'reason'> & { before: Snapshot }) | null;
};

/** A version ready to be written: its files by name, and its manifest. */
export type BuiltVersion<Kind extends Manifest = Manifest> = {
  manifest: Kind;
  files: Map<string, Uint8Array>;
};

function originOf({ commune, period, previous, ...origin }: Origin) {
  return {
    commune: commune.slug,
    period,
    version: (previous?.version ?? 0) + 1,
    publishedAt: origin.publishedAt,
    publisher: origin.publisher,
    tool: { name: 'cong-bo', version: origin.toolVersion } as const,
    previous,
  };
}

/** Judges every target of the plans on the last day of the period. */
export function judgeAll(
  version: Pick<NewVersion, 'commune' | 'period' | 'observations' | 'earlier' | 'definitions'>,
): TargetStatus[] {
  const { commune, period, observations, earlier, definitions } = version;
  const villages = definitions.areas.filter(({ code }) => code !== commune.code);
  return definitions.plans.flatMap((plan) =>
    plan.targets.map((target) =>
      judgeTarget({
        target,
        plan,
        indicator: definitions.indicators.find(({ id }) => id === target.indicator) ?? null,
        communeCode: commune.code,
        villages,
        observations: [...earlier, ...observations],
        asOf: lastDayOfPeriod(period),
      }),
    ),
  );
}

/** Old and new figures are judged alike, so that only what the figures changed is called their effect. */
function changeRecord(version: NewVersion, statuses: readonly TargetStatus[]): ChangeRecord | null {
  if (version.change === null) return null;
  const { before, kind, reason } = version.change;
  const rejudged = judgeAll({ ...version, observations: before.observations });
  return {
    kind,
    reason,
    figures: compareFigures(before.observations, version.observations),
    statuses: compareStatuses(rejudged, statuses),
    rejudged: compareStatuses(before.statuses.statuses, rejudged),
  };
}

/** The name a submitted file is kept under: what its bytes are decides, not what it was called. */
export function submittedName(bytes: Uint8Array): string {
  return submittedFiles[sniffBinary(bytes) === 'xlsx' ? 'xlsx' : 'csv'];
}

/** Checks a manifest against its schema and adds it to the files. */
function close<Kind extends Manifest>(
  manifest: Kind,
  files: Map<string, Uint8Array>,
): BuiltVersion<Kind> {
  manifestSchema.parse(manifest);
  return { manifest, files: files.set(snapshotFiles.manifest, jsonBytes(manifest)) };
}

/** A new version with figures. The same input gives the same bytes. */
export function buildVersion(
  version: NewVersion,
): BuiltVersion<FiguresManifest> & { statuses: TargetStatus[] } {
  const { submitted, observations, definitions } = version;
  const statuses = judgeAll(version);
  const files = new Map<string, Uint8Array>([
    [submittedName(submitted), submitted],
    [snapshotFiles.observations, new TextEncoder().encode(writeObservationsCsv(observations))],
    [snapshotFiles.definitions, jsonBytes(definitions)],
    [snapshotFiles.statuses, jsonBytes({ method: STATUS_METHOD_VERSION, statuses })],
  ]);
  const manifest = sealed({
    format: 2,
    content: 'figures',
    ...originOf(version),
    statusMethod: STATUS_METHOD_VERSION,
    inputHash: sha256(submitted),
    rows: observations.length,
    acceptedWarnings: version.acceptedWarnings,
    change: changeRecord(version, statuses),
    files: [...files].map(([name, bytes]) => ({
      name,
      bytes: bytes.length,
      sha256: sha256(bytes),
    })),
  } as const);
  return { ...close(manifest as FiguresManifest, files), statuses };
}

/** A new version that withdraws the figures of its period: a manifest with the reason, and nothing else. */
export function buildWithdrawal(origin: Origin, reason: string): BuiltVersion {
  const manifest = sealed({
    format: 2,
    content: 'withdrawal',
    ...originOf(origin),
    change: { kind: 'withdrawal', reason },
  } as const);
  return close(manifest, new Map());
}
