import type { Indicator } from '../domain/indicator.ts';
import { comparePeriods, type Period } from '../domain/period.ts';
import type { IngestContext } from './context.ts';
import { STATUSES, type FigureGrid, type Series } from './figure-grid.ts';
import { writeNumber } from './number-text.ts';
import { problem, type Problem } from './problem.ts';
import { placeOfField } from './read-row.ts';

/** Numbers of one indicator in one period, by the order of the areas; NaN where there is none. */
type Numbers = { period: Period; values: Float64Array; series: Series | null };
/** The latest number before a period, with the period it is of. */
type Before = { value: number; period: Period };

const BREAK = STATUSES.indexOf('B');

/** What was published earlier, in the form of the grid. */
function publishedNumbers({ previous, areas }: IngestContext): Map<string, Map<Period, Numbers>> {
  const indexes = new Map(areas.map(({ code }, index) => [code, index]));
  const found = new Map<string, Map<Period, Numbers>>();
  for (const { indicator, area, period, value } of previous) {
    const at = indexes.get(area);
    if (at === undefined || value === null) continue;
    const periods = found.get(indicator) ?? new Map<Period, Numbers>();
    found.set(indicator, periods);
    const empty = { period, values: new Float64Array(areas.length).fill(NaN), series: null };
    const numbers = periods.get(period) ?? empty;
    periods.set(period, numbers);
    numbers.values[at] = value;
  }
  return found;
}

/** All numbers of each indicator of the file, oldest period first; those of the file stand after published ones. */
function timelines(grid: FigureGrid, context: IngestContext): Map<Indicator, Numbers[]> {
  const published = publishedNumbers(context);
  const found = new Map<Indicator, Numbers[]>();
  for (const series of grid.series()) {
    const { indicator, period, values } = series;
    const line = found.get(indicator) ?? [...(published.get(indicator.id)?.values() ?? [])];
    found.set(indicator, line);
    line.push({ period, values, series });
  }
  for (const line of found.values()) line.sort((a, b) => comparePeriods(a.period, b.period));
  return found;
}

function checkOne(series: Series, line: number, value: number, before: Before): Problem[] {
  const { indicator, header } = series;
  const isFall = indicator.kind === 'cumulative' && value < before.value;
  if (!isFall && Math.abs(value - before.value) <= indicator.warnJump) return [];
  const details = {
    otherPeriod: before.period,
    expected: writeNumber(before.value),
    limit: writeNumber(indicator.warnJump),
  };
  const place = placeOfField({ line, header }, 'value');
  return [problem(isFall ? 'SL306' : 'SL305', place, writeNumber(value), details)];
}

/** Fewer rows than this may well be equal by chance. */
const ENOUGH_ROWS = 3;

/** Counts how many figures of a file there are, and how many repeat the one before. */
type Repeats = { figures: number; pairs: number; same: number; first: Before | null; line: number };

function tellRepeats({ figures, pairs, same, first }: Repeats): Problem[] {
  const isCopy = first !== null && pairs >= ENOUGH_ROWS && pairs === figures && same === pairs;
  return isCopy ? [problem('SL307', {}, null, { otherPeriod: first.period })] : [];
}

/** Goes along the periods of one indicator and holds each number of the file against the latest one before. */
function checkTimeline(timeline: readonly Numbers[], size: number, repeats: Repeats): Problem[] {
  const problems: Problem[] = [];
  for (let area = 0; area < size; area += 1) {
    let before: Before | null = null;
    let latest: Before | null = null;
    for (const { period, values, series } of timeline) {
      const value = values[area] ?? NaN;
      if (Number.isNaN(value)) continue;
      if (latest !== null && latest.period !== period) before = latest;
      latest = { value, period };
      if (series === null) continue;
      // Counted in another way: neither a jump nor a fall says anything.
      if (series.statuses[area] === BREAK) before = null;
      repeats.figures += 1;
      if (before === null) continue;
      const line = series.lines[area] ?? 0;
      repeats.pairs += 1;
      if (value === before.value) repeats.same += 1;
      if (line < repeats.line) Object.assign(repeats, { first: before, line });
      problems.push(...checkOne(series, line, value, before));
    }
  }
  return problems;
}

/** Holds each figure against the latest earlier one of its indicator and area, published or in the same file. */
export function comparePrevious(grid: FigureGrid, context: IngestContext): Problem[] {
  const repeats: Repeats = { figures: 0, pairs: 0, same: 0, first: null, line: Infinity };
  const problems = [...timelines(grid, context).values()].flatMap((timeline) =>
    checkTimeline(timeline, grid.areas.length, repeats),
  );
  return [...problems, ...tellRepeats(repeats)];
}
