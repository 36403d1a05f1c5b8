import type { Indicator } from '../../domain/indicator.ts';
import { isNumericTarget, type Target } from '../../domain/target.ts';
import { indicatorWords } from '../../strings/indicator.ts';
import type { Standing } from './standings.ts';
import { targetLevel } from './target-words.ts';

/** The targets that ask an indicator for a number in its own unit. */
export function goalsOf(standings: readonly Standing[], { id, unit }: Indicator): Target[] {
  return standings
    .map(({ target }) => target)
    .filter((target) => target.indicator === id && isNumericTarget(target) && target.unit === unit);
}

/** Each level that targets ask for once, with the words of the first target that names it. */
export function goalLevels(goals: readonly Target[]): { value: number; label: string }[] {
  const levels = new Map<number, string>();
  for (const target of goals) {
    for (const value of [target.value, target.valueTo]) {
      if (value !== null && !levels.has(value)) {
        levels.set(value, indicatorWords.goal(targetLevel(target)));
      }
    }
  }
  return [...levels].map(([value, label]) => ({ value, label }));
}
