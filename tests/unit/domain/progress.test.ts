import { describe, expect, it } from 'vitest';
import { STATUS_METHOD_VERSION, targetStatusSchema } from '../../../src/domain/target-status.ts';
import { baseline, count, indicator, judge, seen, yearlyReport } from './judging.ts';

describe('no observation', () => {
  const none = { observations: [] };
  it('is "Chưa đến kỳ" until the day the plan names, "Chưa báo cáo" after it', () => {
    expect(judge({}, { ...none, asOf: '2026-12-09' }).state).toBe('not-due');
    expect(judge({}, { ...none, asOf: '2026-12-10' }).state).toBe('not-reported');
  });

  it('of this year counts for a yearly target, whatever last year said', () => {
    const observations = [seen('02536', 75, { period: '2026-Q4' })];
    const status = judge({ cadence: 'yearly' }, { observations, asOf: '2027-03-31' });
    expect(status).toMatchObject({ state: 'not-due', year: 2027, value: null });
  });

  it('of this year is missed once the day of this year has passed', () => {
    const yearly = { cadence: 'yearly' } as const;
    expect(judge(yearly, { ...none, asOf: '2027-12-31' }).state).toBe('not-reported');
    expect(judge(yearly, { ...none, asOf: '2027-06-30' }).state).toBe('not-due');
    expect(judge({}, { ...none, asOf: '2027-06-30' }).state).toBe('not-reported');
  });

  it('is also what an empty row means, and never a zero', () => {
    const status = judge({}, { observations: [seen('02536', null)], asOf: '2027-01-01' });
    expect(status).toMatchObject({ state: 'not-reported', value: null });
  });

  it('is not missed before the plan was issued', () => {
    const plan = {
      id: '2026-2030',
      period: { from: 2026, to: 2030 },
      issuedOn: { year: 2026, month: 11, day: 5 },
      reporting: [{ ...yearlyReport, dueBefore: { month: 6, day: 20 } }],
    };
    expect(judge({}, { ...none, plan, asOf: '2026-12-31' }).state).toBe('not-due');
    expect(judge({}, { ...none, plan, asOf: '2027-06-30' }).state).toBe('not-reported');
  });

  it('of a later period is left aside', () => {
    const observations = [seen('02536', 99, { period: '2026-Q4' })];
    expect(judge({}, { observations }).state).toBe('not-due');
  });
});

describe('comparators', () => {
  it.each([
    ['>', 70, 'not-met'], ['>', 70.1, 'met'], ['>=', 70, 'met'], ['>=', 69.9, 'not-met'], ['=', 70, 'met'],
    ['=', 70.1, 'not-met'], ['<=', 70, 'met'], ['<=', 70.1, 'not-met'], ['<', 70, 'not-met'], ['<', 69.9, 'met'],
  ] as const)('a value held "%s" 70: %d is %s', (comparator, value, state) => {
    expect(judge({ comparator }, { observations: [seen('02536', value)] }).state).toBe(state);
  }); // prettier-ignore

  it.each([
    ['range', 59.9, 'not-met'], ['range', 60, 'met'], ['range', 75, 'met'], ['range', 75.1, 'not-met'],
    ['higher', 59.9, 'not-met'], ['higher', 75.1, 'met'], ['lower', 59.9, 'met'], ['lower', 75.1, 'not-met'],
  ] as const)('a range of an indicator "%s": %d is %s', (direction, value, state) => {
    const range = { comparator: 'range', value: 60, valueTo: 75 } as const;
    const input = { indicator: { ...indicator, direction }, observations: [seen('02536', value)] };
    expect(judge(range, input).state).toBe(state);
  }); // prettier-ignore

  it('a zero target and a zero baseline are legal', () => {
    const zero = { comparator: '<=', value: 0, unit: 'điểm' } as const;
    const input = { indicator: count, observations: [seen('02536', 0)] };
    expect(judge(zero, input)).toMatchObject({ state: 'met', distance: 0 });
    const fromZero = { baseline: { ...baseline, value: 0 } };
    expect(judge(fromZero, { observations: [seen('02536', 10)] }).line?.baseline).toBe(0);
  });

  it('without a baseline no pace is claimed, only the distance', () => {
    const status = judge({}, { observations: [seen('02536', 50)] });
    expect(status).toMatchObject({
      state: 'not-met',
      rule: 'comparator',
      distance: -20,
      line: null,
    });
    expect(status.sentence).toBe(
      'Quý II/2026: 50%; chỉ tiêu trên 70%, còn thiếu 20 điểm phần trăm: Chưa đạt.',
    );
  });

  it('without a published tolerance no pace is claimed either', () => {
    const status = judge(
      { baseline },
      { indicator: { ...indicator, tolerance: null }, observations: [seen('02536', 50)] },
    );
    expect(status).toMatchObject({ state: 'not-met', line: null });
  });
});

describe('the straight line', () => {
  const at = (value: number, asOf = '2028-06-30') =>
    judge({ baseline }, { observations: [seen('02536', value)], asOf });
  const expected = () => at(0).line?.expected ?? NaN;

  it('is where it should be half way', () => {
    expect(expected()).toBeCloseTo(20 + 50 * (912 / 1826), 6);
  });

  it.each([[0, 'on-track'], [-0.1, 'needs-push'], [-2.9, 'needs-push'], [-3.1, 'behind'], [5, 'on-track']])('%d points off it is %s', (gap, state) => {
    expect(at(expected() + gap).state).toBe(state);
  }); // prettier-ignore

  it('ends on the due day: short of the target then is "Chưa đạt"', () => {
    expect(at(69, '2030-12-31').state).toBe('not-met');
  });

  it('runs the other way when lower is better', () => {
    const fewer = { comparator: '<=', value: 0, unit: 'điểm', baseline } as const;
    const input = { indicator: count, asOf: '2028-06-30' };
    expect(judge(fewer, { ...input, observations: [seen('02536', 10)] }).state).toBe('on-track');
    expect(judge(fewer, { ...input, observations: [seen('02536', 12)] }).state).toBe('needs-push');
    expect(judge(fewer, { ...input, observations: [seen('02536', 15)] }).state).toBe('behind');
  });
});

describe('a status published by the first method', () => {
  it('is read as it is, without what later methods added', () => {
    const { method, reference, ...now } = judge(
      { baseline },
      { observations: [seen('02536', 50)] },
    );
    const { stretch, ...line } = now.line ?? { stretch: null };
    expect([method, reference, stretch]).toEqual([STATUS_METHOD_VERSION, null, null]);
    const read = targetStatusSchema.parse({ ...now, line });
    expect(read).toMatchObject({ method: '1.0', reference: null, line: { stretch: null } });
  });
});
