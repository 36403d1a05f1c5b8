import { describe, expect, it } from 'vitest';
import { releaseCalendar, type PublishedPeriod } from '../../../src/domain/release-calendar.ts';
import { yearlyReport } from './judging.ts';

type DutyPlan = Parameters<typeof releaseCalendar>[0][number];

const halfYear = { ...yearlyReport, clause: 'IX.2', cadence: 'half-yearly', dueBefore: { month: 6, day: 20 } } as const; // prettier-ignore
const quarterly = { ...yearlyReport, clause: 'IX.1', cadence: 'quarterly', dueBefore: null } as const; // prettier-ignore
const plan: DutyPlan = {
  id: 'ke-hoach',
  state: 'issued',
  period: { from: 2026, to: 2026 },
  issuedOn: { year: 2026, month: 4, day: 2 },
  reporting: [yearlyReport],
};

const on = (
  asOf: string,
  changes: Partial<DutyPlan> = {},
  published: readonly PublishedPeriod[] = [],
) => releaseCalendar([{ ...plan, ...changes }], published, asOf);
const days = (reporting: DutyPlan['reporting'], changes: Partial<DutyPlan> = {}) =>
  on('2026-01-01', { reporting, ...changes }).map(({ period, dueDay }) => `${period} ${dueDay}`);

describe('what the plans of a commune ask to be published', () => {
  it('comes with its period, its day, and where the plan says so', () => {
    expect(on('2026-12-01')).toEqual([
      {
        plan: 'ke-hoach', clause: 'V.1', period: '2026', dueDay: '2026-12-09',
        dueBefore: { year: 2026, month: 12, day: 10 },
        state: 'awaited', daysLate: 0, publishedOn: null,
      },
    ]); // prettier-ignore
  });

  it('is awaited to the end of its day and overdue after it', () => {
    expect(on('2026-12-09')[0]).toMatchObject({ state: 'awaited', daysLate: 0 });
    expect(on('2026-12-10')[0]).toMatchObject({ state: 'overdue', daysLate: 1 });
    expect(on('2027-01-10')[0]).toMatchObject({ state: 'overdue', daysLate: 32 });
  });

  it('was in time or late by the day of its first version, as days go in Viet Nam', () => {
    const published = (publishedAt: string) =>
      on('2026-12-31', {}, [{ period: '2026', publishedAt }])[0];
    expect(published('2026-12-09T23:59:59+07:00')).toMatchObject({
      state: 'in-time',
      daysLate: 0,
      publishedOn: '2026-12-09',
    });
    expect(published('2026-12-09T16:59:59Z')?.publishedOn).toBe('2026-12-09');
    expect(published('2026-12-09T17:00:00Z')).toMatchObject({
      state: 'late',
      daysLate: 1,
      publishedOn: '2026-12-10',
    });
    expect(published('2026-07-01T08:00:00+07:00')).toMatchObject({ state: 'in-time', daysLate: 0 });
  });

  it('is not published before the day asked', () => {
    const published = [{ period: '2026', publishedAt: '2026-12-05T08:00:00+07:00' }];
    expect(on('2026-12-04', {}, published)[0]?.state).toBe('awaited');
    expect(on('2026-12-05', {}, published)[0]?.state).toBe('in-time');
  });

  it('is nothing more: a period published without a duty is not in the list', () => {
    const published = [{ period: '2026-Q2', publishedAt: '2026-07-09T08:00:00+07:00' }];
    expect(on('2026-12-31', {}, published).map(({ period }) => period)).toEqual(['2026']);
  });
});

describe('the period a report is about', () => {
  it.each([
    [{ month: 6, day: 20 }, '2026-H1'],
    [{ month: 7, day: 10 }, '2026-H1'],
    [{ month: 12, day: 5 }, '2026-H2'],
  ])('half-yearly by %j is %s', (dueBefore, period) => {
    expect(on('2026-01-01', { reporting: [{ ...halfYear, dueBefore }] })[0]?.period).toBe(period);
  });

  it('of a yearly report in January is the year before, if the plan had begun', () => {
    const january = { ...yearlyReport, dueBefore: { month: 1, day: 15 } };
    expect(days([january], { period: { from: 2026, to: 2028 } })).toEqual([
      '2026 2027-01-14', '2027 2028-01-14', '2028 2029-01-14',
    ]); // prettier-ignore
    expect(days([january], { issuedOn: null })).toEqual(['2026 2027-01-14']);
  });

  it('of the last half of a plan may be due when the plan is over, and then nothing more is', () => {
    const january = { ...halfYear, dueBefore: { month: 1, day: 10 } };
    expect(days([halfYear, january, quarterly], { issuedOn: null })).toEqual([
      '2026-Q1 2026-03-31', '2026-H1 2026-06-19', '2026-Q2 2026-06-30', '2026-Q3 2026-09-30',
      '2026-Q4 2026-12-31', '2026-H2 2027-01-09',
    ]); // prettier-ignore
  });

  it('of a report "định kỳ" with a day of the year is the year', () => {
    expect(days([{ ...yearlyReport, cadence: 'periodic' }])).toEqual(['2026 2026-12-09']);
  });

  it('follows the rhythm where no day is named, to the end of each stretch, and says so', () => {
    const open = { issuedOn: null };
    expect(days([quarterly], open)).toEqual([
      '2026-Q1 2026-03-31', '2026-Q2 2026-06-30', '2026-Q3 2026-09-30', '2026-Q4 2026-12-31',
    ]); // prettier-ignore
    expect(days([{ ...halfYear, dueBefore: null }], open)).toEqual([
      '2026-H1 2026-06-30', '2026-H2 2026-12-31',
    ]); // prettier-ignore
    const months = days([{ ...quarterly, cadence: 'monthly' }], open);
    expect([months.length, months[0], months[11]]).toEqual([
      12, '2026-01 2026-01-31', '2026-12 2026-12-31',
    ]); // prettier-ignore
    expect(days([{ ...yearlyReport, dueBefore: null }], open)).toEqual(['2026 2026-12-31']);
    expect(
      on('2026-01-01', { reporting: [quarterly] }).every((one) => one.dueBefore === null),
    ).toBe(true);
  });

  it('is none for "thường xuyên" and for "định kỳ" without a day', () => {
    expect(days([{ ...quarterly, cadence: 'continuous' }])).toEqual([]);
    expect(days([{ ...quarterly, cadence: 'periodic' }])).toEqual([]);
  });

  it('before 29 February is before the 28th in other years', () => {
    const leap = { ...yearlyReport, dueBefore: { month: 2, day: 29 } };
    const long = { period: { from: 2026, to: 2028 } };
    expect(days([leap], long)).toEqual(['2026 2027-02-27', '2027 2028-02-28', '2028 2029-02-27']);
  });
});

describe('the plans', () => {
  it('ask for nothing before they were issued', () => {
    expect(days([quarterly])).not.toContain('2026-Q1 2026-03-31');
    expect(days([quarterly], { issuedOn: { year: 2026, month: 6, day: 30 } })[0]).toContain('Q2');
    expect(days([quarterly], { issuedOn: { year: 2026, quarter: 4 } })).toHaveLength(1);
    expect(days([quarterly], { issuedOn: { year: 2026, part: 'late' } })).toHaveLength(2);
    expect(days([quarterly], { issuedOn: { year: 2026 } })).toHaveLength(4);
  });

  it('that are drafts or replaced ask for nothing, those of unknown state do', () => {
    expect(on('2026-12-31', { state: 'draft' })).toEqual([]);
    expect(on('2026-12-31', { state: 'replaced' })).toEqual([]);
    expect(on('2026-12-31', { state: null })).toHaveLength(1);
  });

  it('stand in order of the due day, whatever the order of plans and clauses', () => {
    const other = { ...plan, id: 'a-khac', reporting: [quarterly, halfYear] };
    const forward = releaseCalendar([plan, other], [], '2026-12-31');
    expect(forward.map(({ dueDay, clause }) => `${dueDay} ${clause}`)).toEqual([
      '2026-06-19 IX.2', '2026-06-30 IX.1', '2026-09-30 IX.1', '2026-12-09 V.1', '2026-12-31 IX.1',
    ]); // prettier-ignore
    expect(releaseCalendar([other, plan], [], '2026-12-31')).toEqual(forward);
  });
});
