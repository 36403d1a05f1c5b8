import { dayInYear, daysBetween, lastDayOf } from './date.ts';
import { lastDayOfPeriod, type Period } from './period.ts';
import type { Plan } from './plan.ts';

type Reporting = Plan['reporting'][number];

/** One report a plan asks for. */
export type DueReport = {
  /** The stretch of time it is about. */
  period: Period;
  /** The last day on which it still is in time, ISO. */
  dueDay: string;
  /** False when the plan names a rhythm only, and the end of the stretch stands in for a day. */
  isDayNamed: boolean;
};

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

function periodsOf(cadence: Reporting['cadence'], year: number): Period[] {
  switch (cadence) {
    case 'monthly':
      return numbers(12).map((month) => `${year}-${String(month).padStart(2, '0')}`);
    case 'quarterly':
      return numbers(4).map((quarter) => `${year}-Q${quarter}`);
    case 'half-yearly':
      return numbers(2).map((half) => `${year}-H${half}`);
    case 'yearly':
      return [`${year}`];
    case 'continuous':
    case 'periodic':
      return [];
  }
}

/**
 * The period that ends nearest to a day: a report due 20/6 or 10/7 is about the
 * first half of the year. A day of the year without a rhythm comes back yearly.
 */
function periodAround(day: string, cadence: Reporting['cadence'], year: number): Period {
  const rhythm = periodsOf(cadence, year).length === 0 ? 'yearly' : cadence;
  const gap = (period: Period) => Math.abs(daysBetween(lastDayOfPeriod(period), day));
  return [year - 1, year]
    .flatMap((one) => periodsOf(rhythm, one))
    .reduce((nearest, period) => (gap(period) < gap(nearest) ? period : nearest));
}

/**
 * The reports of one duty that fall due in a year. A plan that names a day
 * ("trước ngày 10/12") means one report by that day; one that names a rhythm
 * only means a report by the end of each stretch; "thường xuyên" and "định kỳ"
 * set no day.
 */
export function reportsDueIn({ cadence, dueBefore }: Reporting, year: number): DueReport[] {
  if (dueBefore !== null) {
    const dueDay = lastDayOf(dayInYear(dueBefore, year));
    return [{ period: periodAround(dueDay, cadence, year), dueDay, isDayNamed: true }];
  }
  return periodsOf(cadence, year).map((period) => {
    return { period, dueDay: lastDayOfPeriod(period), isDayNamed: false };
  });
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
    const reports = reporting.flatMap((duty) => reportsDueIn(duty, year));
    if (reports.some(({ dueDay }) => dueDay < asOf)) return true;
  }
  return false;
}
