import { createHash } from 'node:crypto';
import { compareFigures, compareStatuses } from '../domain/compare-versions.ts';
import { judgeTarget } from '../domain/progress.ts';
import type { Observation } from '../domain/observation.ts';
import { lastDayOfPeriod, type Period } from '../domain/period.ts';
import {
  manifestSchema,
  snapshotFiles,
  type ChangeKind,
  type Definitions,
  type Manifest,
  type Snapshot,
} from '../domain/snapshot.ts';
import { STATUS_METHOD_VERSION, type TargetStatus } from '../domain/target-status.ts';
import { writeObservationsCsv } from '../ingest/write-csv.ts';

export type NewVersion = {
  commune: { slug: string; code: string };
  period: Period;
  /** The file as it was handed in. */
  submitted: Uint8Array;
  observations: readonly Observation[];
  /** Latest figures of the periods before, for targets this period says nothing about. */
  earlier: readonly Observation[];
  definitions: Definitions;
  acceptedWarnings: Manifest['acceptedWarnings'];
  publishedAt: string;
  publisher: string;
  toolVersion: string;
  /** The version before, with the bytes of its manifest; null for version 1. */
  previous: { snapshot: Snapshot; manifestBytes: Uint8Array } | null;
  /** Why there is another version; null for version 1. */
  change: { kind: ChangeKind; reason: string } | null;
};

/** SHA-256 in lower-case hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const json = (value: unknown): Uint8Array => utf8(`${JSON.stringify(value, null, 2)}\n`);

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

function changeRecord(version: NewVersion, statuses: readonly TargetStatus[]): Manifest['change'] {
  const { change, previous, observations } = version;
  if (change === null || previous === null) return null;
  const before = previous.snapshot;
  return {
    ...change,
    figures: compareFigures(before.observations, observations),
    statuses: compareStatuses(before.statuses.statuses, statuses),
  };
}

/** The files of a new version by name, and its manifest. The same input gives the same bytes. */
export function buildVersion(version: NewVersion): {
  manifest: Manifest;
  files: Map<string, Uint8Array>;
  statuses: TargetStatus[];
} {
  const { commune, period, submitted, observations, definitions, previous } = version;
  const statuses = judgeAll(version);
  const files = new Map<string, Uint8Array>([
    [snapshotFiles.submitted, submitted],
    [snapshotFiles.observations, utf8(writeObservationsCsv(observations))],
    [snapshotFiles.definitions, json(definitions)],
    [snapshotFiles.statuses, json({ method: STATUS_METHOD_VERSION, statuses })],
  ]);
  const before = previous?.snapshot.manifest.version ?? 0;
  const manifest = manifestSchema.parse({
    format: 1,
    commune: commune.slug,
    period,
    version: before + 1,
    publishedAt: version.publishedAt,
    publisher: version.publisher,
    tool: { name: 'cong-bo', version: version.toolVersion },
    statusMethod: STATUS_METHOD_VERSION,
    inputHash: sha256(submitted),
    rows: observations.length,
    acceptedWarnings: version.acceptedWarnings,
    previous: previous && { version: before, manifestHash: sha256(previous.manifestBytes) },
    change: changeRecord(version, statuses),
    files: [...files].map(([name, bytes]) => ({
      name,
      bytes: bytes.length,
      sha256: sha256(bytes),
    })),
  });
  files.set(snapshotFiles.manifest, json(manifest));
  return { manifest, files, statuses };
}
