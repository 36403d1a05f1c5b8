import {
  dayBefore,
  dayInYear,
  daysBetween,
  firstDayOf,
  lastDayOf,
  type PartialDate,
} from './date.ts';
import { lastDayOfPeriod, type Period } from './period.ts';
import { periodsInYear } from './period-range.ts';
import type { Plan } from './plan.ts';

type Reporting = Plan['reporting'][number];
/** What of a plan says which reports it asks for. */
export type ReportingPlan = Pick<Plan, 'period' | 'issuedOn' | 'reporting'>;

/** One report a plan asks for. */
export type DueReport = {
  /** The stretch of time it is about. */
  period: Period;
  /** The last day on which it still is in time, ISO. */
  dueDay: string;
  /** The day the plan names ("trước ngày"); null when it names a rhythm only, and the end of the stretch stands in. */
  dueBefore: PartialDate | null;
};

const yearOf = (period: Period) => Number(period.slice(0, 4));

/** The stretches of a year that a rhythm reports on; "thường xuyên" and "định kỳ" name none. */
function periodsOf(cadence: Reporting['cadence'], year: number): Period[] {
  return cadence === 'continuous' || cadence === 'periodic' ? [] : periodsInYear(cadence, year);
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
 * The reports of one duty that fall due in a year. A plan that names a day means
 * one report; one that names a rhythm only means a report by the end of each
 * stretch; "thường xuyên" and "định kỳ" set no day.
 *
 * "Trước ngày 10/12" is read as its words stand: on the 9th a report is in time,
 * on the 10th no more. Plans that count the day in write "chậm nhất ngày" or
 * "đến hết ngày". This is the one place that decides it.
 */
export function reportsDueIn({ cadence, dueBefore }: Reporting, year: number): DueReport[] {
  if (dueBefore !== null) {
    const named = dayInYear(dueBefore, year);
    const dueDay = dayBefore(lastDayOf(named));
    return [{ period: periodAround(dueDay, cadence, year), dueDay, dueBefore: named }];
  }
  return periodsOf(cadence, year).map((period) => {
    return { period, dueDay: lastDayOfPeriod(period), dueBefore: null };
  });
}

/**
 * Every report a plan asks for on its years, each with its duty, duty by duty; the last may
 * fall due in the year after. Nothing is asked for before the plan was issued.
 */
export function reportsAskedBy({ period: { from, to }, issuedOn, reporting }: ReportingPlan) {
  const start = firstDayOf(issuedOn ?? { year: from });
  const dueYears = Array.from({ length: to - from + 2 }, (_, index) => from + index);
  const isOfPlan = (period: Period) => from <= yearOf(period) && yearOf(period) <= to;
  return reporting.flatMap((duty) =>
    dueYears
      .flatMap((year) => reportsDueIn(duty, year))
      .filter(({ period, dueDay }) => dueDay >= start && isOfPlan(period))
      .map((report) => ({ ...report, duty })),
  );
}

/**
 * Whether, on a day, a report on the years from one on should already be in by
 * the plan's own calendar.
 */
export function isReportOverdue(plan: ReportingPlan, fromYear: number, asOf: string): boolean {
  return reportsAskedBy(plan).some(
    ({ period, dueDay }) => yearOf(period) >= fromYear && dueDay < asOf,
  );
}
