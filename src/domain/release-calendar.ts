import type { Clause } from './clause.ts';
import { daysBetween, firstDayOf } from './date.ts';
import type { Period } from './period.ts';
import type { Plan } from './plan.ts';
import { reportsDueIn, type DueReport } from './report-calendar.ts';

/** A period a commune has published; `publishedAt` is the moment of its first version, with offset. */
export type PublishedPeriod = { period: Period; publishedAt: string };

/** A release of figures that a plan asks for, and where it stands on the day asked. */
export type ExpectedRelease = DueReport & {
  plan: string;
  /** Where the plan asks for the report. */
  clause: Clause;
  state: 'in-time' | 'late' | 'awaited' | 'overdue';
  /** Days past the due day, when late or overdue; else 0. */
  daysLate: number;
  /** Day of the first version, ISO; null when nothing is published yet. */
  publishedOn: string | null;
};

type DutyPlan = Pick<Plan, 'id' | 'state' | 'period' | 'issuedOn' | 'reporting'>;

/** The day in Viet Nam (UTC+7, no summer time) of a moment. */
function dayInVietnam(moment: string): string {
  return new Date(Date.parse(moment) + 7 * 3_600_000).toISOString().slice(0, 10);
}

function standing(
  dueDay: string,
  publishedOn: string | null,
  asOf: string,
): Pick<ExpectedRelease, 'state' | 'daysLate' | 'publishedOn'> {
  const daysLate = Math.max(0, daysBetween(dueDay, publishedOn ?? asOf));
  if (publishedOn === null) {
    return { state: daysLate > 0 ? 'overdue' : 'awaited', daysLate, publishedOn };
  }
  return { state: daysLate > 0 ? 'late' : 'in-time', daysLate, publishedOn };
}

function reportsOf({ period, issuedOn, reporting }: DutyPlan) {
  const start = firstDayOf(issuedOn ?? { year: period.from });
  const years = Array.from({ length: period.to - period.from + 1 }, (_, at) => period.from + at);
  return reporting.flatMap((duty) =>
    years
      .flatMap((year) => reportsDueIn(duty, year))
      .filter(
        (report) => report.dueDay >= start && Number(report.period.slice(0, 4)) >= period.from,
      )
      .map((report) => ({ ...report, clause: duty.clause })),
  );
}

/**
 * The releases that the plans of one commune ask for over their whole time, in
 * order of the due day, each as it stood on the day asked (ISO). Nothing is
 * asked for before a plan was issued, nor by a draft or a replaced plan.
 * Periods published without a duty are no part of it.
 */
export function releaseCalendar(
  plans: readonly DutyPlan[],
  published: readonly PublishedPeriod[],
  asOf: string,
): ExpectedRelease[] {
  const days = new Map(published.map((one) => [one.period, dayInVietnam(one.publishedAt)]));
  const publishedOn = (period: Period) => {
    const day = days.get(period) ?? null;
    return day !== null && day <= asOf ? day : null;
  };
  return plans
    .filter(({ state }) => state !== 'draft' && state !== 'replaced')
    .flatMap((plan) => reportsOf(plan).map((report) => ({ ...report, plan: plan.id })))
    .map((report) => ({
      ...report,
      ...standing(report.dueDay, publishedOn(report.period), asOf),
    }))
    .sort((a, b) => (inOrder(a) < inOrder(b) ? -1 : 1));
}

const inOrder = ({ dueDay, period, plan, clause }: ExpectedRelease) =>
  [dueDay, period, plan, clause].join(' ');
