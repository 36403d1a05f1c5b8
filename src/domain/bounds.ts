import type { Indicator } from './indicator.ts';
import type { Comparator } from './target.ts';

/**
 * What a number is held against. `valueTo` is the upper end of a range. The
 * direction of the indicator opens a range on its good side: a plan that asks
 * for "ít nhất 30-50%" is not missed by 60%.
 */
export type Bounds = {
  comparator: Comparator;
  value: number;
  valueTo: number | null;
  direction: Indicator['direction'];
};

/** Ten digits after the comma are enough; more is the noise of binary fractions. */
export const tidy = (value: number): number => Number(value.toFixed(10));

/** Whether a value satisfies a target with a number. "Trên 70" is strict: 70 does not. */
export function satisfies(value: number, bounds: Bounds): boolean {
  const { comparator, value: bound } = bounds;
  switch (comparator) {
    case '>':
      return value > bound;
    case '>=':
      return value >= bound;
    case '=':
      return value === bound;
    case '<=':
      return value <= bound;
    case '<':
      return value < bound;
    case 'range':
      return distanceTo(value, bounds) >= 0;
    case 'increase':
    case 'decrease':
    case 'qualitative':
      return false;
  }
}

/** Points from the value to the nearest bound: positive beyond it, negative short of it. */
export function distanceTo(value: number, bounds: Bounds): number {
  const { comparator, value: bound, valueTo, direction } = bounds;
  if (comparator === 'range') {
    const overLower = direction === 'lower' ? Infinity : value - bound;
    const underUpper = direction === 'higher' ? Infinity : (valueTo ?? bound) - value;
    return tidy(Math.min(overLower, underUpper));
  }
  if (comparator === '=') return tidy(-Math.abs(value - bound)) || 0;
  const isLower = comparator === '<' || comparator === '<=';
  return tidy(isLower ? bound - value : value - bound);
}

/**
 * Where a path towards the target ends, and whether it climbs; null for a start
 * that already satisfies a range or "=": no path leads to where one stands.
 */
export function goalFrom(start: number, bounds: Bounds): { value: number; climbs: boolean } | null {
  const { comparator, value: lower, valueTo } = bounds;
  if (comparator !== 'range' && comparator !== '=') {
    return { value: lower, climbs: comparator === '>' || comparator === '>=' };
  }
  if (satisfies(start, bounds)) return null;
  const climbs = start < lower;
  return { value: climbs ? lower : (valueTo ?? lower), climbs };
}
