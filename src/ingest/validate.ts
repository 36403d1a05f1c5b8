import { sourceOfBytes, type ByteSource } from './byte-source.ts';
import { collectRows } from './collect-rows.ts';
import { indexContext, type IngestContext } from './context.ts';
import { openText } from './decode-text.ts';
import { isErrorCopy, scanErrorCell, withoutErrorColumn, type ErrorCell } from './error-column.ts';
import { findHeader, SEARCHED_LINES } from './find-header.ts';
import { findWideTop, readWideRows } from './forms/read-wide.ts';
import type { Problem } from './problem.ts';
import { readTable, refuseWithoutHeader } from './read-table.ts';
import {
  makeReport,
  verdictOf,
  type Draft,
  type FileReport,
  type ReportRow,
  type ValidationReport,
} from './report.ts';
import { markUnended, splitRows } from './split-rows.ts';
import { firstLines, linesOf, takeFirst } from './text-pieces.ts';

/** Lines from a physical line on, counted from 1. */
function skipTo(lines: Iterator<string> & Iterable<string>, first: number): Iterable<string> {
  for (let line = 1; line < first; line += 1) lines.next();
  return lines;
}

/**
 * Checks a figures file in one pass, whatever its size: bytes in, figures and problems out. Accepted figures are
 * handed to `take` in the order of the file, before it is known whether the file as a whole is accepted. Knows no disk,
 * no clock and no Node, so that the browser runs the same code. Never throws for what is in the bytes, and reports all
 * problems of the file in one run.
 */
export function checkFigures(
  source: ByteSource,
  given: IngestContext,
  take: (row: ReportRow) => void = () => undefined,
): FileReport {
  const context = indexContext(given);
  const { encoding, problems, pieces, endsWithBreak } = openText(source);
  const isCopy = isErrorCopy(firstLines(pieces(), SEARCHED_LINES));
  const ownLines = (onCell?: (cell: ErrorCell) => void) =>
    isCopy ? withoutErrorColumn(() => linesOf(pieces()), onCell) : linesOf(pieces());
  const draft: Draft = { encoding, delimiter: null, headerLine: null, lines: () => ownLines() };
  if (verdictOf(problems) === 'reject') return makeReport(draft, problems);
  const collector = collectRows(context, problems, take);
  const { sink } = collector;
  const top = takeFirst(ownLines(), SEARCHED_LINES);
  const found = findHeader(top);
  const wide = found?.isWhole === true ? null : findWideTop(top, context);
  const all = ownLines((cell) => scanErrorCell(cell, context, sink));
  const start = wide ?? found;
  if (start === null) return refuseWithoutHeader(draft, collector, top);
  const { line, delimiter } = start;
  const tell = (one: Problem) => sink.isFull() || sink.problem([one]);
  const rows = splitRows(skipTo(all, line), delimiter, line, tell);
  const marked = endsWithBreak ? rows : markUnended(rows);
  const known = { ...draft, delimiter, headerLine: line };
  return start === found
    ? readTable(known, found, marked, context, collector)
    : collector.finish(known, readWideRows(start.titles, rows, delimiter, context, sink));
}

/** Checks a figures file that is in memory, and keeps its figures. */
export function validate(bytes: Uint8Array, context: IngestContext): ValidationReport {
  const rows: ReportRow[] = [];
  const report = checkFigures(sourceOfBytes(bytes), context, (row) => rows.push(row));
  return { ...report, rows: report.verdict === 'reject' ? [] : rows };
}
