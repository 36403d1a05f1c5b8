import type { Clause } from './clause.ts';
import { daysBetween } from './date.ts';
import type { Period } from './period.ts';
import { isBinding, type Plan } from './plan.ts';
import { reportsAskedBy, type DueReport, type ReportingPlan } from './report-calendar.ts';

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

type DutyPlan = ReportingPlan & Pick<Plan, 'id' | 'state'>;

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

/**
 * The releases that the plans of one commune ask for over their whole time, in
 * order of the due day, each as it stood on the day asked (ISO). Periods published without a duty are no part of it.
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
    .filter(isBinding)
    .flatMap((plan) =>
      reportsAskedBy(plan).map(({ duty, ...report }) => ({
        ...report,
        plan: plan.id,
        clause: duty.clause,
        ...standing(report.dueDay, publishedOn(report.period), asOf),
      })),
    )
    .sort((a, b) => (inOrder(a) < inOrder(b) ? -1 : 1));
}

const inOrder = ({ dueDay, period, plan, clause }: ExpectedRelease) =>
  [dueDay, period, plan, clause].join(' ');
