import { z } from 'zod';
import { firstDayOf, lastDayOf } from './date.ts';
import { foldMarks } from './fold.ts';

/**
 * A reporting period (SDMX TIME_PERIOD): a year `2026`, half `2026-H1`,
 * quarter `2026-Q2` or month `2026-06`.
 */
export const periodSchema = z.string().regex(/^20\d{2}(?:-(?:H[12]|Q[1-4]|0[1-9]|1[0-2]))?$/u, {
  error: 'ghi kỳ theo một trong các dạng "2026", "2026-H1", "2026-Q2", "2026-06"',
});
export type Period = z.infer<typeof periodSchema>;

const ROMAN = ['I', 'II', 'III', 'IV'] as const;
/** What may stand between a part of a year and the year: "II/2026", "II - 2026", "II năm 2026". */
const JOINT = String.raw`(?: ?[-\u2013/.,] ?| )(?:nam )?`;
const YEAR = String.raw`(?<year>20\d{2})`;
/** Spellings of each kind of period, in folded words. A bare month takes no point: "6.2026" may be a figure. */
const SPELLINGS = [
  `(?:ca )?nam ${YEAR}`,
  `(?:(?:0?6|sau) ?(?:thang|t)|nua) (?<half>dau|cuoi) (?:nam )?${YEAR}`,
  `h(?<half>[12])${JOINT}${YEAR}`,
  `${YEAR}[-/ ]?h(?<half>[12])`,
  `(?:qu[yi] ?|q)(?<quarter>iv|i{1,3}|0?[1-4])${JOINT}${YEAR}`,
  `${YEAR}[-/ ]?(?:qu[yi] ?|q)(?<quarter>iv|i{1,3}|0?[1-4])`,
  `(?:thang|thg|th|t)[ .]?(?<month>0?[1-9]|1[0-2])${JOINT}${YEAR}`,
  String.raw`(?<month>0?[1-9]|1[0-2])(?: ?[-\u2013/] ?| nam )${YEAR}`,
  // "2026-2" may be a quarter or a half as well as a month; from 5 on, it can only be a month.
  `${YEAR}[-/](?<month>0[1-9]|[5-9]|1[0-2])`,
].map((spelling) => new RegExp(`^${spelling}$`, 'u'));

/** The part of a year that a spelling names, as it is written in a period; null for the whole year. */
function partOf({ half, quarter, month }: Readonly<Record<string, string>>): string | null {
  if (half !== undefined) return `H${['1', 'dau'].includes(half) ? 1 : 2}`;
  if (month !== undefined) return month.padStart(2, '0');
  if (quarter === undefined) return null;
  const roman = ROMAN.findIndex((name) => name.toLowerCase() === quarter);
  return `Q${roman < 0 ? Number(quarter) : roman + 1}`;
}

/**
 * Reads the usual Vietnamese spellings of a period ("Quý II/2026", "06 tháng đầu
 * năm 2026", "T6/2026"). Returns null when there is no single reading: "6T/2026"
 * may be June or six months.
 */
export function readPeriod(text: string): Period | null {
  const words = foldMarks(text.normalize('NFC')).trim().replace(/\s+/gu, ' ');
  const canonical = words.toUpperCase();
  if (periodSchema.safeParse(canonical).success) return canonical;
  for (const spelling of SPELLINGS) {
    const groups = spelling.exec(words)?.groups;
    if (groups === undefined) continue;
    const part = partOf(groups);
    return part === null ? (groups['year'] ?? null) : `${groups['year']}-${part}`;
  }
  return null;
}

/** The part of its year that a period is, in the middle of a sentence: "quý II", "6 tháng đầu năm", "năm". */
export function periodInYear(period: Period): string {
  const part = period.slice(5);
  if (part === '') return 'năm';
  if (part === 'H1') return '6 tháng đầu năm';
  if (part === 'H2') return '6 tháng cuối năm';
  if (part.startsWith('Q')) return `quý ${ROMAN[Number(part[1]) - 1]}`;
  return `tháng ${Number(part)}`;
}

/** The period as people write it: `2026-Q2` is "Quý II/2026". */
export function periodName(period: Period): string {
  const part = periodInYear(period);
  const joint = part.endsWith('năm') ? ' ' : '/';
  return part.charAt(0).toUpperCase() + part.slice(1) + joint + period.slice(0, 4);
}

/** How many months a period covers, and the last of them (1-12). */
export function monthsOf(period: Period): { length: number; last: number } {
  const part = period.slice(5);
  if (part === '') return { length: 12, last: 12 };
  if (part.startsWith('H')) return { length: 6, last: Number(part[1]) * 6 };
  if (part.startsWith('Q')) return { length: 3, last: Number(part[1]) * 3 };
  return { length: 1, last: Number(part) };
}

/** The first day a period covers, ISO: `2026-Q2` begins on 2026-04-01. */
export function firstDayOfPeriod(period: Period): string {
  const { length, last } = monthsOf(period);
  return firstDayOf({ year: Number(period.slice(0, 4)), month: last - length + 1, day: 1 });
}

/** The last day a period covers, ISO: `2026-Q2` ends on 2026-06-30. */
export function lastDayOfPeriod(period: Period): string {
  return lastDayOf({ year: Number(period.slice(0, 4)), month: monthsOf(period).last });
}

/** Chronological order by the month a period closes; a longer period comes after a shorter one. */
export function comparePeriods(a: Period, b: Period): number {
  const key = (period: Period) => Number(period.slice(0, 4)) * 12 + monthsOf(period).last;
  return key(a) - key(b) || monthsOf(a).length - monthsOf(b).length;
}

/** The period under a chart, where its year stands apart: "Quý II", "T6", "Đầu năm"; a year has no part. */
export function shortPeriodName(period: Period): { part: string; year: string } {
  const year = period.slice(0, 4);
  const part = period.slice(5);
  if (part === '') return { part: '', year };
  if (part.startsWith('H')) return { part: part === 'H1' ? 'Đầu năm' : 'Cuối năm', year };
  if (part.startsWith('Q')) return { part: `Quý ${ROMAN[Number(part[1]) - 1]}`, year };
  return { part: `T${Number(part)}`, year };
}
