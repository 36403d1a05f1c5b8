import { lastDayOf } from './date.ts';
import { measureTarget, type JudgeInput, type Measure } from './measure-target.ts';
import { lastDayOfPeriod, type Period } from './period.ts';
import { isBrokenSince } from './series-break.ts';
import type { TargetStatus } from './target-status.ts';

type Reference = NonNullable<TargetStatus['reference']> &
  Pick<Measure, 'hasSmallCount' | 'isProvisional'>;

/** The published figure of the same part of the year before: `2025-Q3` for `2026-Q3`. */
function yearBefore(input: JudgeInput, period: Period): Reference | null {
  const before = `${Number(period.slice(0, 4)) - 1}${period.slice(4)}`;
  const observations = input.observations.filter((row) => row.period === before);
  const day = lastDayOfPeriod(before);
  const measure = measureTarget({ ...input, observations, asOf: day });
  if (typeof measure?.value !== 'number') return null;
  const { value, hasSmallCount, isProvisional } = measure;
  return { day, value, period: before, hasSmallCount, isProvisional };
}

/**
 * The earlier figure that "tăng" or "giảm" is held against: for "each year" the
 * same period of the year before, or a baseline of that year; otherwise a
 * baseline older than the figure. Null when there is none, or when it was
 * counted in another way.
 */
export function referenceOf(input: JudgeInput, period: Period): Reference | null {
  const { cadence, baseline } = input.target;
  const published = cadence === 'yearly' ? yearBefore(input, period) : null;
  if (published !== null) return isBrokenSince(input, published.day, period) ? null : published;
  if (baseline === null) return null;
  const day = lastDayOf(baseline.asOf);
  const isOfYearBefore = Number(day.slice(0, 4)) === Number(period.slice(0, 4)) - 1;
  const isFit = cadence === 'yearly' ? isOfYearBefore : day < lastDayOfPeriod(period);
  const plain = { period: null, hasSmallCount: false, isProvisional: false };
  return isFit && !isBrokenSince(input, day, period)
    ? { day, value: baseline.value, ...plain }
    : null;
}
