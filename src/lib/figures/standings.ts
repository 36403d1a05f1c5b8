import { compareVietnamese, slugify } from '../../domain/fold.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Period } from '../../domain/period.ts';
import { isBinding, type Plan } from '../../domain/plan.ts';
import type { PlannedTargets } from '../../domain/snapshot.ts';
import type { Target } from '../../domain/target.ts';
import { targetStates, type TargetState, type TargetStatus } from '../../domain/target-status.ts';
import { scoreWords } from '../../strings/scorecard.ts';
import type { CommuneContent } from '../collections.ts';
import { latestVersions, withdrawnPeriods } from './figures.ts';
import { hasChangedSince, versionBehind, type Origin } from './origins.ts';
import { periodsBehind, type ShownSnapshot, type ShownVersion } from './public-figures.ts';
import { statusShapes } from './status-shapes.ts';

const STATES = Object.keys(targetStates) as TargetState[];

/** How one target stands. Without a status nothing was published, or what it was judged from is withdrawn. */
export type Standing = {
  plan: Pick<Plan, 'id' | 'commune'>;
  target: Target;
  indicator: Indicator | null;
  status: TargetStatus | null;
  /** The version that the value behind the status stands in. */
  origin: Origin | null;
  withdrawn: Period | null;
  /** A period behind the status whose figures were corrected after it was judged. */
  outdated: Period | null;
};

/** What is known of a plan's targets beside the plan itself. */
type Published = {
  /** The version whose judgements are told; undefined when none is published. */
  judging: ShownSnapshot | undefined;
  /** All versions of the commune. */
  versions: readonly ShownVersion[];
  indicators: ReadonlyMap<string, Indicator>;
};

/** Where a judgement comes from, and whether what it came from still counts. */
function basisOf(
  status: TargetStatus,
  judging: ShownSnapshot,
  versions: readonly ShownVersion[],
): Pick<Standing, 'origin' | 'withdrawn' | 'outdated'> {
  const withdrawn = withdrawnPeriods(versions);
  const { period: own } = judging.manifest;
  const others = periodsBehind(status).filter((period) => period !== own);
  const source = status.period === null ? null : versionBehind(judging, status.period, versions);
  return {
    origin: source && { period: source.manifest.period, version: source.manifest.version },
    withdrawn: others.find((period) => withdrawn.has(period)) ?? null,
    outdated:
      others.find((period) =>
        hasChangedSince(versionBehind(judging, period, versions), versions, status.indicator),
      ) ?? null,
  };
}

/**
 * Every target of a plan with its judgement, in the plan's order.
 * @param plan as it stands, or its targets as they stood when a version was published
 */
export function standingsOf(
  plan: Pick<Plan, 'id' | 'commune' | 'targets'>,
  { judging, versions, indicators }: Published,
): Standing[] {
  return plan.targets.map((target) => {
    const found = judging?.statuses.statuses.find(
      (it) => it.plan === plan.id && it.target === target.id,
    );
    const basis =
      judging === undefined || found === undefined
        ? { origin: null, withdrawn: null, outdated: null }
        : basisOf(found, judging, versions);
    return {
      plan,
      target,
      indicator: target.indicator === null ? null : (indicators.get(target.indicator) ?? null),
      status: basis.withdrawn === null ? (found ?? null) : null,
      ...basis,
    };
  });
}

/** Every target of the plans that bind a commune as its newest figures in force tell: a draft is held against nobody. */
export function currentStandings(
  { plans, snapshots }: Pick<CommuneContent, 'snapshots'> & { plans: readonly { data: Plan }[] },
  indicators: ReadonlyMap<string, Indicator>,
): Standing[] {
  const [judging] = latestVersions(snapshots);
  return plans
    .filter(({ data }) => isBinding(data))
    .flatMap(({ data }) => standingsOf(data, { judging, versions: snapshots, indicators }));
}

/** A plan as it stood when a version was published, with its targets and their judgement. */
export type VersionPlan = {
  plan: PlannedTargets & { commune: string };
  standings: Standing[];
  /** What its readers must know: that the plan binds nobody today. Null when it does. */
  caution: string | null;
};

/** Whose version it is, and its plans as they stand today. */
type Here = Pick<CommuneContent, 'commune' | 'snapshots'> & {
  plans: readonly { data: Pick<Plan, 'id' | 'state'> }[];
};

function cautionFor(id: string, plans: Here['plans']): string | null {
  const today = plans.find(({ data }) => data.id === id)?.data;
  if (today === undefined || isBinding(today)) return null;
  return today.state === 'draft' ? scoreWords.nowDraft : scoreWords.nowReplaced;
}

/** The plans of a version as they stood that day: what it says does not change with the plan. */
export function versionPlans(
  judging: ShownSnapshot,
  { commune, plans, snapshots: versions }: Here,
): VersionPlan[] {
  const indicators = new Map(judging.definitions.indicators.map((one) => [one.id, one]));
  return judging.definitions.plans.map((planned) => {
    const plan = { ...planned, commune: commune.slug };
    return {
      plan,
      standings: standingsOf(plan, { judging, versions, indicators }),
      caution: cautionFor(plan.id, plans),
    };
  });
}

/** How many of the judged targets stand in each state, from reached to unknown; states of none left out. */
export function stateCounts(
  standings: readonly Standing[],
): { state: TargetState; count: number }[] {
  return STATES.map((state) => ({
    state,
    count: standings.filter(({ status }) => status?.state === state).length,
  })).filter(({ count }) => count > 0);
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

const stateAt = (label: string) => STATES.findIndex((state) => targetStates[state] === label);
/** From reached to unknown; targets that nothing was published for stand last. */
const byState = (a: string, b: string) => rankOf(a) - rankOf(b);
const rankOf = (label: string) => (stateAt(label) === -1 ? STATES.length : stateAt(label));

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
