import { compareVietnamese, slugify } from '../domain/fold.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Period } from '../domain/period.ts';
import type { Plan } from '../domain/plan.ts';
import type { Target } from '../domain/target.ts';
import { targetStates, type TargetState, type TargetStatus } from '../domain/target-status.ts';
import { scoreWords } from '../strings/scorecard.ts';
import type { CommuneContent } from './collections.ts';
import { latestVersions, withdrawnPeriods } from './figures.ts';
import { periodsBehind } from './public-figures.ts';
import { statusShapes } from './status-shapes.ts';

/** How one target stands. Without a status nothing was published, or what it was judged from is withdrawn. */
export type Standing = {
  plan: Pick<Plan, 'id' | 'commune'>;
  target: Target;
  indicator: Indicator | null;
  status: TargetStatus | null;
  withdrawn: Period | null;
};

/**
 * Every target of a plan with its judgement, in the plan's order.
 * @param plan as it stands, or its targets as they stood when a version was published
 * @param withdrawn periods whose figures count no longer, nor does what was judged from them
 */
export function standingsOf(
  plan: Pick<Plan, 'id' | 'commune' | 'targets'>,
  statuses: readonly TargetStatus[],
  withdrawn: ReadonlySet<Period>,
  indicators: ReadonlyMap<string, Indicator>,
): Standing[] {
  return plan.targets.map((target) => {
    const found = statuses.find((it) => it.plan === plan.id && it.target === target.id);
    const gone = found && periodsBehind(found).find((period) => withdrawn.has(period));
    return {
      plan,
      target,
      indicator: target.indicator === null ? null : (indicators.get(target.indicator) ?? null),
      status: gone === undefined ? (found ?? null) : null,
      withdrawn: gone ?? null,
    };
  });
}

/** Every target of a commune's plans as its newest figures in force tell. */
export function currentStandings(
  { plans, snapshots }: CommuneContent,
  indicators: ReadonlyMap<string, Indicator>,
): Standing[] {
  const statuses = latestVersions(snapshots)[0]?.statuses.statuses ?? [];
  const withdrawn = withdrawnPeriods(snapshots);
  return plans.flatMap(({ data }) => standingsOf(data, statuses, withdrawn, indicators));
}

/** The ways in which a scorecard can be cut. */
export const facets = ['state', 'field', 'provider'] as const;
export type Facet = (typeof facets)[number];

/** One value of a facet: its name, its part of the address, how many targets it holds. */
export type Cut = { facet: Facet; slug: string; label: string; count: number; shape: string };

const labelOf: Record<Facet, (standing: Standing) => string | null> = {
  state: ({ status }) => (status === null ? scoreWords.unpublished : targetStates[status.state]),
  field: ({ indicator }) => indicator && scoreWords.fields[indicator.field],
  provider: ({ indicator }) => indicator?.provider ?? null,
};

const slugOf = (facet: Facet, label: string) => slugify(scoreWords.facetAddress[facet] + label);

/** The cuts a standing belongs to, as they stand in addresses. */
export function cutSlugs(standing: Standing): string[] {
  return facets.flatMap((facet) => {
    const label = labelOf[facet](standing);
    return label === null ? [] : [slugOf(facet, label)];
  });
}

const STATES = Object.keys(targetStates) as TargetState[];
const stateAt = (label: string) => STATES.findIndex((state) => targetStates[state] === label);
const byState = (a: string, b: string) => stateAt(a) - stateAt(b);

/** The sign of a state by its word; none for targets without one. */
function shapeOf(label: string): string {
  const state = STATES[stateAt(label)];
  return state === undefined ? '' : statusShapes[state];
}

/** The cuts that hold at least one target: states from reached to unknown, the others by name. */
export function cutsOf(standings: readonly Standing[]): Cut[] {
  return facets.flatMap((facet) => {
    const labels = standings.map(labelOf[facet]).filter((label) => label !== null);
    return [...new Set(labels)]
      .sort(facet === 'state' ? byState : compareVietnamese)
      .map((label) => ({
        facet,
        label,
        slug: slugOf(facet, label),
        count: labels.filter((one) => one === label).length,
        shape: facet === 'state' ? shapeOf(label) : '',
      }));
  });
}
