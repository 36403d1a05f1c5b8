import { describe, expect, it } from 'vitest';
import { lengthOf, periodsBetween, periodsInYear } from '../../../src/domain/period-range.ts';

describe('the row of periods', () => {
  it.each([
    ['2026-03', 'monthly'],
    ['2026-Q3', 'quarterly'],
    ['2026-H1', 'half-yearly'],
    ['2026', 'yearly'],
  ])('knows how long %s is', (period, length) => {
    expect(lengthOf(period)).toBe(length);
  });

  it('holds the periods of a year in order', () => {
    expect(periodsInYear('quarterly', 2026)).toEqual(['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4']);
    expect(periodsInYear('monthly', 2026).at(8)).toBe('2026-09');
    expect(periodsInYear('half-yearly', 2027)).toEqual(['2027-H1', '2027-H2']);
    expect(periodsInYear('yearly', 2030)).toEqual(['2030']);
  });

  it('leaves out none between the first and the last, over the end of a year too', () => {
    expect(periodsBetween('2026-Q3', '2027-Q2')).toEqual([
      '2026-Q3',
      '2026-Q4',
      '2027-Q1',
      '2027-Q2',
    ]);
    expect(periodsBetween('2026', '2028')).toEqual(['2026', '2027', '2028']);
    expect(periodsBetween('2026-09', '2026-11')).toEqual(['2026-09', '2026-10', '2026-11']);
    expect(periodsBetween('2026-H1', '2026-H1')).toEqual(['2026-H1']);
  });
});
