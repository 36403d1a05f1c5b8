import { lastDayOf } from './date.ts';
import type { Plan } from './plan.ts';

type Reporting = Plan['reporting'][number];

const MONTHS_OF_CADENCE: Readonly<Record<Reporting['cadence'], readonly number[]>> = {
  monthly: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  quarterly: [3, 6, 9, 12],
  'half-yearly': [6, 12],
  yearly: [12],
  continuous: [],
  periodic: [],
};

/**
 * Days of a year by which a report must be in. A plan that names a day ("trước
 * ngày 10/12") means that day; one that names a rhythm only means the end of
 * each stretch; "thường xuyên" and "định kỳ" set no day.
 */
function dueDays({ cadence, dueBefore }: Reporting, year: number): string[] {
  if (dueBefore !== null) return [lastDayOf({ year, ...dueBefore })];
  return MONTHS_OF_CADENCE[cadence].map((month) => lastDayOf({ year, month }));
}

/**
 * Whether, on a day, a first report on the years given should already be in by
 * the plan's own calendar. The day named itself still is in time.
 */
export function isReportOverdue(
  reporting: readonly Reporting[],
  fromYear: number,
  asOf: string,
): boolean {
  const lastYear = Number(asOf.slice(0, 4));
  for (let year = fromYear; year <= lastYear; year += 1) {
    if (reporting.some((duty) => dueDays(duty, year).some((day) => day < asOf))) return true;
  }
  return false;
}
