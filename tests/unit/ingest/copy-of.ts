import { errorCopy } from '../../../src/ingest/error-copy.ts';
import type { Problem } from '../../../src/ingest/problem.ts';
import type { ValidationReport } from '../../../src/ingest/report.ts';

/** The copy of a file that was checked, or null where it can have none. */
export function copyOf({
  delimiter,
  headerLine,
  problems,
  lines,
}: ValidationReport): string | null {
  if (delimiter === null || headerLine === null) return null;
  const pieces = errorCopy(lines, delimiter, headerLine, problems);
  return pieces === null ? null : [...pieces].join('');
}

/** Physical lines of a text, whichever of the three line ends each has. */
export function physicalLines(text: string): string[] {
  return text.split(/\r\n|\r|\n/u);
}

/** Code, line and column of each problem, as text. */
export function placesOf({ problems }: { problems: readonly Problem[] }): string[] {
  return problems.map(({ code, line, column }) => [code, line, column].join(' '));
}
