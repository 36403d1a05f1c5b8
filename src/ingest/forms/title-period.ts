import { foldMarks } from '../../domain/fold.ts';
import { comparePeriods, readPeriod, type Period } from '../../domain/period.ts';
import type { IngestContext } from '../context.ts';
import { problem, type Place, type Problem } from '../problem.ts';
import type { RawRow } from '../split-rows.ts';

/** Words in front of a period that make it the end of a span, something planned, a deadline or the day of a paper. */
const NOT_THE_PERIOD =
  /(?:^| )(?:tu|den|toi|sang|ke hoach|muc tieu|du kien|so voi|cung ky|truoc|sau|han|nop|ban hanh|cap nhat|ngay)(?![a-z])/u;
/** "6/2026" behind other words is as often the number of a paper as a month. */
const BARE_MONTH = /^\d{1,2}\D\d{4}$/u;
const MONTH_LABEL = /(?:^| )(?:ky|ky bao cao|thang):?$/u;
/** A span written over several cells: one ends with such a word, or the next begins with one. */
const LEADS_ON = /(?:(?:^| )(?:tu|den|toi|sang)|[-\u2013\u2014])$/u;
const GOES_ON = /^(?:den|toi|sang)(?![a-z])/u;

/** Whether what stands in front of a period, in a title, leaves no doubt that the figures are of that period. */
function isOfFigures(before: string, written: string, period: Period): boolean {
  if (BARE_MONTH.test(written)) return before === '' || MONTH_LABEL.test(before);
  const isPlaceAndDate = before.endsWith(',') && /-\d{2}$/u.test(period);
  return !isPlaceAndDate && !NOT_THE_PERIOD.test(before);
}

/**
 * The period at the end of a title. A bare year may be the year of a plan, so it counts only alone or behind a colon.
 * `left` is what stands in the cell before; a label of its own frees a cell from it.
 */
function periodAtEnd(cell: string, left: string): Period | null {
  const words = cell.split(/\s+/u);
  const label = words.findLastIndex((word) => word.endsWith(':')) + 1;
  for (const index of words.keys()) {
    const written = words.slice(index).join(' ');
    const period = readPeriod(written);
    if (period === null) continue;
    const before = foldMarks(words.slice(0, index).join(' ')).trim();
    const isSure = index === label || (period.length > 4 && !/\d/u.test(before));
    const isFree = label > 0 || !NOT_THE_PERIOD.test(left);
    return isSure && isFree && isOfFigures(before, written.trim(), period) ? period : null;
  }
  return null;
}

export type NamedPeriod = { period: Period; place: Place };

type TitleCell = { line: number; columnIndex: number; text: string };

/** The filled cells of the titles, in the order in which they are read. */
function cellsOf(rows: readonly RawRow[]): TitleCell[] {
  return rows
    .flatMap(({ line, cells }) => cells.map((text, columnIndex) => ({ line, columnIndex, text })))
    .filter(({ text }) => text.trim() !== '');
}

/** The one period that the lines above the header name, in a cell or at its end; null for none or several. */
export function titlePeriod(rows: readonly RawRow[]): NamedPeriod | null {
  const cells = cellsOf(rows);
  const folded = (cell: TitleCell | undefined) => foldMarks(cell?.text ?? '').trim();
  const found = cells.flatMap(({ line, columnIndex, text }, at): NamedPeriod[] => {
    const [before, after] = [cells[at - 1], cells[at + 1]];
    if (LEADS_ON.test(folded(before)) || GOES_ON.test(folded(after))) return [];
    const period = periodAtEnd(text, before?.line === line ? folded(before) : '');
    return period === null ? [] : [{ period, place: { line, columnIndex } }];
  });
  const [first] = found;
  return first !== undefined && found.every(({ period }) => period === first.period) ? first : null;
}

/** What is wrong with the period of a form that has no column for it. */
export function findPeriodProblem(
  named: NamedPeriod | null,
  line: number,
  { period }: IngestContext,
): Problem | null {
  if (named === null) return period === null ? problem('SL009', { line, header: 'ky' }) : null;
  const isOther = period !== null && comparePeriods(named.period, period) !== 0;
  return isOther ? problem('SL302', named.place, named.period, { expected: period }) : null;
}
