import { decodeText } from '../../../src/ingest/decode-text.ts';
import { errorCopy } from '../../../src/ingest/error-copy.ts';
import { withoutErrorColumn } from '../../../src/ingest/error-column.ts';
import { headerLineOf } from '../../../src/ingest/header-line.ts';
import { physicalLines } from '../../../src/ingest/split-rows.ts';
import type { ValidationReport } from '../../../src/ingest/validate.ts';
import { context } from './context.ts';

/** The copy of a file that was checked, or null where it can have none. */
export function copyOf(bytes: Uint8Array, report: ValidationReport): string | null {
  const { delimiter, problems } = report;
  const lines = physicalLines(decodeText(bytes).text);
  const own = [...withoutErrorColumn(lines)];
  const headerLine = delimiter === null ? null : headerLineOf(own, delimiter, context);
  if (delimiter === null || headerLine === null) return null;
  const pieces = errorCopy(() => lines, delimiter, headerLine, problems);
  return pieces === null ? null : [...pieces].join('');
}

/** Code, line and column of each problem, as text. */
export function placesOf({ problems }: ValidationReport): string[] {
  return problems.map(({ code, line, column }) => [code, line, column].join(' '));
}
