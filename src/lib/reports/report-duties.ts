import { citeClause, type Clause } from '../../domain/clause.ts';
import { shortDay } from '../../domain/date.ts';
import type { Period } from '../../domain/period.ts';
import { lengthOf } from '../../domain/period-range.ts';
import { cadences, isBinding, type Plan } from '../../domain/plan.ts';
import { reportsAskedBy } from '../../domain/report-calendar.ts';
import { planWords } from '../../strings/plan.ts';
import { reportWords } from '../../strings/reports.ts';
import { monthDay, partialDate } from '../format.ts';

/** What a plan says of one report, in a sentence, and where it says so. */
export type ReportDuty = { plan: string; clause: Clause; text: string };

/** The reports on a period that the binding plans of a commune ask for, plan by plan. */
export function dutiesFor(plans: readonly Plan[], period: Period): ReportDuty[] {
  return plans.filter(isBinding).flatMap((plan) =>
    reportsAskedBy(plan)
      .filter((report) => report.period === period)
      .map(({ duty, dueBefore, dueDay }) => {
        const due =
          dueBefore === null
            ? reportWords.dutyByEnd(shortDay(dueDay))
            : reportWords.dutyBefore(partialDate(dueBefore));
        const place = citeClause(duty.clause);
        const text = reportWords.duty(cadences[duty.cadence], place, due, duty.to);
        return { plan: plan.id, clause: duty.clause, text };
      }),
  );
}

/** The days in each year on which the yearly reports fall due; nothing on the sheet of a whole year, whose duties say it. */
export function yearlyDutiesBeside(plans: readonly Plan[], period: Period): ReportDuty[] {
  if (lengthOf(period) === 'yearly') return [];
  return plans.filter(isBinding).flatMap(({ id, reporting }) =>
    reporting.flatMap(({ cadence, dueBefore, clause }) => {
      if (cadence !== 'yearly' || dueBefore === null) return [];
      const due = planWords.reportBefore(monthDay(dueBefore));
      return [{ plan: id, clause, text: reportWords.yearly(due, citeClause(clause)) }];
    }),
  );
}
