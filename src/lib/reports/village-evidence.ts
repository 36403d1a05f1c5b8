import type { Indicator } from '../../domain/indicator.ts';
import { latestVersions } from '../figures/figures.ts';
import type { CommuneContent } from '../collections.ts';
import type { ShownObservation, ShownSnapshot } from '../figures/public-figures.ts';
import { targetLevel } from '../figures/target-words.ts';
import { reachedBy, type VillageTarget } from '../figures/village-figures.ts';

/** One figure of a village in one period, with the version it stands in and the levels each village was asked for then. */
export type EvidenceRow = {
  snapshot: ShownSnapshot;
  observation: ShownObservation;
  goals: { level: string; reached: VillageTarget['reached'] }[];
};

/** The figures of a village in one indicator, newest period first. */
export type Evidence = { indicator: Indicator; rows: EvidenceRow[] };

/** The levels each village was asked for when a version was published; judged only by figures of its own period. */
function goalsOf(
  { manifest, definitions, statuses }: ShownSnapshot,
  indicator: string,
  village: string,
): EvidenceRow['goals'] {
  return definitions.plans.flatMap(({ id, targets }) =>
    targets
      .filter((target) => target.scope === 'village' && target.indicator === indicator)
      .map((target) => {
        const status = statuses.statuses.find(
          (one) => one.plan === id && one.target === target.id && one.period === manifest.period,
        );
        return {
          level: targetLevel(target),
          reached: reachedBy({ target, status: status ?? null }, village),
        };
      }),
  );
}

/**
 * Every figure of a village in force, indicator by indicator, as it was defined
 * when it was published; those with a level for each village come first.
 */
export function villageEvidence(
  { snapshots }: Pick<CommuneContent, 'snapshots'>,
  village: string,
): Evidence[] {
  const found = new Map<string, Evidence>();
  for (const snapshot of latestVersions(snapshots)) {
    for (const observation of snapshot.observations.filter(({ area }) => area === village)) {
      const { indicator: id } = observation;
      const indicator = snapshot.definitions.indicators.find((one) => one.id === id);
      if (indicator === undefined) throw new Error(`${id} is not defined in its own version`);
      const evidence = found.get(id) ?? { indicator, rows: [] };
      evidence.rows.push({ snapshot, observation, goals: goalsOf(snapshot, id, village) });
      found.set(id, evidence);
    }
  }
  const isAsked = ({ rows }: Evidence) => rows.some(({ goals }) => goals.length > 0);
  return [...found.values()].sort(
    (a, b) => Number(isAsked(b)) - Number(isAsked(a)) || (a.indicator.id < b.indicator.id ? -1 : 1),
  );
}
