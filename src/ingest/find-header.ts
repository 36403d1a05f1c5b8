import { csvRecords } from './csv-records.ts';
import { countHeaders, isWholeHeader } from './headers.ts';
import { delimiters, isOpen, type Delimiter, type RawRow } from './split-rows.ts';

/** How far down a header may stand below title lines. */
export const SEARCHED_LINES = 40;

/** The header of a table of one row per figure. */
export type FoundHeader = {
  /** Physical line, from 1. */
  line: number;
  /** Rows above it that hold text and are no data: titles, the unit's name. */
  titles: RawRow[];
  /** Whether it names every required column. */
  isWhole: boolean;
};

/** Cuts one line at a delimiter outside quotes; quotes themselves are dropped. Good enough to recognise names. */
export function cutLine(line: string, delimiter: Delimiter): string[] {
  if (!line.includes('"')) return line.split(delimiter);
  const cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (const character of line) {
    if (character === '"') isQuoted = !isQuoted;
    else if (character !== delimiter || isQuoted) cell += character;
    else {
      cells.push(cell);
      cell = '';
    }
  }
  return [...cells, cell];
}

/** The text of the row that begins at a line: with the lines after it when a cell holds line breaks. */
function rowTextAt(lines: readonly string[], index: number): string {
  let text = lines[index] ?? '';
  for (let next = index + 1; isOpen(text) && next < lines.length; next += 1)
    text += `\n${lines[next] ?? ''}`;
  return isOpen(text) ? (lines[index] ?? '') : text;
}

/** Longer lines are no headers; recognising one looks at no more of them. */
const MAX_HEADER = 20_000;

/** Every line near the top as a row that begins there, for recognising headers. */
export function cutTop(top: readonly string[], delimiter: Delimiter): RawRow[] {
  return top.map((_, index) => {
    const cells = cutLine(rowTextAt(top, index).slice(0, MAX_HEADER), delimiter);
    return { line: index + 1, height: 1, cells };
  });
}

/** Whether cells outside the table read like one of its rows: several, one of them a known indicator. */
export function holdsFigures(
  cells: readonly string[],
  indicators: readonly { id: string }[],
): boolean {
  const texts = cells.map((cell) => cell.trim().toUpperCase());
  return texts.length >= 4 && indicators.some(({ id }) => texts.includes(id));
}

/** The delimiter that Excel's own first line `sep=;` names, if there is one. */
export function sepLine(line: string | undefined): Delimiter | null {
  const named = /^"?sep=(.)"?[,;\t|]*$/iu.exec(line?.trimStart() ?? '')?.[1];
  return delimiters.find((delimiter) => delimiter === named) ?? null;
}

/** A line above the table as a row of its own, whatever quotes stand in it. */
export function cutTitle(text: string, line: number, delimiter: Delimiter): RawRow {
  const cells = [...csvRecords([text], delimiter)].flatMap((record) => record.cells);
  return { line, height: 1, cells: cells.map((cell) => cell.text) };
}

type Candidate = { line: number; score: number; isWhole: boolean };

/** A whole header before any other, then the one with more names, then the upper one. */
function isBetter(one: Candidate, best: Candidate): boolean {
  if (one.isWhole !== best.isWhole) return one.isWhole;
  if (one.isWhole && one.line !== best.line) return one.line < best.line;
  return one.score > best.score || (one.score === best.score && one.line < best.line);
}

function bestOf<Found extends Candidate>(candidates: readonly Found[]): Found | null {
  const usable = candidates.filter(({ score }) => score >= 2);
  return usable.reduce<Found | null>(
    (best, one) => (best === null || isBetter(one, best) ? one : best),
    null,
  );
}

const candidate = ({ line, cells }: RawRow): Candidate => ({
  line,
  score: countHeaders(cells),
  isWhole: isWholeHeader(cells),
});

function foundAt({ line, isWhole }: Candidate, rows: readonly RawRow[]): FoundHeader {
  const hasText = ({ cells }: RawRow) => cells.some((cell) => /[^\s,;|"]/u.test(cell));
  return { line, isWhole, titles: rows.filter((row) => row.line < line && hasText(row)) };
}

/** Finds the header among the first rows of a sheet; null when no row holds two column names. */
export function findHeaderRow(rows: readonly RawRow[]): FoundHeader | null {
  const best = bestOf(rows.map(candidate));
  return best === null ? null : foundAt(best, rows);
}

/**
 * Finds the header line and with it the one delimiter of the file: the first
 * line with every required column, else the line and delimiter under which most
 * column names are recognised. Null when no line holds two of them. `top` are
 * the first `SEARCHED_LINES` of the file.
 */
export function findHeader(
  top: readonly string[],
): (FoundHeader & { delimiter: Delimiter }) | null {
  const declared = sepLine(top[0]);
  const readings = (declared === null ? delimiters : [declared]).flatMap((delimiter) => {
    const rows = cutTop(top, delimiter).slice(declared === null ? 0 : 1);
    return rows.map((row) => ({ ...candidate(row), delimiter, rows }));
  });
  const best = bestOf(readings);
  if (best === null) return null;
  const { delimiter, rows } = best;
  const lines = rows.map(({ line }) => cutTitle(top[line - 1] ?? '', line, delimiter));
  return { ...foundAt(best, lines), delimiter };
}
