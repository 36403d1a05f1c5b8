import type { ContentTree } from '../content-tree/tree.ts';
import { standingVillages, type Commune } from '../domain/commune.ts';
import { comparePeriods, type Period } from '../domain/period.ts';
import { isBinding, type Plan } from '../domain/plan.ts';
import {
  hasFigures,
  newestVersions,
  type Definitions,
  type PlannedTargets,
  type PublishedVersion,
} from '../domain/snapshot.ts';
import type { Observation } from '../domain/observation.ts';
import type { Area, IngestContext } from '../ingest/context.ts';
import { cliTexts } from '../strings/cli.ts';
import { fillText } from '../strings/fill-text.ts';

function areasOf({ code, name, villages }: Commune): Area[] {
  const full = fillText(cliTexts.communeName, { name });
  return [
    { code, name: full, aliases: [name], level: 'commune' },
    ...villages.map(({ id, name: village, aliases }) => {
      return { code: id, name: village, aliases, level: 'village' } as const;
    }),
  ];
}

function plansOf(tree: ContentTree, slug: string): Plan[] {
  return [...tree.plan.values()]
    .map(({ data }) => data)
    .filter((plan) => plan.commune === slug && isBinding(plan))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function covers({ period }: Pick<Plan, 'period'>, year: number): boolean {
  return period.from <= year && year <= period.to;
}

const toPlannedTargets = ({
  id,
  shortTitle,
  period,
  issuedOn,
  state,
  reporting,
  targets,
}: Plan): PlannedTargets => ({
  id,
  shortTitle,
  period,
  issuedOn,
  state,
  reporting,
  targets,
});

/** Figures in force of every period before one; of all periods without one. A withdrawn period has none. */
export function latestFigures(
  versions: readonly PublishedVersion[],
  before: Period | null,
): Observation[] {
  const earlier = versions.filter(
    ({ manifest }) => before === null || comparePeriods(manifest.period, before) < 0,
  );
  return newestVersions(earlier)
    .filter(hasFigures)
    .flatMap(({ observations }) => observations);
}

/** What the checker must know to check a file against any commune of the content. */
export function contextOfAll(tree: ContentTree): IngestContext {
  const communes = [...tree.commune.values()].map(({ data }) => data);
  const areas = new Map(communes.flatMap(areasOf).map((area) => [area.code, area]));
  return {
    indicators: [...tree.indicator.values()].map(({ data }) => data),
    areas: [...areas.values()],
    previous: [],
    expectedIndicators: [],
    period: null,
    officialPhones: communes.flatMap(({ contacts }) =>
      contacts.flatMap(({ phone }) => phone ?? []),
    ),
  };
}

/** What the checker must know to check a file of one commune; `period` is the one being published, or null. */
export function contextOfCommune(
  tree: ContentTree,
  commune: Commune,
  versions: readonly PublishedVersion[],
  period: Period | null,
): IngestContext {
  const year = period === null ? null : Number(period.slice(0, 4));
  const plans = plansOf(tree, commune.slug).filter((plan) => year === null || covers(plan, year));
  const expected = plans.flatMap(({ targets }) =>
    targets.flatMap(({ indicator }) => indicator ?? []),
  );
  return {
    ...contextOfAll(tree),
    areas: areasOf({ ...commune, villages: standingVillages(commune) }),
    previous: latestFigures(versions, period),
    expectedIndicators: [...new Set(expected)],
    period,
    officialPhones: commune.contacts.flatMap(({ phone }) => phone ?? []),
  };
}

/** Indicators, areas and targets as they stand now, limited to what the figures and the plans name. */
export function definitionsFor(
  tree: ContentTree,
  commune: Commune,
  observations: readonly Observation[],
): Definitions {
  const year = Number(observations[0]?.period.slice(0, 4));
  const plans = plansOf(tree, commune.slug).filter((plan) => covers(plan, year));
  const named = new Set([
    ...observations.map(({ indicator }) => indicator),
    ...plans.flatMap(({ targets }) => targets.map(({ indicator }) => indicator)),
  ]);
  return {
    areas: areasOf({ ...commune, villages: standingVillages(commune) }).map(({ code, name }) => ({
      code,
      name,
    })),
    indicators: [...tree.indicator.values()]
      .map(({ data }) => data)
      .filter(({ id }) => named.has(id)),
    plans: plans.map(toPlannedTargets),
  };
}
