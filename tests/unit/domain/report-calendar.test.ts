import { describe, expect, it } from 'vitest';
import { lastDayOfPeriod } from '../../../src/domain/period.ts';
import {
  isReportOverdue,
  reportsDueIn,
  type ReportingPlan,
} from '../../../src/domain/report-calendar.ts';
import { yearlyReport } from './judging.ts';

const quarterly = { ...yearlyReport, cadence: 'quarterly', dueBefore: null } as const;
const plan: ReportingPlan = { period: { from: 2026, to: 2030 }, issuedOn: null, reporting: [] };
const isOverdue = (
  reporting: ReportingPlan['reporting'],
  asOf: string,
  changes: Partial<ReportingPlan> = {},
) => isReportOverdue({ ...plan, reporting, ...changes }, 2026, asOf);

describe('the calendar', () => {
  it('knows the last day of every kind of period', () => {
    expect(['2026', '2026-H1', '2026-Q3', '2028-02'].map(lastDayOfPeriod)).toEqual([
      '2026-12-31', '2026-06-30', '2026-09-30', '2028-02-29',
    ]); // prettier-ignore
  });

  it('takes the end of a stretch when a plan names only a rhythm, and no day from "thường xuyên"', () => {
    expect(isOverdue([quarterly], '2026-03-31')).toBe(false);
    expect(isOverdue([quarterly], '2026-04-01')).toBe(true);
    expect(isOverdue([{ ...quarterly, cadence: 'continuous' }], '2030-01-01')).toBe(false);
  });

  it('reads "trước ngày 10/12" as the 9th at the latest', () => {
    expect(isOverdue([yearlyReport], '2026-12-09')).toBe(false);
    expect(isOverdue([yearlyReport], '2026-12-10')).toBe(true);
    const newYear = { ...yearlyReport, dueBefore: { month: 1, day: 1 } };
    expect(reportsDueIn(newYear, 2027)).toMatchObject([{ period: '2026', dueDay: '2026-12-31' }]);
  });

  it('misses no report of a time before the plan was issued', () => {
    const june = {
      ...yearlyReport,
      cadence: 'half-yearly',
      dueBefore: { month: 6, day: 20 },
    } as const;
    const issuedOn = { year: 2026, month: 11, day: 5 };
    expect(isOverdue([june], '2026-12-31', { issuedOn })).toBe(false);
    expect(isOverdue([june], '2027-06-20', { issuedOn })).toBe(true);
    expect(isOverdue([june], '2026-12-31')).toBe(true);
  });

  it('misses the report on the last year of a plan, which is due when the plan is over', () => {
    const january = { ...yearlyReport, dueBefore: { month: 1, day: 15 } };
    expect(isReportOverdue({ ...plan, reporting: [january] }, 2030, '2031-01-14')).toBe(false);
    expect(isReportOverdue({ ...plan, reporting: [january] }, 2030, '2031-01-15')).toBe(true);
    expect(isReportOverdue({ ...plan, reporting: [january] }, 2031, '2033-12-31')).toBe(false);
  });

  it('misses no report on a year before the one asked', () => {
    const january = { ...yearlyReport, dueBefore: { month: 1, day: 15 } };
    expect(isReportOverdue({ ...plan, reporting: [january] }, 2027, '2027-03-31')).toBe(false);
    expect(isReportOverdue({ ...plan, reporting: [january] }, 2026, '2027-03-31')).toBe(true);
  });
});
