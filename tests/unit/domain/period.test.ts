import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  comparePeriods,
  monthsOf,
  periodName,
  periodSchema,
  readPeriod,
} from '../../../src/domain/period.ts';

const parts = [
  '',
  ...['H1', 'H2', 'Q1', 'Q2', 'Q3', 'Q4'].map((part) => `-${part}`),
  ...Array.from({ length: 12 }, (_, index) => `-${String(index + 1).padStart(2, '0')}`),
];
const anyPeriod = fc
  .tuple(fc.integer({ min: 2000, max: 2099 }), fc.constantFrom(...parts))
  .map(([year, part]) => `${year}${part}`);

describe('a reporting period', () => {
  test.each([
    ['2026', '2026'],
    ['Năm 2026', '2026'],
    ['2026-h1', '2026-H1'],
    ['6 tháng đầu năm 2026', '2026-H1'],
    ['Sáu tháng cuối năm 2026', '2026-H2'],
    ['Quý II/2026', '2026-Q2'],
    ['quý ii năm 2026', '2026-Q2'],
    ['Quý 2/2026', '2026-Q2'],
    ['Quý IV / 2026', '2026-Q4'],
    ['Q3-2026', '2026-Q3'],
    ['Q3/2026', '2026-Q3'],
    ['Tháng 6/2026', '2026-06'],
    ['tháng 06 năm 2026', '2026-06'],
    ['6/2026', '2026-06'],
    ['12-2026', '2026-12'],
    ['  Quý   I/2026 ', '2026-Q1'],
    ['Quý II/2026'.normalize('NFD'), '2026-Q2'],
    ['QUÝ III/2026', '2026-Q3'],
    ['Cả năm 2026', '2026'],
    ['06 tháng đầu năm 2026', '2026-H1'],
    ['06 tháng cuối năm 2026', '2026-H2'],
    ['6 tháng đầu 2026', '2026-H1'],
    ['6T cuối năm 2026', '2026-H2'],
    ['Nửa đầu năm 2026', '2026-H1'],
    ['nửa cuối năm 2026', '2026-H2'],
    ['H1/2026', '2026-H1'],
    ['H2 2026', '2026-H2'],
    ['2026H1', '2026-H1'],
    ['2026/H2', '2026-H2'],
    ['Quý 02/2026', '2026-Q2'],
    ['Q04/2026', '2026-Q4'],
    ['Quý 2 năm 2026', '2026-Q2'],
    ['Quý III, năm 2026', '2026-Q3'],
    ['Quý IV – 2026', '2026-Q4'],
    ['Quí I/2026', '2026-Q1'],
    ['2026Q3', '2026-Q3'],
    ['2026 quý IV', '2026-Q4'],
    ['Tháng 06 năm 2026', '2026-06'],
    ['Tháng 6.2026', '2026-06'],
    ['T6/2026', '2026-06'],
    ['T.12/2026', '2026-12'],
    ['Thg 1-2026', '2026-01'],
    ['2026-6', '2026-06'],
    ['2026/11', '2026-11'],
    ['2026/02', '2026-02'],
  ])('written as %j is %s', (text, period) => {
    expect(readPeriod(text)).toBe(period);
  });

  test.each([
    '',
    '2026-H3',
    '2026-Q5',
    '2026-13',
    '2026-1',
    '2026-2',
    '2026/4',
    '2026-0',
    '6T/2026',
    '6 tháng/2026',
    '12 tháng năm 2026',
    '9 tháng đầu năm 2026',
    '3 tháng đầu năm 2026',
    '66 tháng đầu năm 2026',
    '06 tháng giữa năm 2026',
    'Nửa năm 2026',
    'H3/2026',
    'H1',
    'H12026',
    'T13/2026',
    'T00/2026',
    'T62026',
    'T6/26',
    '6.2026',
    'II/2026',
    'Quý 22026',
    'Quý 05/2026',
    'Quý 0/2026',
    'Quý IIII/2026',
    'Quý I-II/2026',
    'Quý I, II/2026',
    'Q2/2026-2027',
    '2026Q5',
    'tháng 5-6/2026',
    'tháng năm 2026',
    'cả năm',
    'Cả năm 1926',
    'năm học 2026',
    'năm 2026-2027',
    'Quý V/2026',
    '6 tháng năm 2026',
    'Quý II',
    '13/2026',
    '0/2026',
    '01/06/2026',
    '26',
    '1926',
  ])('is not read from %j', (text) => {
    expect(readPeriod(text)).toBeNull();
  });

  test('is read back from its own name', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        expect(readPeriod(periodName(period))).toBe(period);
      }),
    );
  });

  test('reads as itself', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        expect(periodSchema.safeParse(period).success).toBe(true);
        expect(readPeriod(period)).toBe(period);
      }),
    );
  });

  test('whatever is typed, reading gives a period or nothing', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const period = readPeriod(text);
        expect(period === null || periodSchema.safeParse(period).success).toBe(true);
      }),
    );
  });

  test.each([
    ['2026', 12, 12],
    ['2026-H1', 6, 6],
    ['2026-H2', 6, 12],
    ['2026-Q2', 3, 6],
    ['2026-06', 1, 6],
  ])('%s has %i months, the last of them the %i.', (period, length, last) => {
    expect(monthsOf(period)).toEqual({ length, last });
  });

  test('comes in order of its last month, the longer after the shorter', () => {
    const order = [
      '2026-01',
      '2026-03',
      '2026-Q1',
      '2026-06',
      '2026-Q2',
      '2026-H1',
      '2026-12',
      '2026-Q4',
      '2026-H2',
      '2026',
      '2027-01',
    ];
    expect([...order].reverse().sort(comparePeriods)).toEqual(order);
  });
});
