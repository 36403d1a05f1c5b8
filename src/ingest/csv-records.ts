import type { Delimiter } from './split-rows.ts';

/**
 * One cell: `raw` as it stands in the file, `text` what it says. A quote at a
 * wrong place makes a cell `isBroken`: then every quote in it is taken as typed.
 */
export type CsvCell = { raw: string; text: string; isBroken: boolean };
/** One record with the first physical line it stands on; quoted line breaks make it higher than 1. */
export type CsvRecord = { line: number; height: number; cells: CsvCell[] };

/** Lines read ahead of the record that is being cut. */
type Window = { at: (index: number) => string | undefined; pass: (count: number) => void };

function openWindow(lines: Iterable<string>): Window {
  const source = lines[Symbol.iterator]();
  let ahead: string[] = [];
  let start = 0;
  return {
    at(index) {
      while (ahead.length <= start + index) {
        const next = source.next();
        if (next.done === true) return undefined;
        ahead.push(next.value);
      }
      return ahead[start + index];
    },
    pass(count) {
      start += count;
      if (start < 1000 || start * 2 < ahead.length) return;
      ahead = ahead.slice(start);
      start = 0;
    },
  };
}

type Point = { row: number; at: number };

/** Where a quoted cell ends; null when it never does, or a quote stands in its middle. */
function findClose(window: Window, from: Point, delimiter: Delimiter, rows: number): Point | null {
  let { at } = from;
  for (let { row } = from; row < rows; row += 1) {
    const line = window.at(row);
    if (line === undefined) return null;
    for (let quote = line.indexOf('"', at); quote >= 0; quote = line.indexOf('"', quote + 2)) {
      const next = line[quote + 1];
      if (next === undefined || next === delimiter) return { row, at: quote + 1 };
      if (next !== '"') return null;
    }
    at = 0;
  }
  return null;
}

function quotedCell(window: Window, from: Point, to: Point): CsvCell {
  const rows = Array.from(
    { length: to.row - from.row + 1 },
    (_, row) => window.at(from.row + row) ?? '',
  );
  rows.push((rows.pop() ?? '').slice(0, to.at));
  rows[0] = (rows[0] ?? '').slice(from.at);
  const raw = rows.join('\n');
  return { raw, text: raw.slice(1, -1).replaceAll('""', '"'), isBroken: false };
}

/** Cuts the record at the top of the window; quotes may reach over fewer than `rows` lines. */
function cutRecord(window: Window, delimiter: Delimiter, rows: number): Omit<CsvRecord, 'line'> {
  const cells: CsvCell[] = [];
  let row = 0;
  let at = 0;
  for (;;) {
    const line = window.at(row) ?? '';
    const from = { row, at: at + 1 };
    const close = line[at] === '"' ? findClose(window, from, delimiter, rows) : null;
    if (close === null) {
      const border = line.indexOf(delimiter, at);
      const raw = line.slice(at, border < 0 ? line.length : border);
      cells.push({ raw, text: raw, isBroken: raw.includes('"') });
      at += raw.length;
    } else {
      cells.push(quotedCell(window, { row, at }, close));
      ({ row, at } = close);
    }
    if (at >= (window.at(row) ?? '').length) return { cells, height: row + 1 };
    at += 1;
  }
}

/**
 * Cuts physical lines into records, and every line into some record: unlike
 * `splitRows` it goes on behind a broken quote, for showing what stands there.
 * Cells joined by the delimiter, and quoted line breaks split, give the lines
 * back. No record from above `tableLine` reaches into that line.
 */
export function* csvRecords(
  lines: Iterable<string>,
  delimiter: Delimiter,
  tableLine = 1,
): Generator<CsvRecord> {
  const window = openWindow(lines);
  for (let line = 1; window.at(0) !== undefined;) {
    const rows = line < tableLine ? tableLine - line : Infinity;
    const record = { line, ...cutRecord(window, delimiter, rows) };
    yield record;
    window.pass(record.height);
    line += record.height;
  }
}

/** A text as one CSV cell: in quotes where it needs them. */
export function csvCell(text: string, delimiter: Delimiter): string {
  const needsQuotes = text.includes(delimiter) || /["\r\n]/u.test(text);
  return needsQuotes ? `"${text.replaceAll('"', '""')}"` : text;
}
