/**
 * Child process of src/publish/read-xlsx.ts: an .xlsx file on standard input,
 * one JSON object on standard output. It runs with a cap on memory, without
 * leave to write files or start programs, and is killed when it takes too long.
 */
import { buffer } from 'node:stream/consumers';
import { readXlsx } from 'hucre/xlsx';
import { xlsxRows, type XlsxRows } from '../../src/ingest/spreadsheet/xlsx-rows.ts';
import { guardZip } from '../../src/ingest/spreadsheet/zip-guard.ts';
import { checkUnpacked } from '../../src/publish/unpack-check.ts';

async function convert(bytes: Uint8Array): Promise<XlsxRows> {
  const { entries, problems } = guardZip(bytes);
  const wrong = problems.length > 0 ? problems : checkUnpacked(bytes, entries);
  return wrong.length > 0 ? { rows: [], problems: wrong } : xlsxRows(bytes, readXlsx);
}

process.stdout.write(JSON.stringify(await convert(await buffer(process.stdin))));
