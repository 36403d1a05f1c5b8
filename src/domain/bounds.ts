import type { Comparator } from './target.ts';

/** What a number is held against. `valueTo` is the upper end of a range. */
export type Bounds = { comparator: Comparator; value: number; valueTo: number | null };

/** Ten digits after the comma are enough; more is the noise of binary fractions. */
export const tidy = (value: number): number => Number(value.toFixed(10));

/** Whether a value satisfies a target with a number. "Trên 70" is strict: 70 does not. */
export function satisfies(value: number, { comparator, value: bound, valueTo }: Bounds): boolean {
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
      return value >= bound && valueTo !== null && value <= valueTo;
    case 'increase':
    case 'decrease':
    case 'qualitative':
      return false;
  }
}

/** Points from the value to the nearest bound: positive beyond it, negative short of it. */
export function distanceTo(value: number, { comparator, value: bound, valueTo }: Bounds): number {
  if (comparator === 'range') return tidy(Math.min(value - bound, (valueTo ?? bound) - value));
  if (comparator === '=') return tidy(-Math.abs(value - bound)) || 0;
  const isLower = comparator === '<' || comparator === '<=';
  return tidy(isLower ? bound - value : value - bound);
}
