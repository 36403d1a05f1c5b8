import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dayAfter,
  dayBefore,
  dayInYear,
  daysBetween,
  firstDayOf,
  isoDaySchema,
  isRealDay,
  lastDayOf,
  monthDaySchema,
  partialDateSchema,
  shortDay,
} from '../../../src/domain/date.ts';

const isDay = (text: string) => isoDaySchema.safeParse(text).success;

describe('the days beside a day', () => {
  test('are found over the ends of months, years and February', () => {
    const pairs = ['2026-02-28 2026-03-01', '2028-02-28 2028-02-29', '2026-12-31 2027-01-01'];
    for (const [day = '', next = ''] of pairs.map((pair) => pair.split(' '))) {
      expect(dayAfter(day)).toBe(next);
      expect(dayBefore(next)).toBe(day);
    }
  });
});

describe('a whole day', () => {
  test.each(['2026-07-05', '2024-02-29', '2000-02-29', '2026-12-31'])('%s is one', (text) => {
    expect(isDay(text)).toBe(true);
  });

  test.each([
    '2026-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '05/07/2026',
    '2026-7-5',
    '',
  ])('%j is none', (text) => {
    expect(isDay(text)).toBe(false);
  });

  test('is real exactly when the calendar has it', () => {
    const parts = fc.tuple(
      fc.integer({ min: 1900, max: 2100 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
    );
    fc.assert(
      fc.property(parts, ([year, month, day]) => {
        const date = new Date(Date.UTC(year, month - 1, day));
        const same = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1;
        expect(isRealDay(year, month, day)).toBe(same && date.getUTCDate() === day);
      }),
    );
  });
});

describe('a day of every year', () => {
  test('may be 29 February, not 30 February', () => {
    expect(monthDaySchema.safeParse({ month: 2, day: 29 }).success).toBe(true);
    expect(monthDaySchema.safeParse({ month: 2, day: 30 }).success).toBe(false);
  });
});

describe('a date as precise as its source', () => {
  test.each([
    [{ year: 2026 }, '2026-12-31'],
    [{ year: 2026, part: 'early' }, '2026-04-30'],
    [{ year: 2026, part: 'mid' }, '2026-08-31'],
    [{ year: 2026, part: 'late' }, '2026-12-31'],
    [{ year: 2027, quarter: 4 }, '2027-12-31'],
    [{ year: 2030, quarter: 3 }, '2030-09-30'],
    [{ year: 2026, month: 2 }, '2026-02-28'],
    [{ year: 2028, month: 2 }, '2028-02-29'],
    [{ year: 2026, month: 7, day: 5 }, '2026-07-05'],
  ] as const)('%j ends on %s', (date, day) => {
    expect(lastDayOf(partialDateSchema.parse(date))).toBe(day);
  });

  test.each([
    [{}],
    [{ year: 2026, day: 5 }],
    [{ year: 2026, month: 2, day: 30 }],
    [{ year: 2027, month: 2, day: 29 }],
    [{ year: 2026, month: 13 }],
    [{ year: 2026, quarter: 5 }],
    [{ year: 2026, quarter: 2, month: 5 }],
    [{ year: 2026, part: 'early', quarter: 1 }],
    [{ year: '2026' }],
    [{ year: 26 }],
    [{ year: 2026, thang: 5 }],
  ])('%j is refused', (date) => {
    expect(partialDateSchema.safeParse(date).success).toBe(false);
  });

  test('always ends on a real day of its year', () => {
    const quarter = fc.integer({ min: 1, max: 4 }).map((value) => ({ quarter: value }));
    const month = fc.integer({ min: 1, max: 12 }).map((value) => ({ month: value }));
    const year = fc.integer({ min: 2000, max: 2100 });
    fc.assert(
      fc.property(year, fc.oneof(quarter, month, fc.constant({})), (value, part) => {
        const day = lastDayOf(partialDateSchema.parse({ year: value, ...part }));
        expect(isDay(day)).toBe(true);
        expect(day.startsWith(String(value))).toBe(true);
      }),
    );
  });
});

describe('the first day of a date', () => {
  test.each([
    [{ year: 2026 }, '2026-01-01'],
    [{ year: 2026, part: 'early' }, '2026-01-01'],
    [{ year: 2026, part: 'mid' }, '2026-05-01'],
    [{ year: 2026, part: 'late' }, '2026-09-01'],
    [{ year: 2026, quarter: 1 }, '2026-01-01'],
    [{ year: 2026, quarter: 4 }, '2026-10-01'],
    [{ year: 2026, month: 2 }, '2026-02-01'],
    [{ year: 2026, month: 7, day: 5 }, '2026-07-05'],
  ] as const)('%j begins on %s', (date, day) => {
    expect(firstDayOf(partialDateSchema.parse(date))).toBe(day);
  });
});

describe('days', () => {
  test('are counted over month ends, leap days and backwards', () => {
    expect(daysBetween('2026-06-30', '2026-07-09')).toBe(9);
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
    expect(daysBetween('2026-07-09', '2026-06-30')).toBe(-9);
    expect(daysBetween('2026-07-09', '2026-07-09')).toBe(0);
  });

  test('are written with two digits, months from 3 on without a zero', () => {
    expect(['2026-02-05', '2026-03-15', '2026-12-01'].map(shortDay)).toEqual([
      '05/02/2026', '15/3/2026', '01/12/2026',
    ]); // prettier-ignore
  });

  test('of every year are real in every year', () => {
    expect(dayInYear({ month: 12, day: 10 }, 2026)).toEqual({ year: 2026, month: 12, day: 10 });
    expect(dayInYear({ month: 2, day: 29 }, 2028).day).toBe(29);
    expect(dayInYear({ month: 2, day: 29 }, 2027).day).toBe(28);
  });
});
