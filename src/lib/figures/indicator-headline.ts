import { tidy } from '../../domain/bounds.ts';
import { YES_NO_UNIT, type Indicator } from '../../domain/indicator.ts';
import { roundTo } from '../../domain/number.ts';
import { periodName } from '../../domain/period.ts';
import { figureWords } from '../../strings/figures.ts';
import { indicatorWords } from '../../strings/indicator.ts';
import { figureText, markOf, ratioText } from './figures.ts';
import { quantity } from '../format.ts';
import type { HistoryPeriod, IndicatorHistory, WholeFigure } from './indicator-history.ts';
import type { ShownSnapshot } from './public-figures.ts';

type Shown = Pick<Indicator, 'unit' | 'decimals' | 'kind'>;

/** Why the whole commune has no number in a period, in words; null when it has one. */
export function wholeAbsence(whole: WholeFigure | null): string | null {
  if (whole === null) return indicatorWords.unpublished;
  if (whole.value !== null || whole.villages === null) return null;
  const { answered, expected, isHidden } = whole.villages;
  if (isHidden) return indicatorWords.hidden;
  return answered < expected
    ? indicatorWords.incomplete(answered, expected)
    : indicatorWords.notSummed;
}

type PeriodInForce = HistoryPeriod & { snapshot: ShownSnapshot };

/** The newest period for which anything is in force. */
export function newestOf({ periods }: IndicatorHistory): PeriodInForce | undefined {
  return periods.findLast((one): one is PeriodInForce => one.snapshot !== null);
}

/**
 * What became of the figure since the period before, in a sentence; null where
 * one of the two is missing or the answer is yes or no, and no difference where
 * the figure was counted in another way. The difference is that of
 * the two numbers as they are shown, so that a reader who subtracts agrees.
 */
export function changeSentence(
  { periods }: IndicatorHistory,
  { unit, decimals }: Shown,
): string | null {
  const at = periods.findLastIndex(({ snapshot }) => snapshot !== null);
  const [now, before] = [periods[at], periods[at - 1]];
  const [value, earlier] = [now?.whole?.value ?? null, before?.whole?.value ?? null];
  if (now?.whole?.breaks.length) return indicatorWords.change.anew(periodName(now.period));
  if (before === undefined || value === null || earlier === null || unit === YES_NO_UNIT) {
    return null;
  }
  const difference = tidy(roundTo(value, decimals) - roundTo(earlier, decimals));
  const period = periodName(before.period);
  if (difference === 0) return indicatorWords.change.same(period);
  const by = quantity(Math.abs(difference), unit === '%' ? indicatorWords.points : unit, decimals);
  return difference > 0
    ? indicatorWords.change.up(by, period)
    : indicatorWords.change.down(by, period);
}

/** What must be known beside a number of the whole commune: that it is not final, numerator and denominator. */
function marksOf(whole: WholeFigure): string[] {
  const provisional = whole.isProvisional ? figureWords.provisional : null;
  const mark = whole.own === null ? provisional : markOf(whole.own);
  return [mark, ratioText(whole)].filter((one) => one !== null);
}

/** The last number of the whole commune, in a sentence, and the version it stands in. */
export type LastKnown = { sentence: string; manifest: ShownSnapshot['manifest'] };

/** The last known number where the newest period has none; null where it has one, and for answers of yes or no. */
export function lastKnownOf(
  { periods }: IndicatorHistory,
  { unit, decimals }: Shown,
): LastKnown | null {
  const newest = periods.findLast(({ snapshot }) => snapshot !== null);
  const known = periods.findLast(({ whole }) => (whole?.value ?? null) !== null);
  const [whole, value] = [known?.whole ?? null, known?.whole?.value ?? null];
  if (!known?.snapshot || known === newest || whole === null || value === null) return null;
  if (unit === YES_NO_UNIT) return null;
  const figure = [quantity(value, unit, decimals), ...marksOf(whole)].join(', ');
  return {
    sentence: indicatorWords.lastKnown(periodName(known.period), figure),
    manifest: known.snapshot.manifest,
  };
}

/** The newest figure of the whole commune, in words. */
export type Headline = {
  /** The period as people write it. */
  period: string;
  /** The number with its unit; null when `absence` says why there is none. */
  figure: string | null;
  absence: string | null;
  /** What must be known beside it: that it is not final, numerator and denominator, what became of it. */
  notes: string[];
};

/** What the page of an indicator says first, as plain text; null while nothing is in force. */
export function headlineOf(history: IndicatorHistory, indicator: Shown): Headline | null {
  const newest = newestOf(history);
  if (newest === undefined) return null;
  const { whole } = newest;
  const own = whole?.own ?? null;
  const value = whole?.value ?? null;
  const period = periodName(newest.period);
  if (whole === null || value === null) {
    const absence = own === null ? wholeAbsence(whole) : figureText(own, indicator);
    return { period, figure: null, absence, notes: [] };
  }
  const change = changeSentence(history, indicator);
  return {
    period,
    figure: quantity(value, indicator.unit, indicator.decimals),
    absence: null,
    notes: change === null ? marksOf(whole) : [...marksOf(whole), change],
  };
}
