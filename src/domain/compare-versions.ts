import type { Observation } from './observation.ts';
import type { Figure, FigureChange, StatusEffect } from './change-record.ts';
import type { TargetStatus } from './target-status.ts';

function figureOf({
  value,
  numerator,
  denominator,
  status,
  source,
  asOf,
  note,
}: Observation): Figure {
  return { value, numerator, denominator, status, source, asOf, note };
}

/** Figures that were changed, added or removed, in the order of the old list, then the new one. */
export function compareFigures(
  before: readonly Observation[],
  after: readonly Observation[],
): FigureChange[] {
  const keyOf = ({ indicator, area }: Observation) => `${indicator} ${area}`;
  const old = new Map(before.map((row) => [keyOf(row), row]));
  const now = new Map(after.map((row) => [keyOf(row), row]));
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((key) => {
    const [was, is] = [old.get(key), now.get(key)];
    const named = is ?? was;
    if (named === undefined) return [];
    const change = { before: was ? figureOf(was) : null, after: is ? figureOf(is) : null };
    const isSame = JSON.stringify(change.before) === JSON.stringify(change.after);
    return isSame ? [] : [{ indicator: named.indicator, area: named.area, ...change }];
  });
}

/** Targets whose state differs between two versions. */
export function compareStatuses(
  before: readonly TargetStatus[],
  after: readonly TargetStatus[],
): StatusEffect[] {
  const keyOf = ({ plan, target }: TargetStatus) => `${plan} ${target}`;
  const old = new Map(before.map((status) => [keyOf(status), status]));
  const now = new Map(after.map((status) => [keyOf(status), status]));
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((key) => {
    const [was, is] = [old.get(key), now.get(key)];
    const named = is ?? was;
    if (named === undefined || was?.state === is?.state) return [];
    const states = { before: was?.state ?? null, after: is?.state ?? null };
    return [{ plan: named.plan, target: named.target, ...states }];
  });
}
