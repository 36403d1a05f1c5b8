import { comparePeriods, type Period } from '../domain/period.ts';
import { isSmallCount, type Observation } from '../domain/observation.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { figureWords } from '../strings/figures.ts';
import type { CommuneContent } from './collections.ts';
import { number, quantity } from './format.ts';

/** The latest version of each period, newest period first. */
export function latestVersions(snapshots: readonly Snapshot[]): Snapshot[] {
  const latest = new Map<Period, Snapshot>();
  for (const snapshot of snapshots) {
    const { period, version } = snapshot.manifest;
    if (version > (latest.get(period)?.manifest.version ?? 0)) latest.set(period, snapshot);
  }
  return [...latest.values()].sort((a, b) => comparePeriods(b.manifest.period, a.manifest.period));
}

/** A figure as a reader sees it: the number with its unit, or in words why there is none. */
export function figureText(
  { value }: Pick<Observation, 'value'>,
  indicator: Pick<Indicator, 'unit' | 'decimals' | 'kind' | 'smallCountBelow'>,
): string {
  if (value === null) return figureWords.noValue;
  if (isSmallCount(indicator, value)) return figureWords.notShown;
  return quantity(value, indicator.unit, indicator.decimals);
}

/** "412 trên 450", or null when the figure is no ratio. */
export function ratioText({
  numerator,
  denominator,
}: Pick<Observation, 'numerator' | 'denominator'>): string | null {
  if (numerator === null || denominator === null) return null;
  return figureWords.ratio(number(numerator), number(denominator));
}

/** Ids of the indicators a commune's targets ask for or its published figures report, in order. */
export function indicatorsUsed({ plans, snapshots }: CommuneContent): string[] {
  const asked = plans.flatMap(({ data }) => data.targets.map(({ indicator }) => indicator));
  const reported = snapshots.flatMap(({ observations }) =>
    observations.map(({ indicator }) => indicator),
  );
  return [...new Set([...asked, ...reported])].filter((id) => id !== null).sort();
}
