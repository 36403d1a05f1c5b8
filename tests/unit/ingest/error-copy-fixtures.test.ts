import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csvCell, csvRecords } from '../../../src/ingest/csv-records.ts';
import { findPersonalData } from '../../../src/ingest/personal-data.ts';
import type { ValidationReport } from '../../../src/ingest/report.ts';
import { SAVE } from '../../../src/strings/problem-text.ts';
import { check } from './context.ts';
import { jsonOf } from './json-of.ts';
import { copyOf, physicalLines, placesOf } from './copy-of.ts';

const rowsOf = (report: ValidationReport): unknown => jsonOf(report).rows;

const FOLDER = 'tests/fixtures/ingest';

describe('the copy of a fixture, handed in again', () => {
  const inputs = readdirSync(FOLDER)
    .filter((name) => existsSync(join(FOLDER, name, 'input.csv')))
    .map((name) => ({ name, bytes: readFileSync(join(FOLDER, name, 'input.csv')) }))
    .filter(({ bytes }) => check(bytes).delimiter !== null);
  /** No problem any more, because the copy is in UTF-8 and has its quotes in good order. */
  const isCured = (place: string) => /^SL0(?:15|20) /u.test(place);

  it.each(inputs)('$name: is read like the file, problem by problem', ({ bytes }) => {
    const report = check(bytes);
    const again = check(copyOf(report) ?? '');
    const expected = placesOf(report).filter((place) => !isCured(place));
    expect(placesOf(again)).toEqual(expected);
    if (expected.length === report.problems.length) expect(rowsOf(again)).toEqual(rowsOf(report));
  });

  it.each(inputs)('$name: has every problem in its row, in the last column', ({ bytes }) => {
    const report = check(bytes);
    const copy = copyOf(report) ?? '';
    const records = [...csvRecords(physicalLines(copy.slice(1)), report.delimiter ?? ';')];
    const width = Math.max(...records.map(({ cells }) => cells.length));
    const top = records[0]?.cells[0]?.text.startsWith('sep=') === true ? 2 : 1;
    for (const { code, line, message, fix, guide } of report.problems) {
      const place = line ?? top;
      const isPrivate = findPersonalData(message, []) !== null;
      const record = records.find((one) => one.line <= place && place < one.line + one.height);
      expect(record?.cells[width - 1]?.text, code).toContain(` ${code}`);
      expect(record?.cells[width - 1]?.text).toContain(
        isPrivate ? guide : fix.replace(`, ${SAVE}`, ''),
      );
    }
    const texts = records.map(({ cells }) => cells[width - 1]?.text ?? '').join(' | ');
    const count = texts.match(/(?:LỖI|CẢNH BÁO) SL\d{3}/gu)?.length ?? 0;
    expect(count).toBe(report.problems.length);
  });

  it.each(inputs)('$name: gives the same copy again', ({ bytes }) => {
    const copy = copyOf(check(bytes)) ?? '';
    const again = check(copy);
    if (again.problems.length === check(bytes).problems.length) expect(copyOf(again)).toBe(copy);
  });

  /** What Excel makes of it: a rectangle, quotes only where needed, everything else as it was. */
  function savedByExcel(copy: string): string {
    const records = parse(copy, { bom: true, delimiter: ';', relax_column_count: true });
    const width = Math.max(...records.map((cells) => cells.length));
    const lines = records.map((cells) =>
      Array.from({ length: width }, (_, at) => csvCell(cells[at] ?? '', ';')).join(';'),
    );
    return `\uFEFF${lines.join('\r\n')}\r\n`;
  }

  const linesOf = ({ problems }: ValidationReport) => problems.map(({ line }) => line);
  /** Excel makes these rows as long as the others, and nothing shows any more that a cell is lost or put in. */
  const EVENED: ReadonlySet<string> = new Set(['row-long-shifted', 'row-short-blank-end']);
  const isSaved = ({ name, bytes }: { name: string; bytes: Uint8Array }) =>
    check(bytes).delimiter === ';' && !EVENED.has(name);

  it.each(inputs.filter(isSaved))('$name: is the same when Excel saved it', ({ bytes }) => {
    const copy = copyOf(check(bytes)) ?? '';
    const unsaved = check(copy);
    // Excel fills short rows up, so their problem is another one, in the same row.
    const isUneven = unsaved.problems.some(({ code }) => code === 'SL016' || code === 'SL106');
    const shown: (report: ValidationReport) => unknown = isUneven ? linesOf : placesOf;
    // It also ends the last row, which then may not look cut off any more.
    const isCutOff = !copy.endsWith('\n') && unsaved.problems.at(-1)?.code === 'SL106';
    const ended = { ...unsaved, problems: unsaved.problems.slice(0, -1) };
    const expected = (isCutOff ? [unsaved, ended] : [unsaved]).map((one) => shown(one));
    expect(expected).toContainEqual(shown(check(savedByExcel(copy))));
  });
});
