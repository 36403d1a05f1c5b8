import type { Indicator } from '../domain/indicator.ts';
import type { Observation, ObservationField } from '../domain/observation.ts';
import type { Period } from '../domain/period.ts';
import { problemWords } from '../strings/problems.ts';
import { isBlank } from '../domain/number.ts';
import { cleanCell, placeOf, type Cell } from './clean-cell.ts';
import type { Area, IndexedContext } from './context.ts';
import type { TableHeader } from './table-header.ts';
import { findPersonalData } from './personal-data.ts';
import { problem, type Place, type Problem } from './problem.ts';
import { readDay } from './read-day.ts';
import {
  checkStatusCell,
  readPart,
  readValue,
  settleStatus,
  type FigureReading,
} from './read-figures.ts';
import { readArea, readIndicator, readPeriodCell, type KeyReading } from './read-keys.ts';
import type { RawRow } from './split-rows.ts';
import type { SheetCell } from './spreadsheet/sheet.ts';

/** A row that was read whole. */
export type ReadRow = {
  line: number;
  observation: Observation;
  indicator: Indicator;
  area: Area;
  /** Decimals written in the value cell, for checks "within rounding". */
  decimals: number;
  header: TableHeader;
};
type Cells = Readonly<Record<ObservationField, Cell>>;

/** Where a field of a row stands, for later checks that point at a cell. */
export function placeOfField(
  { line, header }: Pick<ReadRow, 'line' | 'header'>,
  field: ObservationField,
): Place {
  return { line, ...header.fields[field].column };
}

/**
 * Adds what the spreadsheet knows. A cell under a merged one is refused, and one that people see otherwise, whatever its
 * column and content.
 */
function withSheetCell(cell: Cell, sheetCell: SheetCell, problems: Problem[]): Cell {
  const { isMerged, isShownOtherwise, isUnseenZero } = sheetCell;
  if (isMerged === true || isShownOtherwise === true) {
    problems.push(problem(isMerged ? 'SL222' : 'SL223', placeOf(cell), cell.text));
    return { ...cell, isSound: false };
  }
  if (isUnseenZero === true) problems.push(problem('SL224', placeOf(cell), cell.text));
  return { ...cell, sheetCell };
}

function readCells(
  { line, cells, sheetCells }: RawRow,
  { fields }: TableHeader,
  problems: Problem[],
): Cells {
  const read = (field: ObservationField): Cell => {
    const { index, column, blank } = fields[field];
    if (blank !== null && sheetCells === undefined && (cells[index] ?? '') === '') return blank;
    const cell = cleanCell(cells[index] ?? '', line, column, problems);
    const sheetCell = sheetCells?.[index];
    return sheetCell === undefined || sheetCell === null
      ? cell
      : withSheetCell(cell, sheetCell, problems);
  };
  return {
    indicator: read('indicator'),
    area: read('area'),
    period: read('period'),
    value: read('value'),
    numerator: read('numerator'),
    denominator: read('denominator'),
    status: read('status'),
    source: read('source'),
    asOf: read('asOf'),
    note: read('note'),
  };
}

/** Reads a key cell; an unsound one is already reported, an empty one is missing. */
function readKey<Value>(
  cell: Cell,
  context: IndexedContext,
  read: (cell: Cell, context: IndexedContext) => KeyReading<Value>,
  problems: Problem[],
): Value | null {
  if (!cell.isSound) return null;
  if (cell.text === '') {
    problems.push(problem('SL102', placeOf(cell), ''));
    return null;
  }
  const reading = read(cell, context);
  problems.push(...reading.problems);
  return reading.value;
}

const NOTHING: FigureReading = { value: null, decimals: 0, why: null, problems: [] };

function checkText(cell: Cell, { officialPhones }: IndexedContext, problems: Problem[]): void {
  const { content, text } = cell;
  content.hasDigit ??= /\p{N}/u.test(text);
  const kind = content.hasDigit ? findPersonalData(text, officialPhones) : null;
  if (kind !== null)
    problems.push(problem('SL215', placeOf(cell), problemWords.personalData[kind]));
}

function readClosingDay(cell: Cell, problems: Problem[]): string | null {
  if (isBlank(cell.text) || !cell.isSound) return null;
  const { content } = cell;
  if (content.day === undefined) content.day = readDay(cell.text);
  const { day } = content;
  if (day === null) problems.push(problem('SL220', placeOf(cell), cell.text));
  return day;
}

function readFigures(cells: Cells, indicator: Indicator | null, problems: Problem[]) {
  const value = cells.value.isSound ? readValue(cells.value, indicator) : NOTHING;
  const numerator = cells.numerator.isSound ? readPart(cells.numerator) : NOTHING;
  const denominator = cells.denominator.isSound ? readPart(cells.denominator) : NOTHING;
  problems.push(...value.problems, ...numerator.problems, ...denominator.problems);
  const canSettle = cells.value.isSound && value.problems.length === 0 && cells.status.isSound;
  const hasParts = (numerator.value ?? 0) > 0 || (denominator.value ?? 0) > 0;
  if (!canSettle) {
    if (cells.status.isSound) problems.push(...checkStatusCell(cells.status));
    return { value, numerator, denominator, status: null };
  }
  const { status, problems: more } = settleStatus(cells.status, cells.value, value, hasParts);
  problems.push(...more);
  return { value, numerator, denominator, status };
}

type Keys = { indicator: Indicator | null; area: Area | null; period: Period | null };

function readKeys(cells: Cells, context: IndexedContext, problems: Problem[]): Keys {
  return {
    indicator: readKey(cells.indicator, context, readIndicator, problems),
    area: readKey(cells.area, context, readArea, problems),
    period: readKey(cells.period, context, readPeriodCell, problems),
  };
}

/**
 * Reads one row against the indicators and areas. `row` is null when anything
 * in it is an error; all its problems are returned, not the first.
 */
export function readRow(
  raw: RawRow,
  header: TableHeader,
  context: IndexedContext,
): { row: ReadRow | null; problems: Problem[] } {
  const problems: Problem[] = [];
  const cells = readCells(raw, header, problems);
  const { indicator, area, period } = readKeys(cells, context, problems);
  const { value, numerator, denominator, status } = readFigures(cells, indicator, problems);
  const asOf = readClosingDay(cells.asOf, problems);
  checkText(cells.source, context, problems);
  checkText(cells.note, context, problems);
  if (status === 'B' && cells.note.isSound && cells.note.text === '') {
    problems.push(problem('SL225', placeOfField({ line: raw.line, header }, 'note'), ''));
  }
  const isRefused = problems.some(({ severity }) => severity === 'error');
  if (isRefused || !indicator || !area || period === null || status === null) {
    return { row: null, problems };
  }
  const observation: Observation = {
    indicator: indicator.id,
    area: area.code,
    period,
    value: value.value,
    numerator: numerator.value,
    denominator: denominator.value,
    status,
    source: cells.source.text,
    asOf,
    note: cells.note.text,
  };
  const { decimals } = value;
  return { row: { line: raw.line, observation, indicator, area, decimals, header }, problems };
}
