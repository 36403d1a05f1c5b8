import { cliTexts, fillText } from '../strings/cli.ts';
import { HIDDEN } from './clean-cell.ts';
import { shorten } from './shorten.ts';
import { columnIndex, type Problem } from './problem.ts';
import type { ValidationReport } from './validate.ts';

/** Problems shown in full on screen; the others are counted. */
export const SHOWN_PROBLEMS = 20;

function where(file: string, { line, column }: Problem): string {
  return [file, line, column].filter((part) => part !== null).join(':');
}

/** A piece of the file that cannot steer the terminal: hidden characters become boxes, and it is never long. */
function visible(text: string): string {
  return shorten(text).replace(HIDDEN, '\u25A1');
}

/** "Dòng 14, cột E "Giá trị"": the place in words, or an empty text for a problem of the whole file. */
function placeInWords({ line, column, header }: Problem): string {
  if (line === null) return '';
  const cell = column === null ? cliTexts.line : cliTexts.lineAndColumn;
  return fillText(cell, { line, column: column ?? '', header: visible(header ?? '') });
}

function orderOf(problem: Problem): number {
  return problem.column === null ? -1 : columnIndex(problem.column);
}

function block(file: string, problem: Problem, lines: readonly string[]): string {
  const severity = cliTexts.severities[problem.severity];
  const head = `${where(file, problem)}  ${severity} ${problem.code}  ${problem.message}`;
  const place = placeInWords(problem);
  const source = problem.line === null ? undefined : lines[problem.line - 1];
  const body = [
    place === '' ? '' : `  ${place}`,
    source === undefined ? '' : `    ${problem.line} | ${visible(source)}`,
    problem.found === null || problem.column === null
      ? ''
      : `  ${cliTexts.found}  "${visible(problem.found)}"`,
    `  ${cliTexts.expected}  ${problem.expected}`,
    `  ${cliTexts.fix}  ${problem.fix}`,
    `  ${cliTexts.guide}  ${problem.guide}`,
  ];
  return [head, ...body.filter((text) => text !== '')].join('\n');
}

/** The counts that close a report. */
export function summaryLine({ problems, rows, verdict }: ValidationReport): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const counts = { errors, warnings: problems.length - errors, rows: rows.length };
  return fillText(cliTexts.summaries[verdict], counts);
}

/**
 * The report a person reads: errors first within the first problems of the
 * file, each with place, what was found, what is expected and how to fix it.
 */
export function terminalReport(file: string, report: ValidationReport): string {
  const rank = (problem: Problem) => (problem.severity === 'error' ? 0 : 1);
  const ordered = [...report.problems].sort(
    (a, b) => rank(a) - rank(b) || (a.line ?? 0) - (b.line ?? 0) || orderOf(a) - orderOf(b),
  );
  const shown = ordered
    .slice(0, SHOWN_PROBLEMS)
    .map((problem) => block(file, problem, report.lines));
  const hidden = ordered.length - shown.length;
  const more = hidden > 0 ? [fillText(cliTexts.more, { count: hidden })] : [];
  return [...shown, ...more, summaryLine(report)].join('\n\n');
}
