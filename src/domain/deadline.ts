import { dayInYear, lastDayOf, type PartialDate } from './date.ts';
import type { Clause } from './clause.ts';
import { deadlineWords } from '../strings/plan.ts';
import type { Plan } from './plan.ts';

export type DeadlineKind = 'report' | 'issue' | 'launch' | 'interim' | 'final' | 'target';

/** One thing a plan wants done by a day, as a calendar lists it. */
export type Deadline = {
  commune: string;
  plan: string;
  clause: Clause;
  kind: DeadlineKind;
  title: string;
  /** Units that answer for it; empty when the plan names none. */
  units: string[];
  /** With the precision the plan gives. */
  due: PartialDate;
  /** "before" this day (reports), or by the end of the time given. */
  relation: 'before' | 'by';
  /** ISO day to sort by: the last day the time given covers. */
  lastDay: string;
};

function reportDeadlines(plan: Plan): Deadline[] {
  return plan.reporting.flatMap((report) => {
    const { dueBefore } = report;
    if (dueBefore === null) return [];
    const first = Math.max(plan.period.from, plan.issuedOn?.year ?? plan.period.from);
    const years = Array.from({ length: plan.period.to - first + 1 }, (_, index) => first + index);
    return years.map((year) => {
      const due = dayInYear(dueBefore, year);
      return {
        commune: plan.commune,
        plan: plan.id,
        clause: report.clause,
        kind: 'report' as const,
        title: deadlineWords.reportTo(report.to),
        units: report.units,
        due,
        relation: 'before' as const,
        lastDay: lastDayOf(due),
      };
    });
  });
}

function milestoneDeadlines(plan: Plan): Deadline[] {
  return plan.milestones.map((milestone) => ({
    commune: plan.commune,
    plan: plan.id,
    clause: milestone.clause,
    kind: milestone.kind,
    title: milestone.title,
    units: [],
    due: milestone.due,
    relation: 'by',
    lastDay: lastDayOf(milestone.due),
  }));
}

function targetDeadlines(plan: Plan): Deadline[] {
  return plan.targets.flatMap((target) =>
    target.due === null
      ? []
      : [
          {
            commune: plan.commune,
            plan: plan.id,
            clause: target.clause,
            kind: 'target' as const,
            title: target.text,
            units: [],
            due: target.due,
            relation: 'by' as const,
            lastDay: lastDayOf(target.due),
          },
        ],
  );
}

/** Everything a plan dates, in order of time; a yearly report stands once for each year of the plan. */
export function deadlinesOf(plan: Plan): Deadline[] {
  return [...reportDeadlines(plan), ...milestoneDeadlines(plan), ...targetDeadlines(plan)].sort(
    (a, b) => a.lastDay.localeCompare(b.lastDay) || a.clause.localeCompare(b.clause),
  );
}

/** The deadlines still ahead on a day (ISO); one due "before" that very day has passed. */
export function upcoming(deadlines: readonly Deadline[], day: string): Deadline[] {
  return deadlines.filter(({ lastDay, relation }) =>
    relation === 'before' ? lastDay > day : lastDay >= day,
  );
}
