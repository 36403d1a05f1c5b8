import { observationColumns, type Observation } from '../domain/observation.ts';
import type { ValidationReport } from './validate.ts';

function rowRecord(line: number, observation: Observation): Record<string, unknown> {
  const cells = observationColumns.map(
    ({ column, field }) => [column, observation[field]] as const,
  );
  return { line, ...Object.fromEntries(cells) };
}

/** The one object that `--json` prints; column names are those of the file. `file` is the path as it was given. */
export function jsonReport(file: string, report: ValidationReport): Record<string, unknown> {
  const { encoding, delimiter, verdict } = report;
  const rows = report.rows.map(({ line, observation }) => rowRecord(line, observation));
  return { file, encoding, delimiter, verdict, rows, problems: report.problems };
}
