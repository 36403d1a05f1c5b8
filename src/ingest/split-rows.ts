import { problem, type Problem } from './problem.ts';
import type { SheetCell } from './spreadsheet/sheet.ts';

export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/** One row of the table: its first physical line, how many lines it takes, and its cells, untouched. */
export type RawRow = {
  line: number;
  height: number;
  cells: readonly string[];
  /** The last row of a text that does not end with a line break. */
  isUnended?: true;
  /** What a spreadsheet knows of each cell beyond its text; absent in CSV. */
  sheetCells?: readonly (SheetCell | null)[];
};

/** A row in quotes that is longer than this was never meant: a quote is not closed. */
const LONGEST_ROW = 1_000_000;

/** Whether a row that begins so goes on in the next line: its quotes do not pair up. */
export function isOpen(text: string): boolean {
  let isInside = false;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) isInside = !isInside;
  return isInside;
}

/** The end of a quoted cell that opens at `from`, or -1; two quotes inside stand for one. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

/** What is wrong with the quotes of a row: one is never closed (SL014) or stands elsewhere (SL015), and in which cell. */
type BrokenQuote = { code: 'SL014' | 'SL015'; columnIndex: number };

/** How spreadsheets are made to keep the zeros of a text: a formula, which is refused as one. */
const FORMULA_TEXT = /^="[^"]*"$/u;

/** Cuts a row with quotes at its delimiters, strictly as RFC 4180 has it: a quoted cell is quoted from end to end. */
function cutQuoted(text: string, delimiter: Delimiter): string[] | BrokenQuote {
  const cells: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const isQuoted = text[at] === '"';
    const close = isQuoted ? closingQuote(text, at) : -1;
    if (isQuoted && close < 0) return { code: 'SL014', columnIndex: cells.length };
    const next = isQuoted ? close + 1 : text.indexOf(delimiter, at);
    const end = next < 0 ? text.length : next;
    const cell = isQuoted ? text.slice(at + 1, close).replaceAll('""', '"') : text.slice(at, end);
    const isMisplaced = isQuoted
      ? end < text.length && text[end] !== delimiter
      : cell.includes('"') && !FORMULA_TEXT.test(cell);
    if (isMisplaced) return { code: 'SL015', columnIndex: cells.length };
    cells.push(cell);
    at = end + 1;
  }
  return cells;
}

/** Some physical lines that make one row, cut at its delimiters. */
type Cut = { height: number; cells: string[] | BrokenQuote };

/** Puts physical lines together to rows, each cut on its own; a quoted cell may reach over several lines. */
function rowCutter(delimiter: Delimiter): {
  add: (text: string) => Cut | null;
  rest: () => Cut | null;
} {
  let begun: string[] = [];
  let length = 0;
  const rest = (): Cut | null => {
    if (begun.length === 0) return null;
    const cut = { height: begun.length, cells: cutQuoted(begun.join('\n'), delimiter) };
    begun = [];
    length = 0;
    return cut;
  };
  const add = (text: string): Cut | null => {
    if (begun.length === 0 && !text.includes('"'))
      return { height: 1, cells: text.split(delimiter) };
    begun.push(text);
    length += text.length;
    const last = cutQuoted(begun.length > 1 ? `"${text}` : text, delimiter);
    return 'code' in last && last.code === 'SL014' && length < LONGEST_ROW ? null : rest();
  };
  return { add, rest };
}

/** A quote that stands wrong; behind a line break it is one that was never closed. */
function tellQuote(
  { height, cells }: { height: number; cells: BrokenQuote },
  line: number,
  headers: readonly string[] | null,
): Problem {
  const { columnIndex } = cells;
  const place = { columnIndex, header: headers?.[columnIndex] ?? '' };
  return problem(
    height > 1 ? 'SL014' : cells.code,
    headers === null ? { line } : { line, ...place },
  );
}

/**
 * Splits physical lines, from the header on, into rows with one delimiter, strictly (RFC 4180 quotes). Rows
 * of any length are handed on as they are: judging them is not this file's job.
 * A row with a wrong quote is told in place of being handed on; in the header it ends the reading.
 * `firstLine` is the physical number of the first line given.
 */
export function* splitRows(
  lines: Iterable<string>,
  delimiter: Delimiter,
  firstLine: number,
  tell: (found: Problem) => void,
): Generator<RawRow> {
  const cutter = rowCutter(delimiter);
  let line = firstLine;
  let headers: readonly string[] | null = null;
  for (const text of lines) {
    const cut = cutter.add(text);
    if (cut === null) continue;
    const { height, cells } = cut;
    if ('code' in cells) {
      tell(tellQuote({ height, cells }, line, headers));
      if (headers === null) return;
    } else {
      headers ??= cells;
      yield { line, height, cells };
    }
    line += height;
  }
  const last = cutter.rest();
  if (last === null) return;
  const { height, cells } = last;
  if ('code' in cells) tell(tellQuote({ height, cells }, line, headers));
  else yield { line, height, cells };
}

/** The rows of a text that does not end with a line break: the last one may have been cut off. */
export function* markUnended(rows: Iterable<RawRow>): Generator<RawRow> {
  let held: RawRow | null = null;
  for (const row of rows) {
    if (held !== null) yield held;
    held = row;
  }
  if (held !== null) yield { ...held, isUnended: true };
}
