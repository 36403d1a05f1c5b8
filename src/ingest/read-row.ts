import type { Indicator } from '../domain/indicator.ts';
import {
  observationColumns,
  type Observation,
  type ObservationField,
} from '../domain/observation.ts';
import type { Period } from '../domain/period.ts';
import { problemWords } from '../strings/problems.ts';
import { cleanCell, type Cell } from './clean-cell.ts';
import type { Area, IngestContext } from './context.ts';
import type { HeaderMap } from './headers.ts';
import { findPersonalData } from './personal-data.ts';
import { problem, type Place, type Problem } from './problem.ts';
import { readDay } from './read-day.ts';
import { readPart, readValue, settleStatus, type FigureReading } from './read-figures.ts';
import { readArea, readIndicator, readPeriodCell, type KeyReading } from './read-keys.ts';
import type { RawRow } from './split-rows.ts';

/** A row that was read whole. `places` lets later checks point at a cell. */
export type ReadRow = {
  line: number;
  observation: Observation;
  indicator: Indicator;
  area: Area;
  /** Decimals written in the value cell, for checks "within rounding". */
  decimals: number;
  places: Readonly<Record<ObservationField, Place>>;
};
type Cells = Readonly<Record<ObservationField, Cell>>;

function readCells(raw: RawRow, header: HeaderMap): { cells: Cells; problems: Problem[] } {
  const problems: Problem[] = [];
  const entries = observationColumns.map(({ field, column }) => {
    const found = header.places[field];
    const place: Place = found
      ? { line: raw.line, columnIndex: found.index, header: found.header }
      : { line: raw.line, header: column };
    const cleaned = cleanCell(
      found === undefined ? '' : (raw.cells[found.index] ?? ''),
      field,
      place,
    );
    problems.push(...cleaned.problems);
    return [field, cleaned.cell] as const;
  });
  return { cells: Object.fromEntries(entries) as Cells, problems };
}

/** Reads a key cell; an unsound one is already reported, an empty one is missing. */
function readKey<Value>(
  cell: Cell,
  context: IngestContext,
  read: (cell: Cell, context: IngestContext) => KeyReading<Value>,
): KeyReading<Value> {
  if (!cell.isSound) return { value: null, problems: [] };
  if (cell.text === '') return { value: null, problems: [problem('SL102', cell.place, '')] };
  return read(cell, context);
}

const NOTHING: FigureReading = { value: null, decimals: 0, why: null, problems: [] };

function checkTexts(cells: Cells, context: IngestContext): Problem[] {
  return [cells.source, cells.note].flatMap((cell) => {
    const kind = findPersonalData(cell.text, context.officialPhones);
    return kind === null ? [] : [problem('SL215', cell.place, problemWords.personalData[kind])];
  });
}

function readClosingDay(cell: Cell): { day: string | null; problems: Problem[] } {
  if (cell.text === '' || !cell.isSound) return { day: null, problems: [] };
  const day = readDay(cell.text);
  return { day, problems: day === null ? [problem('SL220', cell.place, cell.text)] : [] };
}

function readFigures(cells: Cells, indicator: Indicator | null) {
  const value = cells.value.isSound ? readValue(cells.value, indicator) : NOTHING;
  const numerator = cells.numerator.isSound ? readPart(cells.numerator) : NOTHING;
  const denominator = cells.denominator.isSound ? readPart(cells.denominator) : NOTHING;
  const problems = [...value.problems, ...numerator.problems, ...denominator.problems];
  const canSettle = cells.value.isSound && value.problems.length === 0 && cells.status.isSound;
  const hasParts = numerator.value !== null || denominator.value !== null;
  const settled = canSettle
    ? settleStatus(cells.status, cells.value, value, hasParts)
    : { status: null, problems: [] };
  return {
    value,
    numerator,
    denominator,
    status: settled.status,
    problems: [...problems, ...settled.problems],
  };
}

type Keys = { indicator: Indicator | null; area: Area | null; period: Period | null };

function readKeys(cells: Cells, context: IngestContext): Keys & { problems: Problem[] } {
  const indicator = readKey(cells.indicator, context, readIndicator);
  const area = readKey(cells.area, context, readArea);
  const period = readKey(cells.period, context, readPeriodCell);
  const problems = [...indicator.problems, ...area.problems, ...period.problems];
  return { indicator: indicator.value, area: area.value, period: period.value, problems };
}

function placesOf(cells: Cells): ReadRow['places'] {
  const places = Object.values(cells).map(({ field, place }) => [field, place] as const);
  return Object.fromEntries(places) as ReadRow['places'];
}

/**
 * Reads one row against the indicators and areas. `row` is null when anything
 * in it is an error; all its problems are returned, not the first.
 */
export function readRow(
  raw: RawRow,
  header: HeaderMap,
  context: IngestContext,
): { row: ReadRow | null; problems: Problem[] } {
  const { cells, problems } = readCells(raw, header);
  const { indicator, area, period, ...keys } = readKeys(cells, context);
  const { value, numerator, denominator, status, ...figures } = readFigures(cells, indicator);
  const closing = readClosingDay(cells.asOf);
  problems.push(...keys.problems, ...figures.problems, ...closing.problems);
  problems.push(...checkTexts(cells, context));
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
    asOf: closing.day,
    note: cells.note.text,
  };
  const { decimals } = value;
  const places = placesOf(cells);
  return { row: { line: raw.line, observation, indicator, area, decimals, places }, problems };
}
