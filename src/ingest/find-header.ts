import { countHeaders, isWholeHeader } from './headers.ts';
import { delimiters, type Delimiter } from './split-rows.ts';

/** How far down a header may stand below title lines. */
export const SEARCHED_LINES = 40;

export type FoundHeader = {
  delimiter: Delimiter;
  /** Physical line of the header, from 1. */
  line: number;
  /** Lines above it that hold text and are no data: titles, the unit's name. */
  titleLines: number[];
  /** Whether it names every required column. */
  isWhole: boolean;
};

/** Cuts one line at a delimiter outside quotes; quotes themselves are dropped. Good enough to recognise names. */
export function cutLine(line: string, delimiter: Delimiter): string[] {
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

/** Whether a line outside the table reads like one of its rows: several cells, one of them a known indicator. */
export function holdsFigures(
  line: string,
  delimiter: Delimiter,
  indicators: readonly { id: string }[],
): boolean {
  const cells = cutLine(line, delimiter).map((cell) => cell.trim().toUpperCase());
  return cells.length >= 4 && indicators.some(({ id }) => cells.includes(id));
}

/** The delimiter that Excel's own first line `sep=;` names, if there is one. */
export function sepLine(line: string | undefined): Delimiter | null {
  const named = /^"?sep=(.)"?[,;\t|]*$/iu.exec(line?.trimStart() ?? '')?.[1];
  return delimiters.find((delimiter) => delimiter === named) ?? null;
}

type Candidate = { delimiter: Delimiter; line: number; score: number; isWhole: boolean };

function bestReading(text: string, line: number, allowed: readonly Delimiter[]): Candidate | null {
  const readings = allowed.map((delimiter) => {
    const cells = cutLine(text, delimiter);
    return { delimiter, line, score: countHeaders(cells), isWhole: isWholeHeader(cells) };
  });
  return readings.reduce<Candidate | null>(
    (best, one) => (one.score >= 2 && one.score > (best?.score ?? 0) ? one : best),
    null,
  );
}

/**
 * Finds the header line and with it the one delimiter of the file: the first
 * line with every required column, else the line and delimiter under which most
 * column names are recognised. Null when no line holds two of them.
 */
export function findHeader(lines: readonly string[]): FoundHeader | null {
  const declared = sepLine(lines[0]);
  const first = declared === null ? 0 : 1;
  const allowed = declared === null ? delimiters : [declared];
  let best: Candidate | null = null;
  for (let index = first; index < Math.min(lines.length, SEARCHED_LINES); index += 1) {
    const reading = bestReading(lines[index] ?? '', index + 1, allowed);
    if (reading !== null && reading.score > (best?.score ?? 0)) best = reading;
    if (best?.isWhole === true) break;
  }
  if (best === null) return null;
  const { delimiter, line, isWhole } = best;
  const titleLines: number[] = [];
  for (let above = first + 1; above < line; above += 1) {
    if (/[^\s,;|"]/u.test(lines[above - 1] ?? '')) titleLines.push(above);
  }
  return { delimiter, line, titleLines, isWhole };
}
