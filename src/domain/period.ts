import { z } from 'zod';
import { lastDayOf } from './date.ts';
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
const QUARTER_WORDS: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
};

/**
 * Reads the usual Vietnamese spellings of a period ("Quý II/2026", "6 tháng đầu
 * năm 2026", "Tháng 6/2026"). Returns null when there is no single reading.
 */
export function readPeriod(text: string): Period | null {
  const words = foldMarks(text.normalize('NFC')).trim().replace(/\s+/gu, ' ');
  const canonical = words.toUpperCase();
  if (periodSchema.safeParse(canonical).success) return canonical;
  const year = /^nam (20\d{2})$/u.exec(words);
  if (year) return `${year[1]}`;
  const half = /^(?:6|sau) thang (dau|cuoi) nam (20\d{2})$/u.exec(words);
  if (half) return `${half[2]}-H${half[1] === 'dau' ? 1 : 2}`;
  const quarter = /^(?:quy ?|q)(iv|i{1,3}|[1-4])(?: ?[/-] ?| nam | )(20\d{2})$/u.exec(words);
  const number = QUARTER_WORDS[quarter?.[1] ?? ''];
  if (quarter && number !== undefined) return `${quarter[2]}-Q${number}`;
  const month = /^(?:thang )?(0?[1-9]|1[0-2])(?: ?[/-] ?| nam )(20\d{2})$/u.exec(words);
  if (month) return `${month[2]}-${(month[1] ?? '').padStart(2, '0')}`;
  return null;
}

/** The period as people write it: `2026-Q2` is "Quý II/2026". */
export function periodName(period: Period): string {
  const year = period.slice(0, 4);
  const part = period.slice(5);
  if (part === '') return `Năm ${year}`;
  if (part === 'H1') return `6 tháng đầu năm ${year}`;
  if (part === 'H2') return `6 tháng cuối năm ${year}`;
  if (part.startsWith('Q')) return `Quý ${ROMAN[Number(part[1]) - 1]}/${year}`;
  return `Tháng ${Number(part)}/${year}`;
}

/** How many months a period covers, and the last of them (1-12). */
function monthsOf(period: Period): { length: number; last: number } {
  const part = period.slice(5);
  if (part === '') return { length: 12, last: 12 };
  if (part.startsWith('H')) return { length: 6, last: Number(part[1]) * 6 };
  if (part.startsWith('Q')) return { length: 3, last: Number(part[1]) * 3 };
  return { length: 1, last: Number(part) };
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
