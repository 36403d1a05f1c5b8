import { describe, expect, it } from 'vitest';
import { YES_NO_UNIT } from '../../../src/domain/indicator.ts';
import { baseline, count, indicator, judge, seen } from './judging.ts';

describe('a whole made from parts', () => {
  const three = (value: number, changes = {}) =>
    ['thon-dong', 'thon-ha', 'xom-5'].map((area) => seen(area, value, changes));

  it('adds up exactly: three times 0,1 is not more than 0,3', () => {
    const input = { indicator: { ...count, unit: 'km' }, observations: three(0.1) };
    expect(judge({ value: 0.3, unit: 'km' }, input)).toMatchObject({
      state: 'not-met',
      value: 0.3,
    });
  });

  it('needs numerator and denominator of every village for a rate', () => {
    const status = judge({}, { observations: three(90) });
    expect(status).toMatchObject({ state: 'insufficient-data', rule: 'partial', value: null });
    expect(status.sentence).toContain(
      'có số của 3/3 thôn nhưng không gộp được thành số của toàn xã vì thiếu tử số, mẫu số hoặc mẫu số bằng 0',
    );
    const empty = three(0, { numerator: 0, denominator: 0 });
    expect(judge({}, { observations: empty }).value).toBeNull();
    const half = three(90, { numerator: 9, denominator: 10 }).map((row, index) =>
      index === 1 ? { ...row, numerator: null } : row,
    );
    expect(judge({}, { observations: half }).value).toBeNull();
  });

  it('is not made from answers of yes and no', () => {
    const indicator = { ...count, kind: 'yes-no', unit: YES_NO_UNIT } as const;
    const status = judge(
      { comparator: '>=', value: 1, unit: YES_NO_UNIT },
      { indicator, observations: three(1) },
    );
    expect(status).toMatchObject({ state: 'insufficient-data', rule: 'partial', value: null });
    expect(status.sentence).toMatch(/không gộp được thành số của toàn xã: Chưa đủ dữ liệu\.$/u);
  });

  it('gives way to the figure the commune reports itself', () => {
    const observations = [...three(90, { numerator: 9, denominator: 10 }), seen('02536', 50)];
    expect(judge({}, { observations })).toMatchObject({ value: 50, areas: null });
  });
});

describe('a target of each part that only the whole measures', () => {
  const commune = { areaLevel: 'commune' } as const;
  it('is judged when the figure is the share of the parts', () => {
    const input = { indicator: { ...indicator, ...commune }, observations: [seen('02536', 100)] };
    const all = { comparator: '=', value: 100 } as const;
    expect(judge({ ...all, scope: 'unit' }, input)).toMatchObject({ state: 'met', value: 100 });
    expect(judge({ ...all, scope: 'village' }, input).state).toBe('met');
  });

  it('is not judged from a count of the whole', () => {
    const input = { indicator: { ...count, ...commune }, observations: [seen('02536', 100)] };
    const ofVillages = { indicator: count, observations: [seen('02536', 100)] };
    expect(judge({ scope: 'unit', unit: 'điểm' }, ofVillages).rule).toBe('no-indicator');
    for (const scope of ['unit', 'village'] as const) {
      expect(judge({ scope, unit: 'điểm' }, input)).toMatchObject({
        state: 'insufficient-data',
        rule: 'no-indicator',
        value: null,
        period: null,
      });
    }
  });
});

describe('small counts', () => {
  it('are left out of everything shown', () => {
    const fewer = { comparator: '<=', value: 6, unit: 'điểm', scope: 'village' } as const;
    const observations = ['thon-dong', 'thon-ha', 'xom-5'].map((area) => seen(area, 2));
    const status = judge(fewer, { indicator: { ...count, smallCountBelow: 3 }, observations });
    expect(status).toMatchObject({ state: 'met', suppressed: true, value: null, distance: null });
    expect(JSON.stringify(status.areas)).not.toContain('"value":2');
    expect(status.sentence).toBe(
      'Quý II/2026: có số đếm nhỏ nên không hiện: 3/3 thôn đạt; chỉ tiêu không quá 6 điểm: Đạt.',
    );
  });

  it('of one village hide them all', () => {
    const observations = ['thon-dong', 'thon-ha'].map((area) => seen(area, 9));
    const status = judge(
      { unit: 'điểm' },
      {
        indicator: { ...count, smallCountBelow: 3 },
        observations: [...observations, seen('xom-5', 2)],
      },
    );
    expect(status).toMatchObject({ suppressed: true, value: null });
    expect(status.areas?.results.map(({ value }) => value)).toEqual([null, null, null]);
  });

  it('hide the rate they are part of, and its line', () => {
    const few = { ...indicator, smallCountBelow: 5 };
    const observations = [seen('02536', 8, { numerator: 4, denominator: 50 })];
    const status = judge({ baseline }, { indicator: few, observations, asOf: '2028-06-30' });
    expect(status).toMatchObject({
      state: 'behind', suppressed: true, value: null, numerator: null, denominator: null, distance: null, line: null,
    }); // prettier-ignore
    expect(status.sentence).toBe(
      'Quý II/2026: có số đếm nhỏ nên không hiện; chỉ tiêu trên 70%: Chậm.',
    );
    const enough = [seen('02536', 10, { numerator: 5, denominator: 50 })];
    expect(judge({}, { indicator: few, observations: enough }).suppressed).toBe(false);
  });
});
