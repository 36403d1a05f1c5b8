import { comparePrevious } from './compare-previous.ts';
import type { IngestContext } from './context.ts';
import { checkRow, tellDouble, watchShares } from './cross-checks.ts';
import { findMissingRows } from './expected-rows.ts';
import { createGrid } from './figure-grid.ts';
import { problem, type Problem } from './problem.ts';
import type { ReadRow } from './read-row.ts';
import type { RowSink } from './read-rows.ts';
import { makeReport, MAX_PROBLEMS, type Draft, type FileReport, type ReportRow } from './report.ts';

/** Problems that end the reading, so that it is no wonder when there are no rows. */
const TABLE_WRONG: ReadonlySet<string> = new Set(['SL012', 'SL013', 'SL014', 'SL015']);

/** Whether something could not be read: it may be the very figure that is missing, and one mistake is told once. */
const hasError = (found: readonly Problem[]) => found.some(({ severity }) => severity === 'error');

/** One by one: a call takes no more than some 100,000 arguments. */
function addAll(problems: Problem[], found: readonly Problem[]): void {
  for (const one of found) problems.push(one);
}

/** Takes the rows and problems of one file as they are read, and closes its report. */
export type Collector = {
  sink: RowSink;
  /** The report on a table whose header is wrong, so that no row was read. */
  refuse: (draft: Draft) => FileReport;
  /** The report on a table read to its end: the figures against each other and against what was promised. */
  finish: (draft: Draft, dataCount: number) => FileReport;
};

/** Keeps the first row of each key, checks it and hands it on, before the verdict on the file is known. */
export function collectRows(
  context: IngestContext,
  before: readonly Problem[],
  take: (row: ReportRow) => void,
): Collector {
  const problems = [...before];
  const grid = createGrid(context.areas);
  const shares = watchShares();
  let count = 0;
  let isAnyRefused = false;
  const row = (read: ReadRow): void => {
    const earlier = grid.place(read);
    if (earlier !== null) {
      problems.push(tellDouble(read, earlier));
      return;
    }
    const { line, observation } = read;
    count += 1;
    problems.push(...checkRow(read, context));
    shares.see(read);
    take({ line, observation });
  };
  const tell = (found: readonly Problem[]): void => {
    isAnyRefused ||= hasError(found);
    addAll(problems, found);
  };
  const finish = (draft: Draft, dataCount: number): FileReport => {
    if (dataCount === 0 && !problems.some(({ code }) => TABLE_WRONG.has(code)))
      problems.push(problem('SL005'));
    addAll(problems, [...shares.problems(), ...comparePrevious(grid, context)]);
    if (!isAnyRefused) addAll(problems, findMissingRows(grid, context));
    return makeReport(draft, problems, count);
  };
  return {
    sink: { row, problem: tell, isFull: () => problems.length >= MAX_PROBLEMS },
    refuse: (draft) => makeReport(draft, problems),
    finish,
  };
}
