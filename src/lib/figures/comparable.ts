import { YES_NO_UNIT, type Indicator } from '../../domain/indicator.ts';
import {
  lengthOf,
  periodLengths,
  periodsBetween,
  type PeriodLength,
} from '../../domain/period-range.ts';
import type { Period } from '../../domain/period.ts';
import type { Village } from '../../domain/village.ts';
import { must, type CommuneContent } from '../collections.ts';
import { indicatorsUsed, latestVersions } from './figures.ts';

/** What a commune's published figures offer to draw side by side. */
export type Comparable = {
  indicators: { indicator: Indicator; isByVillage: boolean }[];
  /** Those that stand, and those merged into another that have figures of their own; none where none are asked. */
  villages: Village[];
  /** Periods of one length in a row, oldest first, those without figures among them. */
  rows: { length: PeriodLength; periods: Period[] }[];
};

/** Whether the figures of an indicator are numbers that a chart can show. */
export function isComparable({ unit }: Indicator): boolean {
  return unit !== YES_NO_UNIT;
}

function rowsOf(periods: readonly Period[]): Comparable['rows'] {
  return (Object.keys(periodLengths) as PeriodLength[])
    .map((length) => ({ length, of: periods.filter((one) => lengthOf(one) === length).sort() }))
    .filter(({ of }) => of.length > 0)
    .sort((a, b) => b.of.length - a.of.length)
    .map(({ length, of }) => ({ length, periods: periodsBetween(of[0] ?? '', of.at(-1) ?? '') }));
}

/**
 * What can be drawn of a commune: its indicators with a figure in force, answers of yes or no aside;
 * null when there is none.
 */
export function comparableOf(
  here: CommuneContent,
  indicators: ReadonlyMap<string, Indicator>,
): Comparable | null {
  const snapshots = latestVersions(here.snapshots);
  const rows = snapshots.flatMap(({ observations }) => observations);
  const offered = indicatorsUsed(here)
    .map((id) => must(indicators, id))
    .filter((one) => isComparable(one) && rows.some((row) => row.indicator === one.id))
    .map((indicator) => ({
      indicator,
      isByVillage: rows.some(
        (row) => row.indicator === indicator.id && row.area !== here.commune.code,
      ),
    }));
  if (offered.length === 0) return null;
  const isOffered = ({ id, mergedInto }: Village) =>
    mergedInto === undefined || rows.some(({ area }) => area === id);
  return {
    indicators: offered,
    villages: offered.some(({ isByVillage }) => isByVillage)
      ? here.commune.villages.filter(isOffered)
      : [],
    rows: rowsOf(snapshots.map(({ manifest }) => manifest.period)),
  };
}
