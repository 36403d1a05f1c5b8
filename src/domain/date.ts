import { z } from 'zod';
import { field } from './field.ts';

const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Whether a calendar has this day. `month` counts from 1. */
export function isRealDay(year: number, month: number, day: number): boolean {
  const days = DAYS_IN_MONTH[month - 1];
  if (days === undefined || day < 1) return false;
  return day <= (month === 2 && !isLeapYear(year) ? 28 : days);
}

/** A whole day as ISO text, `2026-07-05`. Never a Date: a day has no time zone. */
export const isoDaySchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/u, { error: 'ghi theo dạng năm-tháng-ngày, ví dụ 2026-07-05' })
  .refine((text) => isRealDay(+text.slice(0, 4), +text.slice(5, 7), +text.slice(8, 10)), {
    error: 'ngày này không có trong lịch',
    params: { kind: 'impossible-date' },
  });

export const yearSchema = z.int().min(2000).max(2100);
export const monthSchema = z.int().min(1).max(12);

/** Day and month that come back every year, as in "trước ngày 10/12". */
export const monthDaySchema = z
  .strictObject({
    month: field(monthSchema, 'Tháng', 'Từ 1 đến 12.'),
    day: field(z.int().min(1).max(31), 'Ngày', 'Từ 1 đến 31.'),
  })
  .refine(({ month, day }) => isRealDay(2024, month, day), {
    error: 'ngày này không có trong lịch',
    params: { kind: 'impossible-date' },
  });
export type MonthDay = z.infer<typeof monthDaySchema>;

/**
 * A date with the precision its source gives: a year, a part of a year, a
 * quarter, a month or a day. What the source leaves blank stays absent.
 */
export const partialDateSchema = z
  .strictObject({
    year: field(yearSchema, 'Năm', 'Bốn chữ số.'),
    part: field(
      z.enum(['early', 'mid', 'late']).optional(),
      'Phần của năm',
      'early là đầu năm, mid là giữa năm, late là cuối năm.',
    ),
    quarter: field(z.int().min(1).max(4).optional(), 'Quý', 'Từ 1 đến 4.'),
    month: field(monthSchema.optional(), 'Tháng', 'Từ 1 đến 12.'),
    day: field(z.int().min(1).max(31).optional(), 'Ngày', 'Từ 1 đến 31; phải kèm tháng.'),
  })
  .refine((date) => date.day === undefined || date.month !== undefined, {
    error: 'có ngày thì phải có tháng',
    path: ['month'],
  })
  .refine(
    (date) =>
      date.day === undefined ||
      date.month === undefined ||
      isRealDay(date.year, date.month, date.day),
    { error: 'ngày này không có trong lịch', path: ['day'], params: { kind: 'impossible-date' } },
  )
  .refine(
    (date) =>
      [date.part, date.quarter, date.month].filter((part) => part !== undefined).length <= 1,
    { error: 'chỉ chọn một trong ba: phần của năm, quý, tháng' },
  );
export type PartialDate = z.infer<typeof partialDateSchema>;

/** A day that comes back every year, in one year: 29 February is the 28th where there is none. */
export function dayInYear({ month, day }: MonthDay, year: number): PartialDate {
  return { year, month, day: isRealDay(year, month, day) ? day : 28 };
}

const LAST_MONTH_OF_PART = { early: 4, mid: 8, late: 12 } as const;

function lastMonth(date: PartialDate): number {
  if (date.month !== undefined) return date.month;
  if (date.quarter !== undefined) return date.quarter * 3;
  return date.part === undefined ? 12 : LAST_MONTH_OF_PART[date.part];
}

/** The last day a partial date covers, as ISO text: the day something due "in" it must be done. */
export function lastDayOf(date: PartialDate): string {
  const month = lastMonth(date);
  const isShortFebruary = month === 2 && !isLeapYear(date.year);
  const day = date.day ?? (isShortFebruary ? 28 : (DAYS_IN_MONTH[month - 1] ?? 31));
  return [date.year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}

function firstMonth(date: PartialDate): number {
  if (date.month !== undefined) return date.month;
  if (date.quarter !== undefined) return date.quarter * 3 - 2;
  return date.part === undefined ? 1 : LAST_MONTH_OF_PART[date.part] - 3;
}

/** The first day a partial date covers, as ISO text. */
export function firstDayOf(date: PartialDate): string {
  return lastDayOf({ year: date.year, month: firstMonth(date), day: date.day ?? 1 });
}

/** Two digits where administrations write them: days under 10, months 1 and 2 (Nghị định 30/2020/NĐ-CP). */
export function dayDigits(day: number): string {
  return String(day).padStart(2, '0');
}
export function monthDigits(month: number): string {
  return month < 3 ? `0${month}` : String(month);
}

/** A whole ISO day as digits: "05/7/2026". */
export function shortDay(isoDay: string): string {
  const [year = '', month = '', day = ''] = isoDay.split('-');
  return `${dayDigits(+day)}/${monthDigits(+month)}/${year}`;
}

/** The day before an ISO day. */
export function dayBefore(isoDay: string): string {
  return new Date(Date.parse(isoDay) - 86_400_000).toISOString().slice(0, 10);
}

/** The day after an ISO day. */
export function dayAfter(isoDay: string): string {
  return new Date(Date.parse(isoDay) + 86_400_000).toISOString().slice(0, 10);
}

/** Whole days from one ISO day to another; negative when the second comes first. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
