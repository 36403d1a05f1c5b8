import { describe, expect, it } from 'vitest';
import { baseline, count, judge, seen } from './judging.ts';

const rate = (area: string, numerator: number, denominator: number, changes = {}) =>
  seen(area, (100 * numerator) / denominator, { numerator, denominator, ...changes });

describe('villages', () => {
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

  it('who is short and who is silent is named', () => {
    const observations = [seen('thon-dong', 71), seen('thon-ha', 70)];
    expect(judge({ scope: 'village' }, { observations }).sentence).toBe(
      'Quý II/2026: 1/3 thôn đạt; chỉ tiêu trên 70%; 1 thôn chưa đạt (Thôn Hạ); 1 thôn chưa báo cáo (Xóm 5): Chưa đạt.',
    );
    const whole = judge({}, { observations: observations.slice(0, 1) });
    expect(whole.sentence).toBe(
      'Quý II/2026: có số của 1/3 thôn, chưa đủ để tính cho toàn xã; 2 thôn chưa báo cáo (Thôn Hạ, Xóm 5): Chưa đủ dữ liệu.',
    );
  });

  it('"each village" shows no figure of the whole', () => {
    const observations = [rate('thon-dong', 90, 100), rate('thon-ha', 9, 10), rate('xom-5', 8, 10)];
    expect(judge({ scope: 'village' }, { observations })).toMatchObject({
      value: null,
      numerator: null,
      denominator: null,
      distance: null,
    });
  });

  it('a village that was merged into another is part of the whole it reported for', () => {
    const three = [rate('thon-dong', 90, 100), rate('thon-ha', 9, 10), rate('xom-5', 8, 10)];
    const merged = rate('thon-cu', 0, 100);
    expect(judge({}, { observations: three }).state).toBe('met');
    const status = judge({}, { observations: [...three, merged] });
    expect(status).toMatchObject({ state: 'not-met', numerator: 107, denominator: 220 });
    expect(status.areas).toMatchObject({ met: 4, total: 4 });
    expect(judge({ scope: 'village' }, { observations: [...three, merged] })).toMatchObject({
      state: 'met',
      areas: { met: 3, total: 3 },
    });
  });
});

describe('a village where nothing arose', () => {
  const none = seen('xom-5', null, { status: 'M' });
  it('is no part of a rate, and said to be none', () => {
    const observations = [rate('thon-dong', 90, 100), rate('thon-ha', 9, 10), none];
    const status = judge({}, { observations });
    expect(status).toMatchObject({ state: 'met', value: 90, numerator: 99, denominator: 110 });
    expect(status.areas?.results[2]).toEqual({ area: 'xom-5', value: null, state: 'no-case' });
    expect(status.sentence).toContain('; 1 thôn báo không phát sinh (Xóm 5): Đạt.');
  });

  it('is not short of a target of each village, nor missing', () => {
    const observations = [seen('thon-dong', 71), seen('thon-ha', 80), none];
    const status = judge({ scope: 'village' }, { observations });
    expect(status).toMatchObject({ state: 'met', areas: { met: 2, total: 2 } });
  });

  it('is no zero in a sum', () => {
    const observations = [seen('thon-dong', 71), seen('thon-ha', 80), none];
    expect(judge({ unit: 'điểm' }, { indicator: count, observations })).toMatchObject({
      state: 'insufficient-data',
      rule: 'partial',
      value: null,
    });
  });

  it('everywhere leaves nothing to judge', () => {
    const observations = ['thon-dong', 'thon-ha', 'xom-5'].map((area) =>
      seen(area, null, { status: 'M' }),
    );
    for (const scope of ['commune', 'village'] as const) {
      expect(judge({ scope }, { observations })).toMatchObject({
        state: 'insufficient-data',
        value: null,
      });
    }
  });
});

describe('targets without a number', () => {
  it('are qualitative, or need a baseline when they name a direction', () => {
    const noNumber = { value: null, unit: null };
    expect(
      judge({ ...noNumber, comparator: 'qualitative', indicator: null }, { indicator: null }).state,
    ).toBe('qualitative');
    expect(judge({ ...noNumber, comparator: 'qualitative' })).toMatchObject({
      state: 'qualitative',
      period: null,
      value: null,
    });
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
