import { readFile } from 'node:fs/promises';
import { firstBytes } from '../ingest/byte-source.ts';
import { checkSheet, rawRows } from '../ingest/check-sheet.ts';
import type { IngestContext } from '../ingest/context.ts';
import { MAX_BYTES } from '../ingest/decode-text.ts';
import type { EachRow } from '../ingest/report-json.ts';
import type { FileReport, ReportRow, ValidationReport } from '../ingest/report.ts';
import { sniffBinary } from '../ingest/sniff.ts';
import type { RawRow } from '../ingest/split-rows.ts';
import type { XlsxRows } from '../ingest/spreadsheet/xlsx-rows.ts';
import { refuseSize } from '../ingest/spreadsheet/zip-guard.ts';
import { checkFigures, validate } from '../ingest/validate.ts';
import { readingFile, sourceOfFile } from './file-source.ts';
import { readXlsxRows } from './read-xlsx.ts';

/** A file that was checked: what was found, its accepted rows read anew each time, and its cells if it is a spreadsheet. */
export type CheckedFile = { report: FileReport; eachRow: EachRow; sheet: RawRow[] | null };

const START = 16;
const NO_CONTEXT: IngestContext = {
  indicators: [],
  areas: [],
  previous: [],
  expectedIndicators: [],
  period: null,
  officialPhones: [],
};

function checkedSheet(rows: XlsxRows, context: IngestContext): CheckedFile {
  const report = checkSheet(rows, context);
  return { report, eachRow: (take) => checkSheet(rows, context, take), sheet: rawRows(rows.rows) };
}

/**
 * Checks a file on disk, whatever its size: CSV goes through as a stream, .xlsx is read in a process of its own. For a
 * file that is refused by its size, what it would be checked against is not even loaded.
 * @throws UserError when the file cannot be read
 */
export async function checkFile(
  file: string,
  loadContext: () => Promise<IngestContext>,
): Promise<CheckedFile> {
  const { source, isSheet } = await readingFile(file, (about) => {
    const bytes = sourceOfFile(file, about);
    return { source: bytes, isSheet: sniffBinary(firstBytes(bytes, START)) === 'xlsx' };
  });
  const context = source.size > MAX_BYTES ? NO_CONTEXT : await loadContext();
  if (!isSheet) {
    const report = checkFigures(source, context);
    return { report, eachRow: (take) => checkFigures(source, context, take), sheet: null };
  }
  const tooLarge = refuseSize(source.size);
  return tooLarge === null
    ? checkedSheet(await readXlsxRows(await readFile(file)), context)
    : checkedSheet({ rows: [], problems: [tooLarge] }, context);
}

/** Checks the bytes of a file, CSV or .xlsx, and keeps its figures. */
export async function checkBytes(
  bytes: Uint8Array,
  context: IngestContext,
): Promise<ValidationReport> {
  if (sniffBinary(bytes) !== 'xlsx') return validate(bytes, context);
  const rows: ReportRow[] = [];
  const report = checkSheet(await readXlsxRows(bytes), context, (row) => rows.push(row));
  return { ...report, rows: report.verdict === 'reject' ? [] : rows };
}
