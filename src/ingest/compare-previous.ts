import type { Observation } from '../domain/observation.ts';
import { comparePeriods, type Period } from '../domain/period.ts';
import { writeNumber } from './number-text.ts';
import { problem, type Problem } from './problem.ts';
import type { ReadRow } from './read-row.ts';

/** The latest earlier figure with a number for the same indicator and area. */
function lastBefore(row: ReadRow, previous: readonly Observation[]): Observation | null {
  const { indicator, area, period } = row.observation;
  return previous
    .filter((old) => old.indicator === indicator && old.area === area && old.value !== null)
    .filter((old) => comparePeriods(old.period, period) < 0)
    .reduce<Observation | null>(
      (best, old) => (best && comparePeriods(best.period, old.period) > 0 ? best : old),
      null,
    );
}

function checkOne(row: ReadRow, before: Observation): Problem[] {
  const { value } = row.observation;
  if (value === null || before.value === null) return [];
  const details = {
    otherPeriod: before.period,
    expected: writeNumber(before.value),
    limit: writeNumber(row.indicator.warnJump),
  };
  const found = writeNumber(value);
  if (row.indicator.kind === 'cumulative' && value < before.value) {
    return [problem('SL306', row.places.value, found, details)];
  }
  const isJump = Math.abs(value - before.value) > row.indicator.warnJump;
  return isJump ? [problem('SL305', row.places.value, found, details)] : [];
}

/** Fewer rows than this may well be equal by chance. */
const ENOUGH_ROWS = 3;

function checkSameAsBefore(
  pairs: readonly (readonly [ReadRow, Observation])[],
  rowCount: number,
): Problem[] {
  const [first] = pairs;
  if (first === undefined || pairs.length < ENOUGH_ROWS || pairs.length < rowCount) return [];
  const isCopy = pairs.every(([row, before]) => row.observation.value === before.value);
  return isCopy ? [problem('SL307', {}, null, { otherPeriod: first[1].period })] : [];
}

function earlierInFile(rows: readonly ReadRow[], period: Period): Observation[] {
  return rows
    .map(({ observation }) => observation)
    .filter((old) => comparePeriods(old.period, period) < 0);
}

/** Holds each row against the latest earlier figure, published or in the same file. */
export function comparePrevious(
  rows: readonly ReadRow[],
  previous: readonly Observation[],
): Problem[] {
  const pairs = rows.flatMap((row) => {
    const before = lastBefore(row, [...previous, ...earlierInFile(rows, row.observation.period)]);
    return before === null ? [] : [[row, before] as const];
  });
  return [
    ...pairs.flatMap(([row, before]) => checkOne(row, before)),
    ...checkSameAsBefore(pairs, rows.length),
  ];
}
