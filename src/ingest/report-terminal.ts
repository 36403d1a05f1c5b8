import { cliTexts } from '../strings/cli.ts';
import { fillText } from '../strings/fill-text.ts';
import { HIDDEN } from '../domain/text.ts';
import { shorten } from './shorten.ts';
import { columnIndex, type Problem } from './problem.ts';
import type { FileReport } from './report.ts';

/** Problems shown in full on screen; the others are counted. */
export const SHOWN_PROBLEMS = 20;

/** Columns of a terminal that nobody made wider. */
const WIDTH = 80;

function where(file: string, { line, column }: Problem): string {
  return [file, line, column].filter((part) => part !== null).join(':');
}

/** A text behind a label, broken between words, but not inside a command, so that it fits; further lines stand `indent` in. */
function wrapped(label: string, text: string, indent = label.length): string {
  const [first = '', ...words] = text.split(/(?<!\bnpm|\bnpm run)[ \r\n\t]+/u);
  const lines: string[] = [];
  let line = label + first;
  for (const word of words) {
    if (line.length + 1 + word.length <= WIDTH) line += ` ${word}`;
    else {
      lines.push(line);
      line = ' '.repeat(indent) + word;
    }
  }
  return [...lines, line].join('\n');
}

/** "Dòng 14, cột E "Giá trị"": the place in words, or an empty text for a problem of the whole file. */
function placeInWords({ line, column, header }: Problem): string {
  if (line === null) return '';
  if (column === null) return fillText(cliTexts.line, { line });
  const words = fillText(cliTexts.lineAndColumn, { line, column, header: shorten(header ?? '') });
  return words.replace(/ ""$/u, '');
}

function orderOf(problem: Problem): number {
  return problem.column === null ? -1 : columnIndex(problem.column);
}

/** The line of the file as far as it fits. */
function excerpt(line: number, source: string): string {
  const text = `    ${line} | ${source.slice(0, WIDTH).replace(/\t/gu, ' ')}`;
  return text.length > WIDTH ? `${text.slice(0, WIDTH - 1)}…` : text;
}

function block(file: string, problem: Problem, source: string | undefined): string {
  const { line, column, found, severity, code, message, expected, fix, guide } = problem;
  const head = `${where(file, problem)}  ${cliTexts.severities[severity]} ${code}  `;
  const place = placeInWords(problem);
  const body = [
    wrapped(head, message, 2),
    place === '' ? '' : wrapped('  ', place),
    line === null || source === undefined ? '' : excerpt(line, source),
    found === null || column === null
      ? ''
      : wrapped(`  ${cliTexts.found}  `, `"${shorten(found)}"`),
    wrapped(`  ${cliTexts.expected}  `, expected),
    wrapped(`  ${cliTexts.fix}  `, fix),
    `  ${cliTexts.guide}  ${guide}`,
  ];
  return body.filter((text) => text !== '').join('\n');
}

/** The texts of some physical lines, found in one pass. */
function linesAt({ lines }: FileReport, wanted: ReadonlySet<number>): Map<number, string> {
  const found = new Map<number, string>();
  const last = Math.max(0, ...wanted);
  let line = 0;
  if (last > 0)
    for (const text of lines()) {
      line += 1;
      if (wanted.has(line)) found.set(line, text);
      if (line >= last) break;
    }
  return found;
}

/** The counts that close a report. */
function summaryLine({ problems, rowCount, verdict }: FileReport): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const counts = { errors, warnings: problems.length - errors, rows: rowCount };
  return fillText(cliTexts.summaries[verdict], counts);
}

/**
 * The report a person reads: errors first within the first problems of the
 * file, each with place, what was found, what is expected and how to fix it.
 * Hidden characters of the file become boxes, so that it cannot steer the terminal.
 */
export function terminalReport(file: string, report: FileReport): string {
  const rank = (problem: Problem) => (problem.severity === 'error' ? 0 : 1);
  const ordered = [...report.problems].sort(
    (a, b) => rank(a) - rank(b) || (a.line ?? 0) - (b.line ?? 0) || orderOf(a) - orderOf(b),
  );
  const first = ordered.slice(0, SHOWN_PROBLEMS);
  const sources = linesAt(report, new Set(first.map(({ line }) => line ?? 0)));
  const shown = first.map((problem) => block(file, problem, sources.get(problem.line ?? 0)));
  const hidden = ordered.length - shown.length;
  const more = hidden > 0 ? [fillText(cliTexts.more, { count: hidden })] : [];
  const text = [...shown, ...more, summaryLine(report)].join('\n\n');
  return text.replace(HIDDEN, '\u25A1');
}
