import { lastDayOf, type PartialDate } from './date.ts';
import type { Clause } from './clause.ts';
import { deadlineWords } from '../strings/plan.ts';
import { isBinding, type Plan } from './plan.ts';
import { reportsAskedBy } from './report-calendar.ts';

export type DeadlineKind =
  'report' | 'release' | 'issue' | 'launch' | 'interim' | 'final' | 'target' | 'task';

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
  /** ISO day to sort by: the last day on which it still is done in time. */
  lastDay: string;
};

function reportDeadlines(plan: Plan): Deadline[] {
  return reportsAskedBy(plan).flatMap(({ duty, dueBefore, dueDay }) =>
    dueBefore === null
      ? []
      : [
          {
            commune: plan.commune,
            plan: plan.id,
            clause: duty.clause,
            kind: 'report' as const,
            title: deadlineWords.reportTo(duty.to),
            units: duty.units,
            due: dueBefore,
            relation: 'before' as const,
            lastDay: dueDay,
          },
        ],
  );
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

function taskDeadlines(plan: Plan): Deadline[] {
  return plan.duties.flatMap(({ units, tasks }) =>
    tasks.flatMap(({ text, clause, due }) =>
      due === undefined
        ? []
        : [
            {
              commune: plan.commune,
              plan: plan.id,
              clause,
              kind: 'task' as const,
              title: text,
              units,
              due,
              relation: 'by' as const,
              lastDay: lastDayOf(due),
            },
          ],
    ),
  );
}

/**
 * Everything a plan dates, in order of time; a yearly report stands once for each year of the plan. A draft and a
 * replaced plan date nothing.
 */
export function deadlinesOf(plan: Plan): Deadline[] {
  if (!isBinding(plan)) return [];
  return [
    ...reportDeadlines(plan),
    ...milestoneDeadlines(plan),
    ...targetDeadlines(plan),
    ...taskDeadlines(plan),
  ].sort((a, b) => a.lastDay.localeCompare(b.lastDay) || a.clause.localeCompare(b.clause));
}

/** The deadlines that can still be kept on a day (ISO). */
export function upcoming(deadlines: readonly Deadline[], day: string): Deadline[] {
  return deadlines.filter(({ lastDay }) => lastDay >= day);
}
