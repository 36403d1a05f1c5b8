import { describe, expect, it } from 'vitest';
import { lastDayOfPeriod } from '../../../src/domain/period.ts';
import { isReportOverdue } from '../../../src/domain/report-calendar.ts';
import { yearlyReport } from './judging.ts';

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
