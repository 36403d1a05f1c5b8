import fc from 'fast-check';
import type { Delimiter } from '../../../../src/ingest/split-rows.ts';
import type { Table } from './random-table.ts';

/** How a table is written down; none of this changes what it says. */
export type Shape = {
  delimiter: Delimiter;
  /** Line ends, used in turn. */
  lineEnds: readonly string[];
  hasLastEnd: boolean;
  /** Order of the columns, as indexes of the table's own. */
  order: readonly number[];
  /** Blank lines before each line, as their text; lists are used in turn. */
  blanks: readonly (readonly string[])[];
  hasRunningNumber: boolean;
  trailing: number;
  isDecomposed: boolean;
  /** Puts every cell in quotes. */
  isQuoted: boolean;
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
  hasMark: boolean;
};
/** `lines` and `offsets` say where each row begins: its physical line, and its place in `text` as composed. */
export type Rendered = { bytes: Uint8Array; text: string; lines: number[]; offsets: number[] };

export const COLUMNS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
/** What Vietnamese Excel writes as "CSV UTF-8", but for the mark. */
export const PLAIN: Shape = {
  delimiter: ';',
  lineEnds: ['\r\n'],
  hasLastEnd: true,
  order: COLUMNS,
  blanks: [[]],
  hasRunningNumber: false,
  trailing: 0,
  isDecomposed: false,
  isQuoted: false,
  encoding: 'utf-8',
  hasMark: false,
};

const BLANK_LINES = ['', '   ', ';;;;', '\u00A0'];
/** Arbitrary values of every part of a shape. */
export const shapes = {
  delimiter: fc.constantFrom<Delimiter[]>(';', ',', '\t', '|'),
  lineEnds: fc.array(fc.constantFrom('\r\n', '\n', '\r'), { minLength: 1, maxLength: 5 }),
  hasLastEnd: fc.boolean(),
  order: fc.shuffledSubarray(COLUMNS, { minLength: COLUMNS.length }),
  blanks: fc.array(fc.array(fc.constantFrom(...BLANK_LINES), { maxLength: 2 }), {
    minLength: 1,
    maxLength: 4,
  }),
  hasRunningNumber: fc.boolean(),
  trailing: fc.nat(3),
  isDecomposed: fc.boolean(),
  isQuoted: fc.boolean(),
  encoding: fc.constantFrom<Shape['encoding'][]>('utf-8', 'utf-16le', 'utf-16be'),
  hasMark: fc.boolean(),
};

/** A list used over and over: the element for an index beyond its end is one from its beginning. */
function inTurn<Item>(list: readonly Item[], index: number): Item {
  const item = list[index % list.length];
  if (item === undefined) throw new Error('an empty list has no turn');
  return item;
}

function encode(text: string, { encoding, hasMark }: Shape): Uint8Array {
  const marked = hasMark ? `\uFEFF${text}` : text;
  if (encoding === 'utf-8') return new TextEncoder().encode(marked);
  const bytes = Buffer.from(marked, 'utf16le');
  return encoding === 'utf-16be' ? bytes.swap16() : bytes;
}

/** The physical line at an offset, counted from the finished text. */
function lineAt(text: string, offset: number): number {
  return (text.slice(0, offset).match(/\r\n|\r|\n/gu)?.length ?? 0) + 1;
}

/** Writes a table down; `text` is what the bytes hold. */
export function render({ header, rows }: Table, shape: Shape): Rendered {
  const cellText = (cell: string): string => {
    const isUnsafe = /["\r\n]/u.test(cell) || cell.includes(shape.delimiter);
    return isUnsafe || shape.isQuoted ? `"${cell.replaceAll('"', '""')}"` : cell;
  };
  const lineText = (cells: readonly string[], number: string): string =>
    [
      ...(shape.hasRunningNumber ? [number] : []),
      ...shape.order.map((index) => cells[index] ?? ''),
      ...Array<string>(shape.trailing).fill(''),
    ]
      .map(cellText)
      .join(shape.delimiter);
  const records = [header, ...rows.map(({ cells }) => cells)];
  let text = '';
  const [, ...offsets] = records.map((cells, index) => {
    const end = inTurn(shape.lineEnds, index);
    for (const blank of inTurn(shape.blanks, index))
      text += blank.replaceAll(';', shape.delimiter) + end;
    const offset = text.length;
    text += lineText(cells, index === 0 ? 'STT' : String(index));
    if (index < rows.length || shape.hasLastEnd) text += end;
    return offset;
  });
  const lines = offsets.map((offset) => lineAt(text, offset));
  const written = shape.isDecomposed ? text.normalize('NFD') : text;
  return { bytes: encode(written, shape), text: written, lines, offsets };
}
