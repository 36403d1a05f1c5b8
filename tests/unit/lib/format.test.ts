import { describe, expect, it } from 'vitest';
import {
  longDay,
  money,
  monthDay,
  number,
  partialDate,
  quantity,
  shortDay,
} from '../../../src/lib/format.ts';

describe('days, as administrations write them', () => {
  it('days under 10 and months 1 and 2 take a zero, other months do not', () => {
    expect(longDay('2026-07-05')).toBe('ngày 05 tháng 7 năm 2026');
    expect(longDay('2026-02-28')).toBe('ngày 28 tháng 02 năm 2026');
    expect(shortDay('2026-10-09')).toBe('09/10/2026');
    expect(monthDay({ month: 12, day: 5 })).toBe('05/12');
  });

  it.each([
    [{ year: 2030 }, 'năm 2030'],
    [{ year: 2027, part: 'late' }, 'cuối năm 2027'],
    [{ year: 2027, quarter: 4 }, 'quý IV/2027'],
    [{ year: 2026, month: 1 }, 'tháng 01 năm 2026'],
    [{ year: 2026, month: 3, day: 22 }, '22/3/2026'],
  ] as const)('%o keeps its own precision', (date, text) => {
    expect(partialDate(date)).toBe(text);
  });
});

describe('numbers', () => {
  it('have a point between thousands and a comma before decimals', () => {
    expect(number(1234.5)).toBe('1.234,5');
    expect(number(95, 1)).toBe('95,0');
    expect(money(12_500_000)).toBe('12.500.000\u00A0đồng');
  });

  it('never part from their unit', () => {
    expect(quantity(95.5, '%')).toBe('95,5%');
    expect(quantity(12, 'mô hình')).toBe('12\u00A0mô hình');
  });
});
