import { periodName } from '../domain/period.ts';
import { YES_NO_UNIT } from '../domain/indicator.ts';
import {
  dayDigits,
  monthDigits,
  shortDay,
  type MonthDay,
  type PartialDate,
} from '../domain/date.ts';
import { dateWords } from '../strings/dates.ts';
import { number, numberWithUnit } from './number-format.ts';

const ROMAN = ['I', 'II', 'III', 'IV'] as const;

/** A whole ISO day in the administrative form: "ngày 05 tháng 7 năm 2026". */
export function longDay(isoDay: string): string {
  const [year = '', month = '', day = ''] = isoDay.split('-');
  return dateWords.longDay(dayDigits(+day), monthDigits(+month), year);
}

/** A date with its own precision: "cuối năm 2027", "quý IV/2027", "tháng 4 năm 2026". */
export function partialDate(date: PartialDate): string {
  if (date.month !== undefined && date.day !== undefined) {
    return `${dayDigits(date.day)}/${monthDigits(date.month)}/${date.year}`;
  }
  if (date.month !== undefined) return dateWords.month(monthDigits(date.month), date.year);
  if (date.quarter !== undefined)
    return dateWords.quarter(ROMAN[date.quarter - 1] ?? '', date.year);
  if (date.part !== undefined) return dateWords.part[date.part](date.year);
  return dateWords.year(date.year);
}

/** Day and month that come back each year: "10/12". */
export function monthDay({ month, day }: MonthDay): string {
  return `${dayDigits(day)}/${monthDigits(month)}`;
}

/** A value with its unit, never broken across lines: "95,5%", "12 mô hình"; "có" for a yes-no value of 1. */
export function quantity(value: number, unit: string, decimals?: number): string {
  if (unit === YES_NO_UNIT) return value === 0 ? dateWords.no : dateWords.yes;
  return numberWithUnit(value, unit, decimals);
}

/** Đồng Việt Nam: "12.500.000 đồng". */
export function money(value: number): string {
  return quantity(value, dateWords.dong, 0);
}

export { number, periodName, shortDay };
