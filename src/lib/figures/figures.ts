import type { Indicator } from '../../domain/indicator.ts';
import { HIDDEN_STATUS } from '../../domain/observation.ts';
import type { Period } from '../../domain/period.ts';
import { hasFigures, newestVersions } from '../../domain/snapshot.ts';
import { figureWords } from '../../strings/figures.ts';
import type { CommuneContent } from '../collections.ts';
import { number, quantity, shortDay } from '../format.ts';
import type {
  ShownFigure,
  ShownObservation,
  ShownSnapshot,
  ShownVersion,
} from './public-figures.ts';

/** The figures in force: the newest version of each period that is not withdrawn, newest period first. */
export function latestVersions(versions: readonly ShownVersion[]): ShownSnapshot[] {
  return newestVersions(versions).filter(hasFigures);
}

/** The periods whose figures are withdrawn. */
export function withdrawnPeriods(versions: readonly ShownVersion[]): Set<Period> {
  const withdrawn = newestVersions(versions).filter((version) => !hasFigures(version));
  return new Set(withdrawn.map(({ manifest }) => manifest.period));
}

/**
 * A figure as a reader sees it: the number with its unit, or in words why there is
 * none; one left out without a reason has simply not come in.
 */
export function figureText(
  { value, status, note }: Pick<ShownFigure, 'value' | 'status' | 'note'>,
  indicator: Pick<Indicator, 'unit' | 'decimals'>,
): string {
  if (status === HIDDEN_STATUS) return note;
  if (value !== null) return quantity(value, indicator.unit, indicator.decimals);
  return figureWords.missing[status === 'L' || status === 'M' ? status : 'O'];
}

/** "412 trên 450", or null when the figure is no ratio. */
export function ratioText({
  numerator,
  denominator,
}: Pick<ShownFigure, 'numerator' | 'denominator'>): string | null {
  if (numerator === null || denominator === null) return null;
  return figureWords.ratio(number(numerator), number(denominator));
}

/** What must be known beside a number: that it is provisional, an estimate or counted anew; null for a plain one. */
export function markOf({ status }: Pick<ShownFigure, 'status'>): string | null {
  return status === 'P' || status === 'E' || status === 'B' ? figureWords.marks[status] : null;
}

/** Where a figure comes from and the day it was closed. */
export function sourceOf({ source, asOf }: ShownObservation): string {
  const closed = asOf === null ? '' : figureWords.asOf(shortDay(asOf));
  return [source, closed].filter(Boolean).join(', ');
}

/** The source (with the day it was closed) of more than half of some figures; null when none is. */
export function sharedSource(figures: readonly ShownObservation[]): string | null {
  const sources = figures.map(sourceOf);
  const isMost = (source: string) =>
    2 * sources.filter((other) => other === source).length > sources.length;
  return sources.find(isMost) ?? null;
}

/** What was noted beside a figure, empty when it is hidden. */
export function noteOf({ status, note }: ShownObservation): string {
  return status === HIDDEN_STATUS ? '' : note;
}

/** Where a figure comes from, the day it was closed, and what was noted beside it. */
export function originOf(observation: ShownObservation): string {
  return [sourceOf(observation), noteOf(observation)].filter(Boolean).join('. ');
}

/** Ids of the indicators a commune's targets ask for or its published figures report, in order. */
export function indicatorsUsed({ plans, snapshots }: CommuneContent): string[] {
  const asked = plans.flatMap(({ data }) => data.targets.map(({ indicator }) => indicator));
  const reported = snapshots
    .filter(hasFigures)
    .flatMap(({ observations }) => observations.map(({ indicator }) => indicator));
  return [...new Set([...asked, ...reported])].filter((id) => id !== null).sort();
}
