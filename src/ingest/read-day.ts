import { isRealDay } from '../domain/date.ts';
import { foldMarks } from '../domain/fold.ts';

const ISO = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/u;
const SLASHED = /^(?<day>\d{1,2})(?<mark>[/.-])(?<month>\d{1,2})\k<mark>(?<year>\d{4})$/u;
const SPELT = /^(?:ngay )?(?<day>\d{1,2}) thang (?<month>\d{1,2}) nam (?<year>\d{4})$/u;

/** Reads dd/mm/yyyy, ISO or "ngày 30 tháng 6 năm 2026" as an ISO day; null for anything else. Month never comes first. */
export function readDay(text: string): string | null {
  const words = foldMarks(text).replace(/\s+/gu, ' ').trim();
  const groups = (ISO.exec(words) ?? SLASHED.exec(words) ?? SPELT.exec(words))?.groups;
  const [year, month, day] = [groups?.['year'], groups?.['month'], groups?.['day']].map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  if (!isRealDay(year, month, day) || year < 2000 || year > 2100) return null;
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}
