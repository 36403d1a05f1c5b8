import { describe, expect, it } from 'vitest';
import type { JudgeInput } from '../../../src/domain/progress.ts';
import type { Target } from '../../../src/domain/target.ts';
import { baseline, count, judge, seen } from './judging.ts';

const asOf = '2026-09-30';
const more = { comparator: 'increase', value: null, unit: null } as const;
const from2025 = seen('02536', 35, { period: '2025-Q3' });
const now = (value: number) => seen('02536', value, { period: '2026-Q3' });
const judgeAll = (
  observations: JudgeInput['observations'],
  changes: Partial<Target> = {},
  input: Partial<JudgeInput> = {},
) => judge({ ...more, cadence: 'yearly', ...changes }, { observations, asOf, ...input });

describe('"more each year", "less each year"', () => {
  it('is held against the same quarter of the year before', () => {
    const status = judgeAll([from2025, now(36)], { baseline: { ...baseline, value: 99 } });
    expect(status).toMatchObject({
      state: 'met',
      distance: 1,
      reference: { value: 35, day: '2025-09-30', period: '2025-Q3' },
    });
    expect(status.sentence).toBe(
      'Quý III/2026: 36%; chỉ tiêu tăng trong năm 2026, so với Quý III/2025 (35%, ngày 30/9/2025) đã đúng hướng: Đạt.',
    );
    expect(judgeAll([from2025, now(34)]).state).toBe('not-met');
    expect(judgeAll([from2025, now(36)], { comparator: 'decrease' })).toMatchObject({
      state: 'not-met',
      distance: -1,
    });
    expect(judgeAll([from2025, now(34)], { comparator: 'decrease' }).state).toBe('met');
  });

  it('that stays the same is not reached', () => {
    expect(judgeAll([from2025, now(35)])).toMatchObject({ state: 'not-met', distance: 0 });
    expect(judgeAll([from2025, now(35)], { comparator: 'decrease' }).distance).toBe(0);
    expect(judgeAll([from2025, now(35)]).sentence).toContain('chưa đúng hướng');
  });

  it('is not held against another quarter of the year before', () => {
    const spring = seen('02536', 30, { period: '2025-Q2' });
    expect(judgeAll([spring, now(36)])).toMatchObject({
      state: 'insufficient-data',
      reference: null,
    });
  });

  it('falls back on a baseline of the year before, never on an older one', () => {
    expect(judgeAll([now(36)], { baseline }).reference).toEqual({
      value: 20,
      day: '2025-12-31',
      period: null,
    });
    const old = { ...baseline, asOf: { year: 2024 } };
    const status = judgeAll([now(36)], { baseline: old });
    expect(status).toMatchObject({ state: 'insufficient-data', reference: null, distance: null });
    expect(status.sentence).toContain('chưa có mức trước đó để so: Chưa đủ dữ liệu');
    const silent = seen('02536', null, { period: '2025-Q3' });
    expect(judgeAll([silent, now(36)], { baseline }).reference?.period).toBeNull();
  });

  it('of a plan as a whole is held against its baseline, however old', () => {
    const status = judgeAll([from2025, now(36)], {
      cadence: 'by-end',
      baseline: { ...baseline, asOf: { year: 2024 } },
    });
    expect(status).toMatchObject({ state: 'met', reference: { value: 20, day: '2024-12-31' } });
    expect(status.sentence).toContain('so với mức xuất phát (20%, ngày 31/12/2024) đã đúng hướng');
  });

  it('of each village is not read off the whole commune', () => {
    const rows = ['thon-dong', 'thon-ha', 'xom-5'].map((area) =>
      seen(area, 9, { period: '2026-Q3' }),
    );
    const input = { indicator: { ...count, direction: 'lower' as const } };
    const fewer = { comparator: 'decrease', scope: 'village', baseline } as const;
    expect(judgeAll(rows, fewer, input)).toMatchObject({
      state: 'insufficient-data',
      rule: 'direction',
      value: 27,
    });
    expect(judgeAll(rows, { ...fewer, scope: 'commune', baseline }, input).state).toBe('not-met');
  });

  it('hides both figures when one of them is a small count', () => {
    const rows = [seen('02536', 2, { period: '2025-Q3' }), now(8)];
    const input = { indicator: { ...count, smallCountBelow: 3, areaLevel: 'commune' as const } };
    const status = judgeAll(rows, {}, input);
    expect(status).toMatchObject({ state: 'met', suppressed: true, value: null, reference: null });
    expect(status.sentence).toBe(
      'Quý III/2026: có số đếm nhỏ nên không hiện; chỉ tiêu tăng trong năm 2026: Đạt.',
    );
  });
});
