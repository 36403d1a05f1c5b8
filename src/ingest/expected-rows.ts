import type { Indicator } from '../domain/indicator.ts';
import type { Observation } from '../domain/observation.ts';
import { comparePeriods, monthsOf, type Period } from '../domain/period.ts';
import { fillText } from '../strings/fill-text.ts';
import { problemWords } from '../strings/problems.ts';
import type { IngestContext } from './context.ts';
import type { FigureGrid, Series } from './figure-grid.ts';
import { problem, type Problem } from './problem.ts';

const MONTHS = { monthly: 1, quarterly: 3, 'half-yearly': 6, yearly: 12 } as const;

/** Whether an indicator gathered at its own pace has a figure for a period of this length. */
export function isDueIn(indicator: Indicator, period: Period): boolean {
  return MONTHS[indicator.frequency] <= monthsOf(period).length;
}

/** The figures published for the last period of the same length before one: what people then reported. */
export function reportedBefore(previous: readonly Observation[], period: Period): Observation[] {
  const { length } = monthsOf(period);
  const earlier = previous.filter(
    (row) => monthsOf(row.period).length === length && comparePeriods(row.period, period) < 0,
  );
  const last = earlier
    .map((row) => row.period)
    .sort(comparePeriods)
    .at(-1);
  return earlier.filter((row) => row.period === last);
}

/** What a period asks for: ids of the indicators promised for it, and all that was reported the time before. */
function askedFor(period: Period, context: IngestContext) {
  const { indicators, expectedIndicators, previous } = context;
  const promised = indicators.filter(
    (indicator) => expectedIndicators.includes(indicator.id) && isDueIn(indicator, period),
  );
  const before = reportedBefore(previous, period);
  return {
    promised: new Set(promised.map(({ id }) => id)),
    reported: new Set(before.map(({ indicator }) => indicator)),
    keys: new Set(before.map(({ indicator, area }) => `${indicator} ${area}`)),
  };
}

/** What a period asks for and the file does not have in it: one sentence per indicator and per area. */
function missingIn(
  period: Period,
  present: ReadonlyMap<string, Series>,
  context: IngestContext,
): string[] {
  const { areas, indicators } = context;
  const asked = askedFor(period, context);
  const names = indicators
    .filter(({ id }) => !present.has(id) && (asked.promised.has(id) || asked.reported.has(id)))
    .map(({ id, shortName }) => `${id} (${shortName})`);
  const gaps = areas.flatMap(({ code, name, level }, at) => {
    const isAsked = ({ id, areaLevel }: Indicator) =>
      asked.keys.has(`${id} ${code}`) ||
      (asked.promised.has(id) && areaLevel === 'village' && level === 'village');
    const missing = indicators.filter(
      (one) => present.get(one.id)?.lines[at] === 0 && isAsked(one),
    );
    return missing.length === 0 ? [] : [{ name, list: missing.map(({ id }) => id).join(', ') }];
  });
  return [
    ...names.map((name) => fillText(problemWords.missingIndicator, { name })),
    ...gaps.map((gap) => fillText(problemWords.missingArea, gap)),
  ];
}

/**
 * What was to be expected and is not in the file: an indicator that the plans promise and that is gathered at least
 * this often, with every village where it is one of villages; and all that was published for the last period of the
 * same length. Each period of the file is asked for on its own, as it would be when it is published. A row that says
 * "không báo cáo" counts as present.
 */
export function findMissingRows(grid: FigureGrid, context: IngestContext): Problem[] {
  const periods = new Map<Period, Map<string, Series>>();
  for (const series of grid.series()) {
    const present = periods.get(series.period) ?? new Map<string, Series>();
    periods.set(series.period, present.set(series.indicator.id, series));
  }
  return [...periods].flatMap(([period, present]) => {
    const where = periods.size === 1 ? '' : fillText(problemWords.inPeriod, { period });
    return missingIn(period, present, context).map((one) => problem('SL304', {}, one + where));
  });
}
