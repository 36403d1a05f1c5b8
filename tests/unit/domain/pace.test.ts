import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Target } from '../../../src/domain/target.ts';
import { baseline, count, judge, seen } from './judging.ts';

const milestones: Target['milestones'] = [
  { due: { year: 2027 }, value: 60 },
  { due: { year: 2028 }, value: 65 },
];
const at = (value: number, asOf: string, changes: Partial<Target> = {}) =>
  judge({ baseline, ...changes }, { observations: [seen('02536', value)], asOf });

describe('pace', () => {
  const value = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);
  const day = fc.integer({ min: 181, max: 1825 }).map((days) => {
    return new Date(Date.UTC(2025, 11, 31 + days)).toISOString().slice(0, 10);
  });
  const ladder = ['behind', 'needs-push', 'not-met', 'on-track', 'met'];

  it('is never worse for a higher value when higher is better', () => {
    fc.assert(
      fc.property(value, value, day, fc.boolean(), (a, b, asOf, hasMilestones) => {
        const changes = hasMilestones ? { milestones } : {};
        const rank = (one: number) => ladder.indexOf(at(one, asOf, changes).state);
        expect(rank(Math.min(a, b))).toBeLessThanOrEqual(rank(Math.max(a, b)));
      }),
    );
  });

  it('is the mirror image when lower is better', () => {
    fc.assert(
      fc.property(value, value, value, day, fc.boolean(), (one, bound, start, asOf, isStrict) => {
        const mirrored = (sign: 1 | -1) =>
          judge(
            {
              comparator: sign === 1 ? (isStrict ? '>' : '>=') : isStrict ? '<' : '<=',
              value: sign * bound,
              baseline: { ...baseline, value: sign * start },
            },
            { observations: [seen('02536', sign * one)], asOf },
          );
        const [up, down] = [mirrored(1), mirrored(-1)];
        expect(down.state).toBe(up.state);
        expect(down.distance).toBeCloseTo(up.distance ?? NaN, 9);
      }),
    );
  });

  it('changes exactly at the line and exactly at the tolerance', () => {
    const line = { comparator: '>=', value: 20, baseline: { ...baseline, value: 20 } } as const;
    const flat = (gap: number) => at(20 + gap, '2028-06-30', line).state;
    expect([0, -0.000_000_1, -3, -3.000_000_1].map(flat)).toEqual([
      'met', 'needs-push', 'needs-push', 'behind',
    ]); // prettier-ignore
    expect(at(20, '2028-06-30', { ...line, comparator: '>' }).state).toBe('on-track');
  });

  it('is told from a zero baseline to a zero target', () => {
    const toZero = { comparator: '<=', value: 0, unit: 'điểm', baseline } as const;
    const fromZero = { baseline: { ...baseline, value: 0 } };
    const asOf = '2028-06-30';
    const down = judge(toZero, { indicator: count, observations: [seen('02536', 10)], asOf });
    expect(down.line?.expected).toBeCloseTo(20 - 20 * (912 / 1826), 6);
    expect(down.state).toBe('on-track');
    expect(at(0, asOf, fromZero)).toMatchObject({ state: 'behind', value: 0 });
    expect(at(0, asOf, { ...fromZero, comparator: '>=', value: 0 }).state).toBe('met');
    expect(at(0, asOf, { ...fromZero, value: 0 })).toMatchObject({
      state: 'on-track',
      line: { expected: 0 },
    });
  });
});
