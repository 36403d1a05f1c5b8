import type { Clause } from '../../domain/clause.ts';
import { lastDayOf } from '../../domain/date.ts';
import { deadlinesOf, upcoming, type Deadline } from '../../domain/deadline.ts';
import { cadences, isBinding, type Plan, type Task } from '../../domain/plan.ts';
import type { Audience } from '../../domain/unit.ts';
import { planWords } from '../../strings/plan.ts';
import { villageWords } from '../../strings/village.ts';
import { asOf } from '../as-of.ts';
import type { CommuneContent, Content } from '../collections.ts';
import { monthDay, partialDate } from '../format.ts';

/** Who of a village is asked for something by plans, in the order a village head looks. */
const VILLAGE_AUDIENCES = ['village', 'digital-team', 'household'] as const satisfies Audience[];

/** One thing a plan in force asks of every village, team or household. */
export type WorkItem = {
  plan: Plan;
  clause: Clause;
  kind: 'task' | 'report';
  text: string;
  /** How often or until when, in words; null where the plan says neither. */
  when: string | null;
};

export type WorkGroup = { audience: Audience; items: WorkItem[] };

/** How often or until when a task is to be done, in words; null where the plan says neither. */
export function whenOfTask({ cadence, due }: Task): string | null {
  const words = [
    ...(cadence === undefined ? [] : [cadences[cadence]]),
    ...(due === undefined ? [] : [villageWords.due(partialDate(due), lastDayOf(due) < asOf)]),
  ];
  return words.length === 0 ? null : words.join(', ');
}

/** How often or before which day a report is due, in words. */
export function whenOfReport({ cadence, dueBefore }: Plan['reporting'][number]): string {
  return dueBefore === null
    ? villageWords.reportNoDay(cadences[cadence])
    : planWords.reportBefore(monthDay(dueBefore));
}

function itemsOf(plan: Plan, concerns: (units: readonly string[]) => boolean): WorkItem[] {
  const tasks = plan.duties
    .filter(({ units }) => concerns(units))
    .flatMap((duty) => duty.tasks)
    .map((task) => ({ kind: 'task' as const, ...task, when: whenOfTask(task) }));
  const reports = plan.reporting
    .filter(({ units }) => concerns(units))
    .map((report) => ({ kind: 'report' as const, ...report, when: whenOfReport(report) }));
  return [...tasks, ...reports].map(({ kind, clause, text, when }) => ({
    plan,
    clause,
    kind,
    text,
    when,
  }));
}

/** What an audience shares with one before it stands with that one only. */
function withoutRepeats(groups: readonly WorkGroup[]): WorkGroup[] {
  const seen = new Set<string>();
  return groups.map(({ audience, items }) => ({
    audience,
    items: items.filter(({ plan, clause, kind, text }) => {
      const key = [plan.id, clause, kind, text].join('|');
      return !seen.has(key) && seen.add(key);
    }),
  }));
}

/**
 * What the plans in force ask of every village of a commune: of the village itself, of its community digital team and
 * of its households, tasks first, then reports. Groups that nothing is asked of are left out; a draft asks nothing.
 */
export function villageWork(
  { plans }: Pick<CommuneContent, 'plans'>,
  { units }: Pick<Content, 'units'>,
): WorkGroup[] {
  const binding = plans.map(({ data }) => data).filter(isBinding);
  const groups = VILLAGE_AUDIENCES.map((audience) => {
    const concerns = (ids: readonly string[]) =>
      ids.some((id) => units.get(id)?.audience === audience);
    return { audience, items: binding.flatMap((plan) => itemsOf(plan, concerns)) };
  });
  return withoutRepeats(groups).filter(({ items }) => items.length > 0);
}

/** Named for villages, or for nobody in particular; a target of offices is no village's deadline. */
function concernsVillages(
  plan: Plan,
  { kind, units, clause }: Deadline,
  isVillageUnit: (unit: string) => boolean,
): boolean {
  return kind === 'target'
    ? plan.targets.some((target) => target.clause === clause && target.scope !== 'unit')
    : units.length === 0 || units.some(isVillageUnit);
}

/** The dates ahead of a commune's plans that touch its villages, soonest first. */
export function villageDeadlines(
  { plans }: Pick<CommuneContent, 'plans'>,
  { units }: Pick<Content, 'units'>,
): Deadline[] {
  const isVillageUnit = (unit: string) => units.get(unit)?.audience === 'village';
  return plans
    .flatMap(({ data }) =>
      upcoming(deadlinesOf(data), asOf).filter((deadline) =>
        concernsVillages(data, deadline, isVillageUnit),
      ),
    )
    .sort((a, b) => a.lastDay.localeCompare(b.lastDay));
}

/** The next days of a village's sheet: each duty or step once, without targets, which are worked for all years. */
export function nextDays(
  here: Pick<CommuneContent, 'plans'>,
  content: Pick<Content, 'units'>,
): Deadline[] {
  const days = villageDeadlines(here, content).filter(({ kind }) => kind !== 'target');
  const isFirst = (day: Deadline, index: number) =>
    index ===
    days.findIndex(
      ({ plan, clause, kind }) => plan === day.plan && clause === day.clause && kind === day.kind,
    );
  return days.filter(isFirst);
}
