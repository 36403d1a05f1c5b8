import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceTo, satisfies } from '../../../src/domain/bounds.ts';
import { isReportOverdue, lastDayOfPeriod } from '../../../src/domain/report-calendar.ts';
import { baseline, count, judge, seen, yearlyReport } from './judging.ts';

describe('villages', () => {
  const rate = (area: string, numerator: number, denominator: number, changes = {}) =>
    seen(area, (100 * numerator) / denominator, { numerator, denominator, ...changes });

  it('a rate of the commune comes from numerators and denominators, not from an average', () => {
    const observations = [rate('thon-dong', 90, 100), rate('thon-ha', 1, 10), rate('xom-5', 1, 10)];
    const status = judge({}, { observations });
    expect(status).toMatchObject({ state: 'met', numerator: 92, denominator: 120 });
    expect(status.value).toBeCloseTo(76.666_666_666_7, 9);
  });

  it('one silent village leaves the whole unknown, and it is named', () => {
    const observations = [rate('thon-dong', 90, 100), rate('thon-ha', 9, 10), seen('xom-5', null)];
    const status = judge({}, { observations });
    expect(status).toMatchObject({ state: 'insufficient-data', rule: 'partial', value: null });
    expect(status.areas?.results[2]).toEqual({ area: 'xom-5', value: null, state: 'not-reported' });
  });

  it('"each village" is k of n', () => {
    const each = { scope: 'village' } as const;
    const two = [seen('thon-dong', 71), seen('thon-ha', 80)];
    expect(judge(each, { observations: [...two, seen('xom-5', 70)] })).toMatchObject({
      state: 'not-met',
      areas: { met: 2, total: 3 },
    });
    expect(judge(each, { observations: two }).state).toBe('insufficient-data');
    expect(judge(each, { observations: [...two, seen('xom-5', 90)] }).state).toBe('met');
  });

  it('provisional data give a provisional status', () => {
    const status = judge({}, { observations: [seen('02536', 75, { status: 'P' })] });
    expect(status.provisional).toBe(true);
    expect(status.sentence).toContain('Đạt (tạm tính)');
  });

  it('small counts are left out of everything shown', () => {
    const fewer = { comparator: '<=', value: 6, unit: 'điểm', scope: 'village' } as const;
    const observations = ['thon-dong', 'thon-ha', 'xom-5'].map((area) => seen(area, 2));
    const status = judge(fewer, { indicator: { ...count, smallCountBelow: 3 }, observations });
    expect(status).toMatchObject({ state: 'met', suppressed: true, value: null, distance: null });
    expect(JSON.stringify(status.areas)).not.toContain('"value":2');
  });
});

describe('targets without a number', () => {
  it('are qualitative, or need a baseline when they name a direction', () => {
    const noNumber = { value: null, unit: null };
    expect(
      judge({ ...noNumber, comparator: 'qualitative', indicator: null }, { indicator: null }).state,
    ).toBe('qualitative');
    expect(judge({ ...noNumber, comparator: 'increase' }).state).toBe('insufficient-data');
    expect(judge({ ...noNumber, comparator: 'increase', baseline }).state).toBe('met');
    expect(judge({ ...noNumber, comparator: 'decrease', baseline }).state).toBe('not-met');
  });

  it('a number that nothing measures is "Chưa đủ dữ liệu"', () => {
    expect(judge({ indicator: null }, { indicator: null })).toMatchObject({
      state: 'insufficient-data',
      rule: 'no-indicator',
    });
  });
});

describe('properties', () => {
  const value = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);
  const ladder = ['behind', 'needs-push', 'on-track', 'met'];

  it('a higher value never gives a worse state', () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map((one) =>
          ladder.indexOf(judge({ baseline }, { observations: [seen('02536', one)] }).state),
        );
        expect(low ?? 0).toBeLessThanOrEqual(high ?? 0);
      }),
    );
  });

  it('lower is better is the mirror of higher is better', () => {
    fc.assert(
      fc.property(value, value, (bound, one) => {
        const up = { comparator: '>', value: bound, valueTo: null, direction: 'higher' } as const;
        const down = { comparator: '<', value: -bound, valueTo: null, direction: 'lower' } as const;
        expect(satisfies(one, up)).toBe(satisfies(-one, down));
        expect(distanceTo(one, up)).toBeCloseTo(distanceTo(-one, down), 9);
      }),
    );
  });
});

describe('the calendar', () => {
  it('knows the last day of every kind of period', () => {
    expect(['2026', '2026-H1', '2026-Q3', '2028-02'].map(lastDayOfPeriod)).toEqual([
      '2026-12-31', '2026-06-30', '2026-09-30', '2028-02-29',
    ]); // prettier-ignore
  });

  it('takes the end of a stretch when a plan names only a rhythm, and no day from "thường xuyên"', () => {
    const quarterly = { ...yearlyReport, cadence: 'quarterly', dueBefore: null } as const;
    expect(isReportOverdue([quarterly], 2026, '2026-03-31')).toBe(false);
    expect(isReportOverdue([quarterly], 2026, '2026-04-01')).toBe(true);
    expect(isReportOverdue([{ ...quarterly, cadence: 'continuous' }], 2026, '2030-01-01')).toBe(
      false,
    );
  });
});
