import { observationColumns } from '../domain/observation.ts';
import type { IngestContext } from './context.ts';
import type { HeaderMap } from './headers.ts';
import { natureOf } from './layout-rows.ts';
import { problem, type Problem } from './problem.ts';
import { readRow, type ReadRow } from './read-row.ts';
import { hasSplitNumber } from './split-number.ts';
import { delimiters, type Delimiter, type RawRow } from './split-rows.ts';

export type ReadRows = {
  rows: ReadRow[];
  problems: Problem[];
  /** Rows that are meant as data, accepted or not. */
  dataCount: number;
};

function shown(raw: RawRow, delimiter: Delimiter): string {
  return raw.cells.join(delimiter).trim();
}

/** A row that holds together with another delimiter than the header's. */
function usesOtherDelimiter(raw: RawRow, header: HeaderMap, delimiter: Delimiter): boolean {
  const [only, ...others] = raw.cells;
  if (others.length > 0 || header.width < 4) return false;
  return delimiters.some((other) => other !== delimiter && (only ?? '').split(other).length >= 4);
}

/** Surplus filled cells, or a row cut before a required column. */
function findShapeProblem(raw: RawRow, header: HeaderMap, delimiter: Delimiter): Problem | null {
  const place = { line: raw.line };
  const text = shown(raw, delimiter);
  if (usesOtherDelimiter(raw, header, delimiter))
    return problem('SL016', place, text, { delimiter });
  const surplus = raw.cells.slice(header.width).some((cell) => cell.trim() !== '');
  if (surplus || hasSplitNumber(raw, header, delimiter))
    return problem('SL101', place, text, { expected: header.width });
  const needed = observationColumns
    .filter(({ isRequired }) => isRequired)
    .map(({ field }) => header.places[field]?.index ?? 0);
  const isCut = raw.cells.length <= Math.max(...needed);
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
      continue;
    }
    const shape = findShapeProblem(raw, header, delimiter);
    if (nature === 'layout' && shape?.code !== 'SL016') {
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
