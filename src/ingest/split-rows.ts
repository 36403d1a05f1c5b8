import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import { problem, type Problem } from './problem.ts';

export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/** One row of the table: its first physical line and its cells, untouched. */
export type RawRow = { line: number; cells: readonly string[] };
export type SplitResult = { rows: RawRow[]; problems: Problem[] };

const LINE_BREAK = /\r\n|\r|\n/gu;

/** Physical lines of a text, whichever of the three line ends each has. */
export function physicalLines(text: string): string[] {
  return text.split(LINE_BREAK);
}

function quoteProblem(error: CsvError, line: number): Problem | null {
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') return problem('SL014', { line });
  if (error.code === 'INVALID_OPENING_QUOTE' || error.code === 'CSV_INVALID_CLOSING_QUOTE') {
    return problem('SL015', { line });
  }
  return null;
}

/**
 * Splits text into rows with one delimiter, strictly (RFC 4180 quotes). Rows
 * of any length are handed on as they are: judging them is not this file's job.
 * A misplaced quote ends the reading, because nothing after it can be trusted.
 * `firstLine` is the physical line the text begins at. Line numbers are counted
 * here: csv-parse counts a CRLF inside quotes twice.
 */
export function splitRows(text: string, delimiter: Delimiter, firstLine: number): SplitResult {
  const rows: RawRow[] = [];
  let line = firstLine;
  const keep = (cells: string[]): null => {
    rows.push({ line, cells });
    line += 1 + cells.reduce((sum, cell) => sum + (cell.match(LINE_BREAK)?.length ?? 0), 0);
    return null;
  };
  try {
    parse(text, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      on_record: keep,
    });
  } catch (error) {
    const found = error instanceof CsvError ? quoteProblem(error, line) : null;
    if (found === null) throw error;
    return { rows, problems: [found] };
  }
  return { rows, problems: [] };
}
