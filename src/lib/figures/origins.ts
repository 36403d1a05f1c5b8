import type { Period } from '../../domain/period.ts';
import { hasFigures } from '../../domain/snapshot.ts';
import { latestVersions } from './figures.ts';
import type { ShownSnapshot, ShownVersion } from './public-figures.ts';

/** The published version that a figure stands in. */
export type Origin = { period: Period; version: number };

const momentOf = ({ manifest }: ShownVersion) => Date.parse(manifest.publishedAt);

/**
 * The version whose figures of a period stood behind the judgements of another: of the judging
 * version's own period that version itself, of an earlier period the one in force when it was published.
 * @returns null when the period had no figures in force at that moment
 */
export function versionBehind(
  judging: ShownSnapshot,
  period: Period,
  versions: readonly ShownVersion[],
): ShownSnapshot | null {
  if (period === judging.manifest.period) return judging;
  const known = versions.filter((version) => momentOf(version) <= momentOf(judging));
  return latestVersions(known).find(({ manifest }) => manifest.period === period) ?? null;
}

/** What of one indicator a judgement is made from, as text that is equal when the figures are. */
function figuresOf({ observations }: ShownSnapshot, indicator: string | null): string {
  return JSON.stringify(
    observations
      .filter((row) => row.indicator === indicator)
      .map(({ area, value, numerator, denominator, status }) => [
        ...[area, value, numerator, denominator, status],
      ])
      .sort(([a], [b]) => String(a).localeCompare(String(b))),
  );
}

/** Whether the figures in force of an indicator are no longer those of a version. */
export function hasChangedSince(
  used: ShownSnapshot | null,
  versions: readonly ShownVersion[],
  indicator: string | null,
): boolean {
  if (used === null) return false;
  const { period, version } = used.manifest;
  const inForce = versions
    .filter(hasFigures)
    .filter(({ manifest }) => manifest.period === period && manifest.version > version)
    .sort((a, b) => b.manifest.version - a.manifest.version)[0];
  return inForce !== undefined && figuresOf(inForce, indicator) !== figuresOf(used, indicator);
}
