import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { load } from 'cheerio';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findOffice } from '../support/find-office.ts';
import { outFolder, plainSpaces, siteFiles } from '../support/site.ts';

/** Everything of the demo commune that people open in an office program. */
const downloads = siteFiles().filter((file) => /^xa-minh-hoa\/.*\.(?:csv|xlsx|docx)$/u.test(file));
const of = (type: string) => downloads.filter((file) => extname(file) === type);
const bytesOf = (file: string) => new Uint8Array(readFileSync(join(outFolder(), file)));
const textOf = (file: string) => new TextDecoder().decode(bytesOf(file));

let folder = '';
const flat = (file: string) => file.replaceAll('/', '--');

/** What LibreOffice made of a file. */
function converted(file: string, type: string): Uint8Array {
  const name = basename(flat(file), extname(file)) + type;
  return new Uint8Array(readFileSync(join(folder, extname(file).slice(1), name)));
}

/** Opens files and saves them in another format, all at once, because LibreOffice takes long to start. */
function convert(files: readonly string[], to: string, filter?: string): void {
  const [first] = files;
  if (first === undefined) return;
  const inputs = mkdtempSync(join(folder, 'in-'));
  for (const file of files) copyFileSync(join(outFolder(), file), join(inputs, flat(file)));
  const outputs = join(folder, extname(first).slice(1));
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const reading = filter === undefined ? [] : [`--infilter=${filter}`];
  const words = [profile, '--headless', ...reading, '--convert-to', to, '--outdir', outputs];
  const paths = files.map((file) => join(inputs, flat(file)));
  execFileSync(findOffice(), [...words, ...paths], { stdio: 'pipe', timeout: 240_000 });
}

/** A semicolon between cells goes with a comma before decimals, as on a Vietnamese computer. */
const isVietnamese = (file: string) => /^[^\n,]*;/u.test(textOf(file));
/** What the import dialogue of such a computer proposes: separator, quote, UTF-8, first line, language. */
const importOf = (file: string) => {
  const [separator, language] = isVietnamese(file) ? [59, 1066] : [44, 1033];
  return `Text - txt - csv (StarCalc):${separator},34,76,1,,${language}`;
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tep-tai-ve-'));
  mkdirSync(join(folder, 'profile'));
  for (const filter of new Set(of('.csv').map(importOf))) {
    const files = of('.csv').filter((file) => importOf(file) === filter);
    convert(files, 'xlsx', filter);
  }
  convert(of('.xlsx'), 'xlsx');
  convert(of('.docx'), 'txt:Text (encoded):UTF8');
}, 900_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The sheets of a workbook, cell by cell; an empty cell is null. */
async function cellsOf(workbook: Uint8Array): Promise<unknown[][]> {
  const { sheets } = await readXlsx(workbook);
  return sheets.flatMap(({ rows }) =>
    rows.map((row) => row.map((cell) => (cell === '' ? null : cell))),
  );
}

/** What a cell must have become: a number stays one, a day may become one, all else is the same letters. */
function isKept(written: string, cell: unknown, isNumber: RegExp): boolean {
  if (isNumber.test(written)) return cell === Number(written.replace(',', '.'));
  if (/^\d{4}-\d\d-\d\d$|^\d\d\/\d\d\/\d{4}$/u.test(written) && cell instanceof Date) return true;
  return (cell ?? '') === written;
}

describe('There are downloads', () => {
  it.each(['.csv', '.xlsx', '.docx'])('%s', (type) => {
    expect(of(type).length).toBeGreaterThan(3);
  });
});

describe('Opened in LibreOffice, Vietnamese stays whole and numbers are numbers', () => {
  it.each(of('.csv'))('%s', async (file) => {
    const isNumber = isVietnamese(file) ? /^-?\d+(?:,\d+)?$/u : /^-?\d+(?:\.\d+)?$/u;
    const delimiter = isVietnamese(file) ? ';' : ',';
    const written = parse(textOf(file), { delimiter, bom: true, relax_column_count: true });
    const cells = await cellsOf(converted(file, '.xlsx'));
    expect(cells).toHaveLength(written.length);
    const changed = written.flatMap((row, line) =>
      row.map((text, column) => ({ line, text, cell: cells[line]?.[column] })),
    );
    expect(changed.filter(({ text, cell }) => !isKept(text, cell, isNumber))).toEqual([]);
  });

  it.each(of('.xlsx'))('%s', async (file) => {
    expect(await cellsOf(converted(file, '.xlsx'))).toEqual(await cellsOf(bytesOf(file)));
  });

  it.each(of('.docx'))('%s', (file) => {
    const xml = unzipSync(bytesOf(file))['word/document.xml'];
    const $ = load(new TextDecoder().decode(xml), { xml: true });
    const said = plainSpaces(new TextDecoder().decode(converted(file, '.txt')));
    const paragraphs = $('w\\:p')
      .toArray()
      .map((paragraph) => plainSpaces($(paragraph).text()));
    expect(paragraphs.length).toBeGreaterThan(20);
    expect(paragraphs.filter((words) => !said.includes(words))).toEqual([]);
  });
});
