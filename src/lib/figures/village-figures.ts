import type { Indicator } from '../../domain/indicator.ts';
import { isBinding, type Plan } from '../../domain/plan.ts';
import type { Target } from '../../domain/target.ts';
import type { CommuneContent } from '../collections.ts';
import { latestVersions } from './figures.ts';
import type { Origin } from './origins.ts';
import type { ShownObservation, ShownSnapshot } from './public-figures.ts';
import { currentStandings, type Standing } from './standings.ts';

/** A figure of one village and the version it stands in. */
export type VillageFigure = { observation: ShownObservation; origin: Origin };

/** A target that touches a village; `reached` is null where nothing says so of this village alone. */
export type VillageTarget = {
  plan: Pick<Plan, 'id' | 'commune'>;
  target: Target;
  reached: 'met' | 'not-met' | null;
};

/** What one village is asked for by one indicator, and what it gave. */
export type VillageRow = {
  indicator: Indicator;
  /** The newest period in which villages were asked; null when none is published. */
  asked: Origin | null;
  /** What stands for this village in that period; null when it said nothing. */
  newest: VillageFigure | null;
  /** Its last number from an earlier period, where the newest has none. */
  last: VillageFigure | null;
  /** Targets of each village first: those this one can be held against. */
  targets: VillageTarget[];
};

const isVillageRow = ({ area }: ShownObservation, commune: string) => area !== commune;

function figureIn(
  snapshot: ShownSnapshot,
  indicator: string,
  village: string,
): VillageFigure | null {
  const observation = snapshot.observations.find(
    (row) => row.indicator === indicator && row.area === village,
  );
  return observation === undefined ? null : { observation, origin: snapshot.manifest };
}

/** Whether a village reached a target of each village; null for a target of the whole commune. */
export function reachedBy(
  { target, status }: Pick<Standing, 'target' | 'status'>,
  village: string,
): VillageTarget['reached'] {
  const state = status?.areas?.results.find(({ area }) => area === village)?.state;
  return target.scope === 'village' && (state === 'met' || state === 'not-met') ? state : null;
}

function rowOf(
  indicator: Indicator,
  village: string,
  { commune, snapshots }: CommuneContent,
  standings: readonly Standing[],
): VillageRow {
  const asked = latestVersions(snapshots).filter(({ observations }) =>
    observations.some((row) => row.indicator === indicator.id && isVillageRow(row, commune.code)),
  );
  const [first, ...earlier] = asked;
  const newest = first === undefined ? null : figureIn(first, indicator.id, village);
  const numbers = earlier
    .map((snapshot) => figureIn(snapshot, indicator.id, village))
    .filter((figure) => figure !== null && figure.observation.value !== null);
  const hasNumber = newest !== null && newest.observation.value !== null;
  return {
    indicator,
    asked: first?.manifest ?? null,
    newest,
    last: hasNumber ? null : (numbers[0] ?? null),
    targets: standings
      .filter(({ target }) => target.indicator === indicator.id)
      .map((standing) => ({ ...standing, reached: reachedBy(standing, village) }))
      .sort((a, b) => Number(b.target.scope === 'village') - Number(a.target.scope === 'village')),
  };
}

/**
 * The figures block of a village: every indicator that villages are asked for by a plan in force or
 * have figures in force of, by its id. A village that said nothing is there with nothing.
 */
export function villageRows(
  village: string,
  here: CommuneContent,
  indicators: ReadonlyMap<string, Indicator>,
): VillageRow[] {
  const { commune, plans, snapshots } = here;
  const standings = currentStandings(here, indicators);
  const askedBy = plans
    .filter(({ data }) => isBinding(data))
    .flatMap(({ data }) => data.targets)
    .filter(({ indicator, scope }) => {
      const level = indicator === null ? null : indicators.get(indicator)?.areaLevel;
      return scope === 'village' || level === 'village';
    })
    .map(({ indicator }) => indicator);
  const reported = latestVersions(snapshots)
    .flatMap(({ observations }) => observations)
    .filter((row) => isVillageRow(row, commune.code))
    .map(({ indicator }) => indicator);
  return [...new Set([...askedBy, ...reported])]
    .sort()
    .map((id) => (id === null ? undefined : indicators.get(id)))
    .filter((indicator) => indicator !== undefined)
    .map((indicator) => rowOf(indicator, village, here, standings));
}
