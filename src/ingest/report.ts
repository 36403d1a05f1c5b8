import type { Observation } from '../domain/observation.ts';
import type { Encoding } from './decode-text.ts';
import { problem, type Problem } from './problem.ts';
import type { Delimiter } from './split-rows.ts';

export type Verdict = 'accept' | 'accept-with-warning' | 'reject';
export type ReportRow = { line: number; observation: Observation };

/** Everything the checker found out about a file, but for its rows. */
export type FileReport = {
  encoding: Encoding | null;
  delimiter: Delimiter | null;
  /** Physical line of the header; null when none was found. */
  headerLine: number | null;
  verdict: Verdict;
  /** How many figures are accepted: none when the verdict is "reject". */
  rowCount: number;
  /** In the order of the file; problems of the whole file come last. */
  problems: Problem[];
  /** Physical lines of the decoded text, read anew each time. */
  lines: () => Iterable<string>;
};
/** `rows` is empty when the verdict is "reject". */
export type ValidationReport = FileReport & { rows: ReportRow[] };
/** What is known of a file before its rows are judged. */
export type Draft = Pick<FileReport, 'encoding' | 'delimiter' | 'headerLine' | 'lines'>;

/** More problems help nobody: reading stops there, and the file is refused. */
export const MAX_PROBLEMS = 20_000;

export function verdictOf(problems: readonly Problem[]): Verdict {
  if (problems.some(({ severity }) => severity === 'error')) return 'reject';
  return problems.length > 0 ? 'accept-with-warning' : 'accept';
}

function byLine(a: Problem, b: Problem): number {
  return (a.line ?? Infinity) - (b.line ?? Infinity) || 0;
}

/** The report on a file from all that was found, at most `MAX_PROBLEMS` of it and then a problem that says so. */
export function makeReport(draft: Draft, found: readonly Problem[], rowCount = 0): FileReport {
  const problems = found.slice(0, MAX_PROBLEMS);
  if (found.length >= MAX_PROBLEMS) {
    const last = problems.reduce((line, one) => Math.max(line, one.line ?? 1), 1);
    problems.push(problem('SL024', {}, String(last), { limit: MAX_PROBLEMS }));
  }
  const verdict = verdictOf(problems);
  problems.sort(byLine);
  return { ...draft, verdict, rowCount: verdict === 'reject' ? 0 : rowCount, problems };
}
