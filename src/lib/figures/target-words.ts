import { YES_NO_UNIT } from '../../domain/indicator.ts';
import { comparators, isNumericTarget, targetScopes, type Target } from '../../domain/target.ts';
import { planWords } from '../../strings/plan.ts';
import { villageKinds, type VillageKind } from '../../domain/village.ts';
import { partialDate, quantity } from '../format.ts';

/** The level a target asks for, in words: "trên 70%", "từ 30% đến 50%", "tăng dần". */
export function targetLevel(target: Target): string {
  if (!isNumericTarget(target)) {
    const { comparator } = target;
    if (comparator === 'increase' || comparator === 'decrease' || comparator === 'qualitative') {
      return planWords.direction[comparator];
    }
    return planWords.noNumber;
  }
  const { value, valueTo, unit, comparator } = target;
  if (comparator === 'range' && valueTo !== null) {
    return planWords.rangeLevel(quantity(value, unit), quantity(valueTo, unit));
  }
  if (unit === YES_NO_UNIT) return quantity(value, unit);
  if (comparator !== '>=') return `${comparators[comparator]} ${quantity(value, unit)}`;
  if (unit !== '%') return planWords.atLeast(quantity(value, unit));
  return value === 100 ? quantity(value, unit) : planWords.andMore(quantity(value, unit));
}

/** When a target falls due; a plan that gives no date of its own means its last year. */
export function targetDue(target: Target, lastYear: number): string {
  if (target.cadence === 'yearly') return planWords.eachYear;
  return target.due === null ? planWords.wholePeriod(lastYear) : partialDate(target.due);
}

/** What a commune calls its villages, in a running sentence: "xóm, khối". */
export function villageKindWords(kinds: readonly VillageKind[]): string {
  return kinds.map((kind) => villageKinds[kind].toLocaleLowerCase('vi')).join(', ');
}

/** Whom a target holds for, in the commune's own word for its villages: "toàn xã", "mỗi xóm, khối". */
export function targetScope({ scope }: Target, villageWords: readonly VillageKind[]): string {
  if (scope !== 'village') return targetScopes[scope];
  return planWords.eachVillage(villageKindWords(villageWords));
}
