import { observationColumns } from '../domain/observation.ts';
import type { IngestContext } from './context.ts';
import { fieldOfHeader, type HeaderMap } from './headers.ts';
import { natureOf } from './layout-rows.ts';
import { holdsFigures } from './find-header.ts';
import { problem, type Problem } from './problem.ts';
import { readDay } from './read-day.ts';
import { readRow, type ReadRow } from './read-row.ts';
import { scanRow } from './scan-outside.ts';
import { shorten } from './shorten.ts';
import { hasSplitNumber } from './split-number.ts';
import { delimiters, type Delimiter, type RawRow } from './split-rows.ts';

export type ReadRows = {
  rows: ReadRow[];
  problems: Problem[];
  /** Rows that are meant as data, accepted or not. */
  dataCount: number;
};

function shown(raw: RawRow, delimiter: Delimiter): string {
  return shorten(raw.cells.join(delimiter).trim());
}

/** A row that holds together with another delimiter than the header's. */
function usesOtherDelimiter(raw: RawRow, header: HeaderMap, delimiter: Delimiter): boolean {
  const [only, ...others] = raw.cells;
  if (others.length > 0 || header.width < 4) return false;
  return delimiters.some((other) => other !== delimiter && (only ?? '').split(other).length >= 4);
}

/** Whether a repeated header names the same columns; below another one no cell can be read. */
function hasSameColumns({ cells }: RawRow, { headers }: HeaderMap): boolean {
  const fieldsOf = (names: readonly string[]) => names.map(fieldOfHeader).join();
  return fieldsOf(headers) === fieldsOf(cells);
}

/** A filled cell beyond the header or below an empty one. */
function hasSurplus({ cells }: RawRow, { headers }: HeaderMap): boolean {
  return cells.some((cell, index) => cell.trim() !== '' && (headers[index] ?? '').trim() === '');
}

/** A row that lost a cell in its middle: short, and with a day where a text belongs. */
function isShifted({ cells }: RawRow, { places, width }: HeaderMap): boolean {
  const texts = [places.source, places.note].map((place) => cells[place?.index ?? width] ?? '');
  return cells.length < width && texts.some((text) => readDay(text) !== null);
}

/** A quote that was closed one row too late, so that a cell holds the next row. */
function swallowsRow({ cells }: RawRow, delimiter: Delimiter, context: IngestContext): boolean {
  return cells.some((cell) =>
    cell
      .split('\n')
      .some((line, at) => at > 0 && holdsFigures(line, delimiter, context.indicators)),
  );
}

/** Surplus filled cells, or a row cut before a required column. */
function findShapeProblem(
  raw: RawRow,
  header: HeaderMap,
  delimiter: Delimiter,
  context: IngestContext,
): Problem | null {
  const place = { line: raw.line };
  if (swallowsRow(raw, delimiter, context)) return problem('SL014', place);
  const text = shown(raw, delimiter);
  if (usesOtherDelimiter(raw, header, delimiter))
    return problem('SL016', place, text, { delimiter });
  if (hasSurplus(raw, header) || hasSplitNumber(raw, header, delimiter))
    return problem('SL101', place, text, { expected: header.width });
  const needed = observationColumns
    .filter(({ isRequired }) => isRequired)
    .map(({ field }) => header.places[field]?.index ?? 0);
  const isCut = raw.cells.length <= Math.max(...needed) || isShifted(raw, header);
  return isCut ? problem('SL106', place, text, { expected: header.width }) : null;
}

/** Reads the rows under the header. Blank rows are nothing; every other row is read or named in a problem. */
export function readRows(
  rawRows: readonly RawRow[],
  header: HeaderMap,
  delimiter: Delimiter,
  context: IngestContext,
): ReadRows {
  const result: ReadRows = { rows: [], problems: [], dataCount: 0 };
  for (const raw of rawRows) {
    const nature = natureOf(raw, header, context);
    const place = { line: raw.line };
    if (nature === 'blank') continue;
    if (nature === 'header-again') {
      const code = result.dataCount === 0 ? 'SL012' : 'SL013';
      result.problems.push(problem(code, place, shown(raw, delimiter)));
      if (code === 'SL013' && !hasSameColumns(raw, header)) break;
      continue;
    }
    result.problems.push(...scanRow(raw, header, nature === 'data', context));
    const shape = findShapeProblem(raw, header, delimiter, context);
    if (nature === 'layout' && shape?.code !== 'SL016' && shape?.code !== 'SL014') {
      result.problems.push(problem('SL105', place, shown(raw, delimiter)));
      continue;
    }
    result.dataCount += 1;
    if (shape !== null) {
      result.problems.push(shape);
      continue;
    }
    const read = readRow(raw, header, context);
    result.problems.push(...read.problems);
    if (read.row !== null) result.rows.push(read.row);
  }
  return result;
}
