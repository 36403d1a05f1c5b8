import { isRealDay } from '../domain/date.ts';
import { foldMarks } from '../domain/fold.ts';

const YEAR = String.raw`(?<year>\d{4})`;
const MONTH = String.raw`(?<month>\d{1,2})`;
const DAY = String.raw`(?<day>\d{1,2})`;
/** One mark all through, with or without blanks around it. */
const MARK = String.raw`(?<mark> ?[-\u2013/.] ?)`;
/** What databases add to a whole day; any other hour would be lost, and is not read. */
const MIDNIGHT = String.raw`(?:[ t]0?0:00(?::00(?:\.0+)?)?)?`;
const SPELLINGS = [
  String.raw`${YEAR}${MARK}${MONTH}\k<mark>${DAY}${MIDNIGHT}`,
  String.raw`(?:ngay )?${DAY}${MARK}${MONTH}\k<mark>${YEAR}${MIDNIGHT}`,
  `(?:ngay )?${DAY} thang ${MONTH}(?: nam |, nam |, | ?[-/] ?| )${YEAR}`,
].map((spelling) => new RegExp(`^${spelling}$`, 'u'));

/**
 * Reads a day as people and programs write it: "30/6/2026", "30-06-2026",
 * "2026-06-30", "ngày 30 tháng 6 năm 2026". The month never comes before the day
 * unless the year does, and the year has four digits.
 * @returns the ISO day; null for what is no day, not in the calendar or outside 2000-2100
 */
export function readDay(text: string): string | null {
  const words = foldMarks(text).replace(/\s+/gu, ' ').trim();
  const found = SPELLINGS.map((spelling) => spelling.exec(words)?.groups).find(Boolean);
  const [year, month, day] = [found?.['year'], found?.['month'], found?.['day']].map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  if (!isRealDay(year, month, day) || year < 2000 || year > 2100) return null;
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}
