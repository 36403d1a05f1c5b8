import { describe, expect, it } from 'vitest';
import { STATUS_METHOD_VERSION } from '../../../src/domain/target-status.ts';
import { targetSchema, type Target } from '../../../src/domain/target.ts';
import { baseline, judge, target } from './judging.ts';

const manual: NonNullable<Target['manual']> = {
  state: 'met',
  reason: 'Cả 14 cơ quan đã báo cáo cách làm mới.',
  asOf: '2026-06-30',
};
const quality = { comparator: 'qualitative', value: null, unit: null, indicator: null } as const;
const own = (changes: Partial<Target> = {}, asOf = '2026-06-30') =>
  judge({ ...quality, manual, ...changes }, { indicator: null, asOf });

describe('a status set by hand', () => {
  it('is shown as such, with its reason', () => {
    expect(own()).toMatchObject({ state: 'met', rule: 'manual', manualReason: manual.reason });
    expect(own().sentence).toBe(
      'Không có chỉ số để tính; xã tự đánh giá, lý do: "Cả 14 cơ quan đã báo cáo cách làm mới.": Đạt (xã tự đánh giá).',
    );
  });

  it('also speaks for a number that nothing measures', () => {
    expect(own({ comparator: '>=', value: 2, unit: 'lớp' }).rule).toBe('manual');
  });

  it('holds from its day on, for "each year" in its year only', () => {
    expect(own({}, '2026-06-29')).toMatchObject({ state: 'qualitative', manualReason: null });
    expect(own({}, '2028-12-31').state).toBe('met');
    expect(own({ cadence: 'yearly' }, '2026-12-31').state).toBe('met');
    expect(own({ cadence: 'yearly' }, '2027-03-31').state).toBe('qualitative');
  });
});

describe('a computed status', () => {
  it('names the method and has no reason', () => {
    expect(judge()).toMatchObject({ method: STATUS_METHOD_VERSION, manualReason: null });
  });
});

describe('what a plan may say of a target', () => {
  const problemsOf = (changes: object) => {
    const { success, error } = targetSchema.safeParse({ ...target, ...changes });
    return success ? [] : error.issues.map(({ path, message }) => [path.join('.'), message]);
  };

  it('a judgement by hand only where nothing is computed, never without a reason', () => {
    expect(problemsOf({ ...quality, manual })).toEqual([]);
    expect(problemsOf({ indicator: null, manual })).toEqual([]);
    expect(problemsOf({ ...quality, indicator: 'CDX-01', manual })).toEqual([]);
    expect(problemsOf({ manual })).toEqual([
      ['manual', 'chỉ tiêu có chỉ số đo thì để cổng tính, không tự đánh giá'],
    ]);
    expect(problemsOf({ ...quality, manual: { ...manual, reason: ' ' } })).toHaveLength(1);
    expect(problemsOf({ ...quality, manual: { ...manual, state: 'not-reported' } })).toHaveLength(
      1,
    );
  });

  it('milestones in order of time between baseline and due day', () => {
    const at = (...years: number[]) => ({
      baseline,
      milestones: years.map((year) => ({ due: { year }, value: 50 })),
    });
    const message = 'ghi theo thứ tự thời gian, sau mức xuất phát và trước hạn của chỉ tiêu';
    expect(problemsOf(at(2026, 2027, 2029))).toEqual([]);
    expect(problemsOf({ ...at(2027), baseline: null, due: null })).toEqual([]);
    for (const wrong of [at(2027, 2026), at(2027, 2027), at(2025), at(2030)]) {
      expect(problemsOf(wrong)).toEqual([['milestones', message]]);
    }
    expect(problemsOf({ baseline: { ...baseline, asOf: { year: 2031 } } })).toEqual([]);
  });

  it('milestones only on the way to a number', () => {
    const milestones = [{ due: { year: 2027 }, value: 50 }];
    const message = 'mốc trung gian chỉ ghi cho chỉ tiêu có con số và có hạn cuối';
    expect(problemsOf({ ...quality, milestones })).toEqual([['milestones', message]]);
    expect(problemsOf({ cadence: 'yearly', milestones })).toEqual([['milestones', message]]);
  });
});
