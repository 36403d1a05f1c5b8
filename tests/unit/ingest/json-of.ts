import { writeJsonReport } from '../../../src/ingest/report-json.ts';
import type { Problem } from '../../../src/ingest/problem.ts';
import type { ValidationReport } from '../../../src/ingest/report.ts';

export type JsonReport = {
  [name: string]: unknown;
  rows: Record<string, unknown>[];
  problems: Problem[];
};

/** What `--json` prints of a report, read back. */
export function jsonOf(report: ValidationReport, file = ''): JsonReport {
  let text = '';
  const eachRow = (take: (row: ValidationReport['rows'][number]) => void) =>
    report.rows.forEach(take);
  writeJsonReport(file, report, eachRow, (piece) => {
    text += piece;
  });
  return JSON.parse(text) as JsonReport;
}
