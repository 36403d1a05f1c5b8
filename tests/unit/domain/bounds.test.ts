import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceTo, goalFrom, satisfies, type Bounds } from '../../../src/domain/bounds.ts';

const value = fc.integer({ min: -1000, max: 1000 }).map((tenths) => tenths / 10);
const range = (low: number, high: number, direction: Bounds['direction']): Bounds => ({
  comparator: 'range',
  value: low,
  valueTo: high,
  direction,
});

describe('a value held against a target', () => {
  it('lower is better is the mirror of higher is better', () => {
    const pairs = [['>', '<'], ['>=', '<=']] as const; // prettier-ignore
    fc.assert(
      fc.property(value, value, fc.constantFrom(...pairs), (bound, one, [above, below]) => {
        const up = { comparator: above, value: bound, valueTo: null, direction: 'higher' } as const;
        const down = { ...up, comparator: below, value: -bound, direction: 'lower' } as const;
        expect(satisfies(one, up)).toBe(satisfies(-one, down));
        expect(distanceTo(one, up)).toBeCloseTo(distanceTo(-one, down), 9);
        expect(goalFrom(one, up)).toEqual({ value: bound, climbs: true });
        expect(goalFrom(one, down)).toEqual({ value: -bound, climbs: false });
      }),
    );
  });

  it('is at a distance of 0 or more exactly when it satisfies a bound that is not strict', () => {
    const comparator = fc.constantFrom('>=' as const, '<=' as const, '=' as const);
    fc.assert(
      fc.property(value, value, comparator, (one, bound, sign) => {
        const bounds = {
          comparator: sign,
          value: bound,
          valueTo: null,
          direction: 'none',
        } as const;
        expect(distanceTo(one, bounds) >= 0).toBe(satisfies(one, bounds));
      }),
    );
  });

  it('is inside a range from its lower to its upper bound, both included', () => {
    fc.assert(
      fc.property(value, value, value, (one, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(satisfies(one, range(low, high, 'none'))).toBe(low <= one && one <= high);
        expect(satisfies(one, range(low, high, 'higher'))).toBe(low <= one);
        expect(satisfies(one, range(low, high, 'lower'))).toBe(one <= high);
      }),
    );
  });

  it('misses "=" by its distance, below and above alike', () => {
    const exact: Bounds = { comparator: '=', value: 5, valueTo: null, direction: 'none' };
    expect([2, 5, 9].map((one) => distanceTo(one, exact))).toEqual([-3, 0, -4]);
  });

  it('is never reached by a word', () => {
    for (const comparator of ['increase', 'decrease', 'qualitative'] as const) {
      expect(satisfies(1, { comparator, value: 1, valueTo: null, direction: 'none' })).toBe(false);
    }
  });

  it('has the nearer bound of a range as its goal, none when it lies inside', () => {
    const both = range(60, 75, 'range');
    expect(goalFrom(59, both)).toEqual({ value: 60, climbs: true });
    expect(goalFrom(76, both)).toEqual({ value: 75, climbs: false });
    expect(goalFrom(60, both)).toBeNull();
    expect(goalFrom(75, both)).toBeNull();
    expect(goalFrom(99, range(60, 75, 'higher'))).toBeNull();
    const exact: Bounds = { comparator: '=', value: 5, valueTo: null, direction: 'none' };
    expect(goalFrom(4, exact)).toEqual({ value: 5, climbs: true });
    expect(goalFrom(6, exact)).toEqual({ value: 5, climbs: false });
    expect(goalFrom(5, exact)).toBeNull();
  });
});
