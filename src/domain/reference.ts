import { lastDayOf } from './date.ts';
import { measureTarget, type JudgeInput } from './measure-target.ts';
import { lastDayOfPeriod, type Period } from './period.ts';
import type { TargetStatus } from './target-status.ts';

type Reference = NonNullable<TargetStatus['reference']> & { hasSmallCount: boolean };

/** The published figure of the same part of the year before: `2025-Q3` for `2026-Q3`. */
function yearBefore(input: JudgeInput, period: Period): Reference | null {
  const before = `${Number(period.slice(0, 4)) - 1}${period.slice(4)}`;
  const observations = input.observations.filter((row) => row.period === before);
  const day = lastDayOfPeriod(before);
  const { value = null, hasSmallCount = false } =
    measureTarget({ ...input, observations, asOf: day }) ?? {};
  return value === null ? null : { day, value, period: before, hasSmallCount };
}

/**
 * The earlier figure that "tăng" or "giảm" is held against: for "each year" the
 * same period of the year before, or a baseline of that year; otherwise the
 * baseline. Null when there is none.
 */
export function referenceOf(input: JudgeInput, period: Period): Reference | null {
  const { cadence, baseline } = input.target;
  const published = cadence === 'yearly' ? yearBefore(input, period) : null;
  if (published !== null || baseline === null) return published;
  const day = lastDayOf(baseline.asOf);
  const isTooOld = Number(day.slice(0, 4)) !== Number(period.slice(0, 4)) - 1;
  if (cadence === 'yearly' && isTooOld) return null;
  return { day, value: baseline.value, period: null, hasSmallCount: false };
}
