import type { Indicator } from '../../domain/indicator.ts';
import { comparePeriods, readPeriod, type Period } from '../../domain/period.ts';
import { formTexts } from '../../strings/forms.ts';
import type { IngestContext } from '../context.ts';
import { fieldOfHeader, normaliseHeader } from '../headers.ts';
import { nearest } from '../nearest.ts';
import { columnLetter, problem, type Place, type Problem } from '../problem.ts';
import type { RawRow } from '../split-rows.ts';

export type WideColumn = { index: number; header: string; indicator: Indicator };

/** The header of a wide form. Columns are indexes from 0; `at` is the index of the row. */
export type WideHeader = {
  at: number;
  headers: readonly string[];
  /** Columns up to the last one with a name. */
  width: number;
  area: number;
  /** Column of the period, or null when the titles or the command name it. */
  period: number | null;
  /** The period for rows without such a column; null when there is none, which is one of the problems. */
  periodText: string | null;
  columns: WideColumn[];
  problems: Problem[];
};

/** How far down a header may stand below title lines. */
const SEARCHED_ROWS = 40;
const CODE = /^([A-Z]{2,5})[- ]?0*(\d{1,3})(?!\w)/iu;
/** Columns that hold the area's name where no column holds its code. */
const AREA_NAMES = new Set([
  normaliseHeader(formTexts.areaName), 'ten_thon', 'thon', 'thon_xom', 'ten_thon_xom', 'don_vi', 'ten_don_vi',
]); // prettier-ignore
const PASSED_OVER = new Set([...AREA_NAMES, normaliseHeader(formTexts.unit)]);
const LAST = normaliseHeader(formTexts.last);

function codeKey(text: string): string | null {
  const [, letters, digits] = CODE.exec(text.trim()) ?? [];
  return letters === undefined ? null : `${letters.toUpperCase()}-${Number(digits)}`;
}

/** The indicator a header names by its code in front, or by its very name. */
function indicatorNamed(header: string, indicators: readonly Indicator[]): Indicator | null {
  const key = codeKey(header);
  if (key !== null) return indicators.find(({ id }) => codeKey(id) === key) ?? null;
  const name = normaliseHeader(header);
  const [first, ...others] = indicators.filter((one) =>
    [one.name, one.shortName].some((known) => normaliseHeader(known) === name),
  );
  return first !== undefined && others.length === 0 ? first : null;
}

function findArea(headers: readonly string[]): number {
  const coded = headers.findIndex((header) => fieldOfHeader(header) === 'area');
  if (coded >= 0) return coded;
  return headers.findIndex((header) => AREA_NAMES.has(normaliseHeader(header)));
}

/** Whether a row is the header of a wide form: an area, an indicator, and no column for indicators. */
function isWideHeader(headers: readonly string[], context: IngestContext): boolean {
  const fields = headers.map(fieldOfHeader);
  return (
    !fields.includes('indicator') &&
    !fields.includes('value') &&
    findArea(headers) >= 0 &&
    headers.some((header) => indicatorNamed(header, context.indicators) !== null)
  );
}

type NamedPeriod = { period: Period; place: Place };

/** The one period that the lines above the header name, in a cell or at its end; null for none or several. */
function titlePeriod(rows: readonly RawRow[]): NamedPeriod | null {
  const found = rows.flatMap(({ line, cells }) =>
    cells.flatMap((cell, columnIndex): NamedPeriod[] => {
      const words = cell.trim().split(/[\s:]+/u);
      const ends = words.map((_, index) => readPeriod(words.slice(index).join(' ')));
      const period = ends.find((end) => end !== null) ?? null;
      return period === null ? [] : [{ period, place: { line, columnIndex } }];
    }),
  );
  const [first] = found;
  return first !== undefined && found.every(({ period }) => period === first.period) ? first : null;
}

/** What is wrong with the period of a form that has no column for it. */
function findPeriodProblem(
  named: NamedPeriod | null,
  line: number,
  { period }: IngestContext,
): Problem | null {
  if (named === null) return period === null ? problem('SL009', { line, header: 'ky' }) : null;
  const isOther = period !== null && comparePeriods(named.period, period) !== 0;
  return isOther ? problem('SL302', named.place, named.period, { expected: period }) : null;
}

function isPassedOver(header: string): boolean {
  const name = normaliseHeader(header);
  return (
    name === '' ||
    PASSED_OVER.has(name) ||
    name === LAST ||
    name.startsWith(`${LAST}_`) ||
    ['ignored', 'area', 'period'].includes(fieldOfHeader(header) ?? '')
  );
}

function readColumns(
  headers: readonly string[],
  line: number,
  context: IngestContext,
): Pick<WideHeader, 'columns' | 'problems'> {
  const columns: WideColumn[] = [];
  const problems: Problem[] = [];
  const known = context.indicators.map(({ id }) => id);
  headers.forEach((header, index) => {
    const place = { line, columnIndex: index, header };
    const field = fieldOfHeader(header);
    const isKey = field === 'area' || field === 'period';
    const first = isKey ? headers.findIndex((other) => fieldOfHeader(other) === field) : index;
    if (first < index)
      problems.push(problem('SL010', place, header, { first: columnLetter(first) }));
    if (isPassedOver(header)) return;
    const indicator = indicatorNamed(header, context.indicators);
    const earlier = columns.find((column) => column.indicator === indicator);
    const close = nearest(header, known) ?? '';
    if (earlier !== undefined) {
      problems.push(problem('SL010', place, header, { first: columnLetter(earlier.index) }));
    } else if (indicator !== null) {
      columns.push({ index, header, indicator });
    } else {
      const code = codeKey(header) === null ? 'SL011' : 'SL201';
      problems.push(problem(code, place, header, { nearest: close }));
    }
  });
  return { columns, problems };
}

function titleProblems(rows: readonly RawRow[]): Problem[] {
  return rows
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    .map(({ line, cells }) => problem('SL105', { line }, cells.join(' ').trim()));
}

/** Finds the header of a wide form; null when there is none. */
export function findWideHeader(rows: readonly RawRow[], context: IngestContext): WideHeader | null {
  const at = rows.slice(0, SEARCHED_ROWS).findIndex(({ cells }) => isWideHeader(cells, context));
  const row = rows[at];
  if (row === undefined) return null;
  const headers = row.cells.map((cell) => cell.trim());
  const above = rows.slice(0, at);
  const period = headers.findIndex((header) => fieldOfHeader(header) === 'period');
  const { columns, problems } = readColumns(headers, row.line, context);
  const named = titlePeriod(above);
  const wrongPeriod = period < 0 ? findPeriodProblem(named, row.line, context) : null;
  return {
    at,
    headers,
    width: headers.findLastIndex((header) => header !== '') + 1,
    area: findArea(headers),
    period: period < 0 ? null : period,
    periodText: wrongPeriod === null ? (named?.period ?? context.period ?? '') : null,
    columns,
    problems: [
      ...titleProblems(above),
      ...problems,
      ...(wrongPeriod === null ? [] : [wrongPeriod]),
    ],
  };
}
