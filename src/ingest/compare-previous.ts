import type { Observation } from '../domain/observation.ts';
import { comparePeriods } from '../domain/period.ts';
import { writeNumber } from './number-text.ts';
import { problem, type Problem } from './problem.ts';
import type { ReadRow } from './read-row.ts';

/** The latest earlier figure with a number for the same indicator and area. */
function lastBefore({ observation }: ReadRow, series: Series): Observation | null {
  const { period } = observation;
  return (series.get(seriesKey(observation)) ?? [])
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

type Series = ReadonlyMap<string, readonly Observation[]>;
const seriesKey = ({ indicator, area }: Observation) => `${indicator} ${area}`;

/** Figures with a number by indicator and area, so that a long file is not read once per row. */
function toSeries(observations: readonly Observation[]): Series {
  const series = new Map<string, Observation[]>();
  for (const one of observations) {
    if (one.value === null) continue;
    const list = series.get(seriesKey(one));
    if (list === undefined) series.set(seriesKey(one), [one]);
    else list.push(one);
  }
  return series;
}

/** Holds each row against the latest earlier figure, published or in the same file. */
export function comparePrevious(
  rows: readonly ReadRow[],
  previous: readonly Observation[],
): Problem[] {
  const series = toSeries([...previous, ...rows.map(({ observation }) => observation)]);
  const figures = rows.filter(({ observation }) => observation.value !== null);
  const pairs = figures.flatMap((row) => {
    const before = lastBefore(row, series);
    return before === null ? [] : [[row, before] as const];
  });
  return [
    ...pairs.flatMap(([row, before]) => checkOne(row, before)),
    ...checkSameAsBefore(pairs, figures.length),
  ];
}
