import type { NumberReading } from '../domain/number.ts';
import { MAX_CELL_LENGTH } from '../domain/observation.ts';
import type { Period } from '../domain/period.ts';
import { HIDDEN } from '../domain/text.ts';
import type { Words } from '../strings/fill-text.ts';
import { lostLetterWords, mojibakeShare } from './encoding/damaged-text.ts';
import { HOLE } from './encoding/letters.ts';
import type { CellColumn } from './table-header.ts';
import { problem, type Place, type Problem } from './problem.ts';
import type { ProblemCode } from './problem-catalogue.ts';
import { remember } from './remember.ts';
import { shorten } from './shorten.ts';
import type { SheetCell } from './spreadsheet/sheet.ts';

/** A cell of a known column: text is NFC, trimmed, line breaks as \n. `isSound` is false when an error was found. */
export type Cell = {
  text: string;
  isSound: boolean;
  content: CellContent;
  line: number;
  column: CellColumn;
  /** What a spreadsheet knows of the cell beyond its text. */
  sheetCell?: SheetCell;
};

/** Where a cell stands, for a problem with it. */
export function placeOf({ line, column }: Pick<Cell, 'line' | 'column'>): Place {
  return { line, ...column };
}

/** Characters without width or meaning that come along when text is copied from web pages. */
const WEIGHTLESS = /[\u00AD\u200B\u2060\uFEFF]/gu;
const MARKUP = /<\/?[a-z!][^<>]*>/iu;
/** Most cells: nothing in them that a rule below could be about. */
const PLAIN = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N} ,.:;/%()_-]{0,200}[\p{L}\p{N}.,;:%)_-])?)?$/u;
/** Beyond ASCII and the letters of Vietnamese, where wrongly decoded text shows. */
const FOREIGN = /[^ -~\u00C0-\u00C3\u00C8-\u00CA\u00CC\u00CD\u00D2-\u00D5\u00D9\u00DA\u00DD\u00E0-\u00E3\u00E8-\u00EA\u00EC\u00ED\u00F2-\u00F5\u00F9\u00FA\u00FD\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9]/u; // prettier-ignore

type Fault = { code: ProblemCode; found: string; details?: Words };
/**
 * What a cell says and what is wrong with it, wherever it stands. Cells with the same text share it; what else is read
 * from the text is kept with it, because the cells of a column repeat.
 */
export type CellContent = {
  text: string;
  isSound: boolean;
  faults: readonly Fault[];
  number?: NumberReading;
  period?: Period | null;
  day?: string | null;
  /** Whether there is a digit, as in all personal data that is looked for. */
  hasDigit?: boolean;
};

function findError(raw: string, text: string): Fault | null {
  const shown = text.replace(HIDDEN, '\u25A1');
  // As typed: signs that are taken away or refused below are the second half of such letters.
  if (mojibakeShare(raw.normalize('NFC')) > 0) return { code: 'SL216', found: shown };
  if (raw.search(HIDDEN) >= 0) return { code: 'SL211', found: shorten(shown) };
  if (raw.startsWith('\t') || /^[=@＝＠]/u.test(text))
    return { code: 'SL213', found: shorten(text) };
  if (text.includes(HOLE)) return { code: 'SL216', found: text };
  if (lostLetterWords(text).length > 0) return { code: 'SL018', found: shorten(text) };
  if (text.length <= MAX_CELL_LENGTH) return null;
  const details = { limit: MAX_CELL_LENGTH, length: text.length };
  return { code: 'SL214', found: shorten(text), details };
}

function inspectAll(raw: string): CellContent {
  const text = raw.normalize('NFC').replace(WEIGHTLESS, '').replace(/\r\n?/gu, '\n').trim();
  const error = findError(raw, text);
  const faults: Fault[] = error === null ? [] : [error];
  if (MARKUP.test(text)) faults.push({ code: 'SL212', found: text });
  return { text, isSound: error === null, faults };
}

const inspect = remember((raw: string): CellContent =>
  PLAIN.test(raw) && !FOREIGN.test(raw)
    ? { text: raw, isSound: true, faults: [] }
    : inspectAll(raw),
);

const told = ({ code, found, details }: Fault, place: Place): Problem =>
  problem(code, place, found, details);

/** Cleans one cell without changing what it says, and reports what must not be published. */
export function cleanCell(
  raw: string,
  line: number,
  column: CellColumn,
  problems: Problem[],
): Cell {
  const content = inspect(raw);
  const { text, isSound, faults } = content;
  for (const fault of faults) problems.push(told(fault, { line, ...column }));
  return { text, isSound, content, line, column };
}
