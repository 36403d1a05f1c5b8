import { observationColumns } from '../domain/observation.ts';
import type { Collector } from './collect-rows.ts';
import { lostLetterWords } from './encoding/damaged-text.ts';
import type { IndexedContext } from './context.ts';
import { holdsFigures, type FoundHeader } from './find-header.ts';
import { readHeader } from './headers.ts';
import { problem, type Problem } from './problem.ts';
import { readRows } from './read-rows.ts';
import { verdictOf, type Draft, type FileReport } from './report.ts';
import { scanAbove } from './scan-outside.ts';
import { shorten } from './shorten.ts';
import { listed } from './spoilt-letters.ts';
import type { RawRow } from './split-rows.ts';

/** A row above the header: a title to pass over, or figures in the wrong place. */
function readTitle(
  { line, cells }: RawRow,
  headerLine: number,
  { delimiter }: Draft,
  { indicators }: IndexedContext,
): Problem {
  const shown = shorten(cells.join(delimiter ?? ' ').trim());
  return holdsFigures(cells, indicators)
    ? problem('SL019', { line }, shown, { header: headerLine })
    : problem('SL105', { line }, shown);
}

/** Reads a table of one row per figure. `rows` begin with the header that was found. */
export function readTable(
  draft: Draft,
  found: FoundHeader,
  rows: Iterator<RawRow> & Iterable<RawRow>,
  context: IndexedContext,
  { sink, refuse, finish }: Collector,
): FileReport {
  const { delimiter } = draft;
  const first = rows.next();
  if (first.done === true) return refuse(draft);
  const names = first.value.cells;
  const { header, problems } = readHeader(names, found.line);
  sink.problem(found.titles.map((row) => readTitle(row, found.line, draft, context)));
  sink.problem([...problems, ...scanAbove(found, names, context)]);
  if (verdictOf(problems) !== 'reject')
    return finish(draft, readRows(rows, { header, delimiter, context }, sink));
  while (rows.next().done !== true); // only what is wrong with quotes can be told
  return refuse(draft);
}

/** Words that lost letters, from which on it is no wonder that no header is known by its name. */
const MANY_LOST = 2;

/** Lines without a header that can be read, because letters were replaced by "?" on saving. */
function findLostHeader(top: readonly string[]): Problem | null {
  const lost = top.map(lostLetterWords);
  const at = lost.findIndex((words) => words.length >= MANY_LOST);
  return at < 0 ? null : problem('SL018', { line: at + 1 }, listed(lost[at] ?? []));
}

/** The report on a file in which no header was found; `top` are its first lines. */
export function refuseWithoutHeader(
  draft: Draft,
  { sink, refuse }: Collector,
  top: readonly string[] = [],
): FileReport {
  const lost = findLostHeader(top);
  if (lost !== null) {
    sink.problem([lost]);
    return refuse(draft);
  }
  const expected = observationColumns.filter(({ isRequired }) => isRequired);
  const columns = expected.map(({ column }) => column).join(', ');
  sink.problem([problem('SL008', {}, null, { expected: columns })]);
  return refuse(draft);
}
