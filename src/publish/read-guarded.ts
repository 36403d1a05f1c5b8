import { readXlsx } from 'hucre/xlsx';
import { xlsxRows, type XlsxRows } from '../ingest/spreadsheet/xlsx-rows.ts';
import { guardZip } from '../ingest/spreadsheet/zip-guard.ts';
import { checkUnpacked } from './unpack-check.ts';

/**
 * Reads the first sheet of an .xlsx file behind its guards, in this process: commands do so in one with caps on memory
 * and time (`readXlsxRows`).
 */
export async function readGuarded(bytes: Uint8Array): Promise<XlsxRows> {
  const { entries, problems } = guardZip(bytes);
  if (problems.length > 0) return { rows: [], problems };
  const unpacked = checkUnpacked(bytes, entries);
  if (unpacked.problems.length > 0) return { rows: [], problems: unpacked.problems };
  return xlsxRows(bytes, readXlsx, unpacked.traits);
}
