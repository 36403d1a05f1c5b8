import type { JudgeInput } from './measure-target.ts';
import { lastDayOfPeriod, type Period } from './period.ts';

/**
 * Whether the figures of a target's indicator began to be counted in another way
 * after a day (ISO), up to a period: some figure since then is marked as a break in
 * the series (SDMX OBS_STATUS B). What stands on both sides can't be compared.
 */
export function isBrokenSince(
  { indicator, observations }: Pick<JudgeInput, 'indicator' | 'observations'>,
  day: string,
  period: Period,
): boolean {
  return observations.some(
    (row) =>
      row.indicator === indicator?.id &&
      row.status === 'B' &&
      lastDayOfPeriod(row.period) > day &&
      lastDayOfPeriod(row.period) <= lastDayOfPeriod(period),
  );
}
