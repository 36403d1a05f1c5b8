import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Target } from '../../../src/domain/target.ts';
import { baseline, indicator, judge, seen } from './judging.ts';

const milestones: Target['milestones'] = [
  { due: { year: 2027 }, value: 60 },
  { due: { year: 2028 }, value: 65 },
];
const at = (value: number, asOf: string, changes: Partial<Target> = {}) =>
  judge({ baseline, ...changes }, { observations: [seen('02536', value)], asOf });

describe('the straight line of a target with milestones', () => {
  it.each([
    ['2026-12-31', 20, 60, 0.5],
    ['2027-12-31', 20, 60, 1],
    ['2028-06-30', 60, 65, 182 / 366],
    ['2028-12-31', 60, 65, 1],
    ['2029-12-31', 65, 70, 0.5],
  ])('on %s goes from %d to %d', (asOf, from, to, share) => {
    const { line } = at(0, asOf, { milestones });
    expect(line?.expected).toBeCloseTo(from + (to - from) * share, 9);
    expect(line?.elapsedShare).toBeCloseTo(share, 9);
    expect(line?.stretch).toMatchObject({ from: { value: from }, to: { value: to } });
    expect(line).toMatchObject({
      baseline: 20,
      baselineDay: '2025-12-31',
      dueDay: '2030-12-31',
      tolerance: 3,
    });
  });

  it('judges by the milestone ahead, not by the end far away', () => {
    expect(at(36.8, '2026-12-31').state).toBe('on-track');
    expect(at(36.8, '2026-12-31', { milestones }).state).toBe('behind');
    expect(at(37, '2026-12-31', { milestones }).state).toBe('needs-push');
  });

  it('says in its sentence between which two levels the figure stands', () => {
    expect(at(40, '2026-12-31', { milestones }).sentence).toBe(
      'Quý II/2026: 40%; chỉ tiêu trên 70%, còn thiếu 30 điểm phần trăm; từ 20% ngày 31/12/2025 đến mốc 60% ' +
        'ngày 31/12/2027, tính đến 31/12/2026 đã qua 50% thời gian, theo đường thẳng cần 40%, ' +
        'cho phép lệch 3 điểm phần trăm: Đúng tiến độ.',
    );
    expect(at(40, '2028-02-29', { milestones }).sentence).toContain(
      'từ 60% ngày 31/12/2027 đến mốc 65% ngày 31/12/2028, tính đến 29/02/2028 đã qua 16,39% thời gian',
    );
  });

  it('leaves aside a level from before the baseline', () => {
    const early = [
      { due: { year: 2024 }, value: 99 },
      { due: { year: 2025 }, value: 99 },
    ];
    const { line } = at(0, '2026-12-31', { milestones: early });
    expect(line?.expected).toBeCloseTo(20 + 50 * (365 / 1826), 9);
    expect(line?.stretch).toBeNull();
  });

  it('ends at the target even if a milestone lies on the due day', () => {
    const late = [...milestones, { due: { year: 2030 }, value: 10 }];
    expect(at(0, '2030-12-30', { milestones: late, due: null }).line?.stretch?.to).toEqual({
      day: '2030-12-31',
      value: 70,
    });
  });

  it('never jumps and never turns back from one day to the next', () => {
    const day = fc.integer({ min: 181, max: 1825 }).map((days) => {
      return new Date(Date.UTC(2025, 11, 31 + days)).toISOString().slice(0, 10);
    });
    fc.assert(
      fc.property(day, (one) => {
        const next = new Date(Date.parse(one) + 86_400_000).toISOString().slice(0, 10);
        const [now, then] = [one, next].map((asOf) => at(0, asOf, { milestones }).line?.expected);
        expect((then ?? NaN) - (now ?? NaN)).toBeGreaterThan(0);
        expect((then ?? NaN) - (now ?? NaN)).toBeLessThan(0.1);
      }),
    );
  });
});

describe('where no pace is claimed', () => {
  const noLine = { state: 'not-met', rule: 'comparator', line: null };
  it('each year anew', () => {
    expect(at(50, '2026-06-30', { cadence: 'yearly' })).toMatchObject(noLine);
  });

  it('of a figure from before the day of the baseline', () => {
    const until = (month: number) =>
      at(50, '2027-12-31', { baseline: { ...baseline, asOf: { year: 2026, month } } });
    expect(until(7)).toMatchObject(noLine);
    expect(until(6).rule).toBe('line');
  });

  it('when the baseline is as late as the due day', () => {
    expect(at(50, '2026-12-31', { due: { year: 2025 } })).toMatchObject(noLine);
  });
});

describe('a due day', () => {
  it('is the end of the plan when the target names none', () => {
    expect(at(50, '2026-12-31', { due: null }).line?.dueDay).toBe('2030-12-31');
  });

  it('turns "Đúng tiến độ" into "Chưa đạt", with the line still shown', () => {
    expect(at(69.99, '2030-12-30').state).toBe('on-track');
    const late = at(69.99, '2031-03-31');
    expect(late).toMatchObject({ state: 'not-met', rule: 'line' });
    expect(late.line).toMatchObject({ elapsedShare: 1, expected: 70 });
  });
});

describe('"=" and a range', () => {
  const range = { comparator: 'range', value: 60, valueTo: 75 } as const;
  const both = { ...indicator, direction: 'range' } as const;
  const near = (value: number, from: number, changes: Partial<Target>) =>
    judge(
      { baseline: { ...baseline, value: from }, ...changes },
      { indicator: both, observations: [seen('02536', value)], asOf: '2028-06-30' },
    );

  it('have a line to the bound that is short of reach', () => {
    expect(near(50, 20, range)).toMatchObject({ state: 'on-track', distance: -10 });
    expect(near(50, 20, range).line?.expected).toBeCloseTo(20 + 40 * (912 / 1826), 6);
    expect(near(80, 95, range)).toMatchObject({ state: 'on-track', distance: -5 });
    expect(near(90, 95, range)).toMatchObject({ state: 'behind', distance: -15 });
    expect(near(50, 20, { comparator: '=' }).line?.expected).toBeCloseTo(20 + 50 * (912 / 1826), 6);
    expect(near(60, 90, { comparator: '=' })).toMatchObject({ state: 'not-met', line: null });
  });

  it('have none once the figure went past them, or began inside', () => {
    expect(near(80, 20, range)).toMatchObject({ state: 'not-met', rule: 'comparator' });
    expect(near(50, 95, range)).toMatchObject({ state: 'not-met', rule: 'comparator' });
    expect(near(50, 65, range)).toMatchObject({ state: 'not-met', rule: 'comparator' });
    expect(near(71, 20, { comparator: '=' })).toMatchObject({ state: 'not-met', line: null });
    expect(near(60, 70, { comparator: '=' })).toMatchObject({ state: 'not-met', line: null });
  });

  it('show both bounds', () => {
    expect(near(50, 65, range).sentence).toBe(
      'Quý II/2026: 50%; chỉ tiêu trong khoảng 60% đến 75%, còn thiếu 10 điểm phần trăm: Chưa đạt.',
    );
    expect(near(80, 65, range).sentence).toContain('60% đến 75%, còn cao hơn 5 điểm phần trăm');
    expect(near(70, 65, range).sentence).toContain('60% đến 75%, không ra ngoài khoảng này: Đạt');
  });
});
