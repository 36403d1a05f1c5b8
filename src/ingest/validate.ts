import type { IngestContext } from './context.ts';
import { comparePrevious } from './compare-previous.ts';
import { checkDoubles, checkRows } from './cross-checks.ts';
import { decodeText, type Encoding } from './decode-text.ts';
import { ERROR_HEADER, withoutErrorColumn } from './error-column.ts';
import { findMissingRows } from './expected-rows.ts';
import { findHeader, holdsFigures, type FoundHeader } from './find-header.ts';
import { readHeader } from './headers.ts';
import { observationColumns, type Observation } from '../domain/observation.ts';
import { problem, type Problem } from './problem.ts';
import type { ReadRow } from './read-row.ts';
import { readRows, type ReadRows } from './read-rows.ts';
import { readWideTable } from './forms/read-wide.ts';
import { scanAbove, scanCells } from './scan-outside.ts';
import { shorten } from './shorten.ts';
import { physicalLines, splitRows, type Delimiter } from './split-rows.ts';

export type Verdict = 'accept' | 'accept-with-warning' | 'reject';
export type ReportRow = { line: number; observation: Observation };

/** Everything the checker found out. `rows` is empty when the verdict is "reject". */
export type ValidationReport = {
  encoding: Encoding | null;
  delimiter: Delimiter | null;
  verdict: Verdict;
  rows: ReportRow[];
  /** In the order of the file; problems of the whole file come last. */
  problems: Problem[];
  /** Physical lines of the decoded text, for showing a problem in its place. */
  lines: string[];
};

type Draft = Pick<ValidationReport, 'encoding' | 'delimiter' | 'lines'>;

export function verdictOf(problems: readonly Problem[]): Verdict {
  if (problems.some(({ severity }) => severity === 'error')) return 'reject';
  return problems.length > 0 ? 'accept-with-warning' : 'accept';
}

function byLine(a: Problem, b: Problem): number {
  return (a.line ?? Infinity) - (b.line ?? Infinity) || 0;
}

function report(
  draft: Draft,
  problems: readonly Problem[],
  rows: readonly ReadRow[] = [],
): ValidationReport {
  const verdict = verdictOf(problems);
  const accepted = verdict === 'reject' ? [] : rows;
  return {
    ...draft,
    verdict,
    rows: accepted.map(({ line, observation }) => ({ line, observation })),
    problems: [...problems].sort(byLine),
  };
}

function checkContent(
  rows: readonly ReadRow[],
  context: IngestContext,
): { kept: ReadRow[]; problems: Problem[] } {
  const communes = context.areas.filter(({ level }) => level === 'commune').map(({ code }) => code);
  const doubles = checkDoubles(rows);
  const { kept } = doubles;
  const problems = [
    ...doubles.problems,
    ...checkRows(kept, communes),
    ...comparePrevious(kept, context.previous),
    ...findMissingRows(kept, context),
  ];
  return { kept, problems };
}

/** A line above the header: a title to pass over, or figures in the wrong place. */
function readTitle(
  text: string,
  line: number,
  { delimiter, line: headerLine }: FoundHeader,
  { indicators }: IngestContext,
): Problem {
  const shown = shorten(text.trim());
  return holdsFigures(text, delimiter, indicators)
    ? problem('SL019', { line }, shown, { header: headerLine })
    : problem('SL105', { line }, shown);
}

/** The report on a table that was read: the figures held against each other and against what was promised. */
function judge(
  draft: Draft,
  structure: readonly Problem[],
  read: ReadRows,
  context: IngestContext,
): ValidationReport {
  const content = checkContent(read.rows, context);
  const isQuoteWrong = structure.some(({ code }) => code === 'SL014' || code === 'SL015');
  const empty = read.dataCount > 0 || isQuoteWrong ? [] : [problem('SL005')];
  const problems = [...structure, ...read.problems, ...content.problems, ...empty];
  return report(draft, problems, content.kept);
}

/** Reads a table of one row per figure below the header that was found. */
function judgeLong(
  draft: Draft,
  found: FoundHeader,
  before: readonly Problem[],
  context: IngestContext,
): ValidationReport {
  const { lines } = draft;
  const titles = found.titleLines.map((line) =>
    readTitle(lines[line - 1] ?? '', line, found, context),
  );
  const table = splitRows(lines.slice(found.line - 1).join('\n'), found.delimiter, found.line);
  const [headerRow, ...dataRows] = table.rows;
  const { header, problems } = readHeader(headerRow?.cells ?? [], found.line);
  const outside = scanAbove(lines, found, headerRow?.cells ?? [], context);
  const structure = [...before, ...titles, ...problems, ...outside, ...table.problems];
  if (verdictOf(problems) === 'reject') return report(draft, structure);
  return judge(draft, structure, readRows(dataRows, header, found.delimiter, context), context);
}

/** The lines without the column of an earlier error copy, and what must not stand in that column either. */
function readOwnLines(
  text: string,
  context: IngestContext,
): { lines: string[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const lines = withoutErrorColumn(physicalLines(text), ({ line, columnIndex, text: cell }) => {
    const cells = [...Array<string>(columnIndex).fill(''), cell];
    problems.push(...scanCells(line, cells, context, () => ERROR_HEADER));
  });
  return { lines: [...lines], problems };
}

/**
 * Checks a figures file: bytes in, figures and problems out. Knows no disk, no
 * clock and no Node, so that the browser runs the same code. Never throws for
 * what is in the bytes, and reports all problems of the file in one run.
 */
export function validate(bytes: Uint8Array, context: IngestContext): ValidationReport {
  const decoded = decodeText(bytes);
  const { lines, problems: noted } = readOwnLines(decoded.text, context);
  const before = [...decoded.problems, ...noted];
  const draft: Draft = { encoding: decoded.encoding, delimiter: null, lines };
  if (verdictOf(decoded.problems) === 'reject') return report(draft, decoded.problems);
  const found = findHeader(lines);
  const wide = found?.isWhole === true ? null : readWideTable(lines, context);
  if (wide !== null) return judge({ ...draft, delimiter: wide.delimiter }, before, wide, context);
  if (found !== null)
    return judgeLong({ ...draft, delimiter: found.delimiter }, found, before, context);
  const expected = observationColumns.filter(({ isRequired }) => isRequired);
  const columns = expected.map(({ column }) => column).join(', ');
  return report(draft, [...before, problem('SL008', {}, null, { expected: columns })]);
}
