import {
  awardOccasions,
  cadences,
  isBinding,
  milestoneKinds,
  type Plan,
} from '../../domain/plan.ts';
import type { Clause } from '../../domain/clause.ts';
import type { Commune } from '../../domain/commune.ts';
import { slugify } from '../../domain/fold.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { audiences, type Audience } from '../../domain/unit.ts';
import { comparisonWords, planWords } from '../../strings/plan.ts';
import type { Content } from '../collections.ts';
import { targetDue, targetLevel, targetScope } from '../figures/target-words.ts';
import { monthDay, partialDate } from '../format.ts';

/** A plan that stands beside others, under the name of its column. */
export type ComparedPlan = { commune: Commune; plan: Plan; label: string };

/** What one plan says of one thing, in our wording. */
export type Said = {
  clause: Clause;
  text: string;
  /** Level, for whom, until when: as the plan has it, with words where it has none. */
  facts: string[];
  /** What belongs to it in more lines: tasks, forms and conditions. */
  lines: string[];
};

/** One thing that at least two plans speak of; a cell for each plan, empty where it says nothing. */
export type ComparedRow = {
  /** Its part of the address of its page. */
  id: string;
  title: string;
  cells: Said[][];
};
export type ComparedTheme = { id: string; title: string; rows: ComparedRow[] };

type Source = Pick<Content, 'communes' | 'units' | 'indicators'>;

/** The plans in force, communes in their usual order (by name, a fictional one last). */
export function comparedPlans({ communes }: Pick<Content, 'communes'>): ComparedPlan[] {
  const all = communes.flatMap(({ commune, plans }) =>
    plans.map(({ data: plan }) => ({ commune, plan })).filter(({ plan }) => isBinding(plan)),
  );
  const isOnly = ({ slug }: Commune) =>
    all.filter(({ commune }) => commune.slug === slug).length < 2;
  return all.map(({ commune, plan }) => ({
    commune,
    plan,
    label: isOnly(commune) ? commune.name : plan.shortTitle,
  }));
}

/** Whether there is anything to lay side by side. */
export function hasComparison(content: Pick<Content, 'communes'>): boolean {
  return comparedPlans(content).length > 1;
}

function rowOf(
  plans: readonly ComparedPlan[],
  title: string,
  say: (compared: ComparedPlan) => Said[],
  name = slugify(title),
): ComparedRow[] {
  const cells = plans.map(say);
  return cells.filter((cell) => cell.length > 0).length < 2 ? [] : [{ id: name, title, cells }];
}

const rowOfIndicator = (plans: readonly ComparedPlan[], indicator: Indicator) =>
  rowOf(
    plans,
    indicator.shortName,
    ({ plan, commune }) =>
      plan.targets
        .filter((target) => target.indicator === indicator.id)
        .map((target) => ({
          clause: target.clause,
          text: target.text,
          facts: [
            targetLevel(target),
            targetScope(target, commune.villageWords),
            targetDue(target, plan.period.to),
          ],
          lines: target.conditions,
        })),
    indicator.id.toLowerCase(),
  );

const reportsOf = ({ plan }: ComparedPlan): Said[] =>
  plan.reporting.map(({ clause, text, cadence, dueBefore }) => ({
    clause,
    text,
    facts: [
      cadences[cadence],
      dueBefore === null ? planWords.reportNoDay : comparisonWords.beforeDay(monthDay(dueBefore)),
    ],
    lines: [],
  }));

const milestonesOf =
  (kind: keyof typeof milestoneKinds) =>
  ({ plan }: ComparedPlan): Said[] =>
    plan.milestones
      .filter((milestone) => milestone.kind === kind)
      .map(({ clause, title, due }) => ({
        clause,
        text: title,
        facts: [partialDate(due)],
        lines: [],
      }));

const dutiesOf =
  (audience: Audience, units: Source['units']) =>
  ({ plan }: ComparedPlan): Said[] =>
    plan.duties
      .filter((duty) => duty.units.some((unit) => units.get(unit)?.audience === audience))
      .map(({ clause, heading, tasks }) => ({
        clause,
        text: heading,
        facts: [],
        lines: tasks.map(({ text }) => text),
      }));

const awardsOf =
  (occasion: keyof typeof awardOccasions) =>
  ({ plan }: ComparedPlan): Said[] =>
    plan.awards
      .filter((award) => award.occasion === occasion)
      .map(({ clause, heading, forms, items }) => ({
        clause,
        text: heading,
        facts: forms,
        lines: items,
      }));

const keysOf = <Key extends string>(names: Readonly<Record<Key, string>>) =>
  Object.keys(names) as Key[];

/** A theme whose rows are addressed below its own name. */
const themeOf = (id: string, title: string, rows: ComparedRow[]): ComparedTheme => ({
  ...{ id, title },
  rows: rows.map((row) => ({ ...row, id: `${id}-${row.id}` })),
});

/**
 * What the plans in force say of the same things: targets of one indicator, reports and steps, duties of one
 * audience, awards of one occasion. Rows are what two plans or more speak of; themes without rows are left out.
 */
export function comparePlans(content: Source): ComparedTheme[] {
  const { indicators, units } = content;
  const plans = comparedPlans(content);
  const { themes } = comparisonWords;
  const targets = [...indicators.values()]
    .sort((a, b) => a.id.localeCompare(b.id))
    .flatMap((indicator) => rowOfIndicator(plans, indicator));
  const deadlines = keysOf(milestoneKinds).flatMap((kind) =>
    rowOf(plans, milestoneKinds[kind], milestonesOf(kind)),
  );
  const duties = keysOf(audiences).flatMap((audience) =>
    rowOf(plans, audiences[audience], dutiesOf(audience, units)),
  );
  const awards = keysOf(awardOccasions).flatMap((occasion) =>
    rowOf(plans, awardOccasions[occasion], awardsOf(occasion)),
  );
  return [
    themeOf('chi-tieu', themes.targets, targets),
    themeOf('han', themes.deadlines, [
      ...rowOf(plans, planWords.reporting, reportsOf),
      ...deadlines,
    ]),
    themeOf('giao-viec', themes.duties, duties),
    themeOf('khen-thuong', themes.awards, awards),
  ].filter(({ rows }) => rows.length > 0);
}
