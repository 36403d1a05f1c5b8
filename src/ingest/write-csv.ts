import { stringify } from 'csv-stringify/browser/esm/sync';
import { observationColumns, type Observation } from '../domain/observation.ts';

/**
 * Text a spreadsheet would run as a formula gets an apostrophe in front (OWASP:
 * CSV injection); so does text that already looks so guarded, to be told apart.
 */
export function guardText(text: string): string {
  return /^'*[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
}

/** The inverse of `guardText`. */
export function unguardText(text: string): string {
  return /^'+[=+\-@\t\r]/u.test(text) ? text.slice(1) : text;
}

type Cell = string | number | null;

function cell(value: Cell): Cell {
  return typeof value === 'string' ? guardText(value) : value;
}

/** Normalised figures as CSV for programs: comma, decimal point, LF, no BOM, columns in their published order. */
export function writeObservationsCsv(
  observations: readonly Record<keyof Observation, Cell>[],
): string {
  const rows = observations.map((observation) =>
    observationColumns.map(({ field }) => cell(observation[field])),
  );
  return stringify([observationColumns.map(({ column }) => column), ...rows]);
}
