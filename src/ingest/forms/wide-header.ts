import type { Indicator } from '../../domain/indicator.ts';
import { formTexts } from '../../strings/forms.ts';
import type { IndexedContext } from '../context.ts';
import { fieldOfHeader, normaliseHeader } from '../headers.ts';
import { columnLetter, problem, type Problem } from '../problem.ts';
import type { RawRow } from '../split-rows.ts';
import { findPeriodProblem, titlePeriod } from './title-period.ts';
import { readTitles } from './wide-titles.ts';

export type WideColumn = { index: number; header: string; indicator: Indicator };

/** The header of a wide form. Columns are indexes from 0; `at` is the index of the row, `line` its physical line. */
export type WideHeader = {
  at: number;
  line: number;
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

/** Words behind a code that say what our own form and most tables say: the figure itself. */
const OF_FIGURES = new Set(
  'ket qua gia tri so lieu thuc hien dat duoc ty le so luong don vi tinh dvt'.split(' '),
);

/**
 * Whether the words behind the code of an indicator mean its figure of the period: its name, its unit, or none. A
 * target, another period, a comparison do not.
 */
function meansFigure(rest: string, { name, shortName, unit }: Indicator): boolean {
  const own = new Set([name, shortName, unit].flatMap((text) => wordsOf(text)));
  return wordsOf(rest).every((word) => own.has(word) || OF_FIGURES.has(word));
}

function wordsOf(text: string): string[] {
  return normaliseHeader(text)
    .split('_')
    .filter((word) => word !== '');
}

/** The indicator a header names by its code in front, or by its very name. */
function indicatorNamed(header: string, indicators: readonly Indicator[]): Indicator | null {
  const key = codeKey(header);
  if (key !== null) {
    const named = indicators.find(({ id }) => codeKey(id) === key);
    const rest = header.trim().replace(CODE, '');
    return named !== undefined && meansFigure(rest, named) ? named : null;
  }
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

/** Whether a header of either form is the name of a column, indicators apart. */
export function namesColumn(header: string): boolean {
  return fieldOfHeader(header) !== null || AREA_NAMES.has(normaliseHeader(header));
}

/** Whether a row is the header of a wide form: an area, an indicator, and no column for indicators. */
function isWideHeader(headers: readonly string[], context: IndexedContext): boolean {
  const fields = headers.map(fieldOfHeader);
  return (
    !fields.includes('indicator') &&
    !fields.includes('value') &&
    findArea(headers) >= 0 &&
    headers.some((header) => indicatorNamed(header, context.indicators) !== null)
  );
}

function isPassedOver(header: string): boolean {
  const name = normaliseHeader(header);
  return (
    name === '' ||
    PASSED_OVER.has(name) ||
    name.startsWith(`${LAST}_`) ||
    ['ignored', 'area', 'period'].includes(fieldOfHeader(header) ?? '')
  );
}

/** A code in a header that is written otherwise than by small letters, told like one in a cell. */
function findRepair(
  place: { line: number; columnIndex: number; header: string },
  { id }: Indicator,
): Problem[] {
  const [code = id] = CODE.exec(place.header.trim()) ?? [];
  return code.toUpperCase() === id ? [] : [problem('SL210', place, code, { repaired: id })];
}

function readColumns(
  headers: readonly string[],
  line: number,
  context: IndexedContext,
): Pick<WideHeader, 'columns' | 'problems'> {
  const columns: WideColumn[] = [];
  const problems: Problem[] = [];
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
    const close = context.nearestIndicator(header)?.id ?? '';
    if (earlier !== undefined) {
      problems.push(problem('SL010', place, header, { first: columnLetter(earlier.index) }));
    } else if (indicator !== null) {
      columns.push({ index, header, indicator });
      problems.push(...findRepair(place, indicator));
    } else {
      const key = codeKey(header);
      const isKnown = context.indicators.some(({ id }) => codeKey(id) === key);
      const code = key === null || isKnown ? 'SL011' : 'SL201';
      problems.push(problem(code, place, header, { nearest: close }));
    }
  });
  return { columns, problems };
}

/** The rows near the top, blank ones not counted. */
function searched(rows: readonly RawRow[]): readonly RawRow[] {
  let filled = 0;
  const end = rows.findIndex(({ cells }) => {
    filled += cells.some((cell) => cell.trim() !== '') ? 1 : 0;
    return filled > SEARCHED_ROWS;
  });
  return end < 0 ? rows : rows.slice(0, end);
}

/** Finds the header of a wide form; null when there is none. */
export function findWideHeader(
  rows: readonly RawRow[],
  context: IndexedContext,
): WideHeader | null {
  const at = searched(rows).findIndex(({ cells }) => isWideHeader(cells, context));
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
    line: row.line,
    headers,
    width: headers.findLastIndex((header) => header !== '') + 1,
    area: findArea(headers),
    period: period < 0 ? null : period,
    periodText: wrongPeriod === null ? (named?.period ?? context.period ?? '') : null,
    columns,
    problems: [
      ...readTitles(above, row.line, context),
      ...problems,
      ...(wrongPeriod === null ? [] : [wrongPeriod]),
    ],
  };
}
