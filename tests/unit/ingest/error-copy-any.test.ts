import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCell, csvRecords } from '../../../src/ingest/csv-records.ts';
import { errorCopy, MAX_COPY_COLUMNS } from '../../../src/ingest/error-copy.ts';
import { ERROR_HEADER, isErrorCopy, withoutErrorColumn } from '../../../src/ingest/error-column.ts';
import { problem } from '../../../src/ingest/problem.ts';
import { delimiters } from '../../../src/ingest/split-rows.ts';
import { check, HEADER } from './context.ts';
import { copyOf, physicalLines, placesOf } from './copy-of.ts';

const ROW = 'CDS-01;02536;2026-Q2;95,5;191;200;A;;;';

describe('any table', () => {
  const words = fc.constantFrom(
    '',
    'a',
    'x y',
    '=1',
    "'=1",
    '@',
    '\t',
    '-5',
    'á"b"',
    'm;n,o|p\tq',
    'một\nhai',
    '\u202E',
    '0912',
  );
  const tables = fc.record({
    delimiter: fc.constantFrom(...delimiters),
    rows: fc.array(fc.array(words, { minLength: 1, maxLength: 6 }), { minLength: 2, maxLength: 8 }),
    isQuoted: fc.boolean(),
    picks: fc.array(fc.nat(), { maxLength: 6 }),
  });

  it('comes back from its copy cell by cell, whatever its rows hold', () => {
    fc.assert(
      fc.property(tables, ({ delimiter, rows, isQuoted, picks }) => {
        const write = (text: string) =>
          isQuoted ? `"${text.replaceAll('"', '""')}"` : csvCell(text, delimiter);
        const table = [['ky', 'b'], ...rows];
        const lines = table.flatMap((row) => row.map(write).join(delimiter).split('\n'));
        const problems = picks.map((pick) =>
          problem('SL106', { line: 1 + (pick % lines.length) }, null, { expected: 4 }),
        );
        const copy = [...(errorCopy(() => lines, delimiter, 1, problems) ?? [])].join('');
        const copyLines = physicalLines(copy.slice(1));
        expect(copyLines).toHaveLength(lines.length);
        const back = [
          ...csvRecords(
            withoutErrorColumn(() => copyLines),
            delimiter,
          ),
        ];
        expect(back.map(({ cells }) => cells.map(({ text }) => text))).toEqual(table);
        expect(copy.match(/LỖI SL106/gu)?.length ?? 0).toBe(problems.length);
      }),
    );
  });

  it('has the same problems and rows when its copy is handed in', () => {
    const cell = fc.constantFrom('', '3', 'CDS-19', '30/06/2026', '=1', 'ghi "chú"', 'hai\ndòng', 'a;b', 'Tổng cộng', '\u202E', 'ky'); // prettier-ignore
    const figures = fc
      .tuple(fc.constantFrom('95,5', '', 'ba', '=1', '1.234'), fc.array(cell, { maxLength: 8 }))
      .map(([value, rest]) => ['CDS-01', '02536', '2026-Q2', value, ...rest]);
    const rows = fc.array(fc.oneof(figures, fc.array(cell, { minLength: 1, maxLength: 12 })));
    fc.assert(
      fc.property(fc.constantFrom(...delimiters), rows, (delimiter, table) => {
        const lines = [HEADER.split(';'), ...table].map((row) =>
          row.map((text) => csvCell(text, delimiter)).join(delimiter),
        );
        const bytes = new TextEncoder().encode(lines.join('\n'));
        const report = check(bytes);
        const again = check(copyOf(report) ?? '');
        expect(placesOf(again)).toEqual(placesOf(report));
        expect(again.rows).toEqual(report.rows);
      }),
    );
  });

  it('is cut into records that give its lines back, with quotes anywhere', () => {
    const line = fc.string({ unit: fc.constantFrom('"', ';', 'a', ' '), maxLength: 8 });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), fc.integer({ min: 1, max: 4 }), (lines, at) => {
        const records = [...csvRecords(lines, ';', at)];
        const raws = records.map(({ cells }) => cells.map(({ raw }) => raw).join(';'));
        expect(raws.flatMap((raw) => raw.split('\n'))).toEqual(lines);
        expect(records.some((one) => one.line < at && one.line + one.height > at)).toBe(false);
      }),
    );
  });

  it('is copied line by line, without being held', () => {
    let taken: number | undefined;
    function* lines() {
      for (let line = 1; line <= 20_000; line += 1) {
        taken = line;
        yield line === 1 ? HEADER : ROW;
      }
    }
    const pieces = errorCopy(lines, ';', 1, [
      problem('SL106', { line: 9000 }, null, { expected: 4 }),
    ]);
    taken = undefined;
    for (let count = 0; count < 5000; count += 1) pieces?.next();
    expect(taken).toBeLessThan(5100);
  });
});

describe('a copy that cannot be', () => {
  it('of a table wider than any spreadsheet of ours is not made', () => {
    const wide = `x${';'.repeat(MAX_COPY_COLUMNS)}`;
    expect(errorCopy(() => [HEADER, wide], ';', 1, [])).toBeNull();
  });

  it('is no other file: a long line of blanks comes back as it is', () => {
    const blank = `"${' '.repeat(2000)}`;
    const lines = [`${HEADER};${ERROR_HEADER}`, blank, '";b'];
    expect([...withoutErrorColumn(() => lines)]).toEqual([HEADER, blank, '";b']);
    expect([...withoutErrorColumn(() => [HEADER, ';'.repeat(2000)])]).toEqual([
      HEADER,
      ';'.repeat(2000),
    ]);
  });

  it('with a problem at a line that is not there is a mistake of ours', () => {
    const pieces = errorCopy(() => [HEADER], ';', 1, [
      problem('SL106', { line: 2 }, null, { expected: 4 }),
    ]);
    expect(() => [...(pieces ?? [])]).toThrow('lines that do not exist: 2');
  });

  it('is told from other files by its column', () => {
    expect(isErrorCopy(['Sổ theo dõi', `${HEADER};${ERROR_HEADER}`])).toBe(true);
    expect(isErrorCopy([HEADER, `CDX-05;thon-ha;2026-Q2;1;;;;;;${ERROR_HEADER}`])).toBe(false);
    expect(isErrorCopy([HEADER, ROW])).toBe(false);
    expect(isErrorCopy([`ghi chú về ${ERROR_HEADER}`])).toBe(false);
  });
});
