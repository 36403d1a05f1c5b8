import { describe, expect, it } from 'vitest';
import { checkSheet } from '../../../src/ingest/check-sheet.ts';
import { ERROR_HEADER } from '../../../src/ingest/error-column.ts';
import { problem } from '../../../src/ingest/problem.ts';
import type { SheetRow } from '../../../src/ingest/spreadsheet/sheet.ts';
import { spreadsheetProblem } from '../../../src/ingest/spreadsheet/spreadsheet-problem.ts';
import { context, HEADER } from './context.ts';

/** A sheet of texts from lines with ";", each by its number; the hidden ones begin with "#". */
function sheetOf(lines: Readonly<Record<number, string>>): SheetRow[] {
  return Object.entries(lines).map(([line, text]) => ({
    line: Number(line),
    cells: text
      .replace(/^#/u, '')
      .split(';')
      .map((cell, at) =>
        cell === '' ? null : { column: String.fromCharCode(65 + at), text: cell },
      ),
    ...(text.startsWith('#') ? { isHidden: true as const } : {}),
  }));
}
const check = (lines: Readonly<Record<number, string>>) =>
  checkSheet({ rows: sheetOf(lines), problems: [] }, context);
const places = ({ problems }: ReturnType<typeof check>) =>
  problems.map(({ code, line, column }) => [code, line, column].filter((part) => part !== null).join(' ')); // prettier-ignore

const ROW = 'CDX-05;thon-ha;2026-Q2;5';

describe('a sheet with a header and a row', () => {
  it('is read wherever they stand', () => {
    const report = check({ 2: 'UBND XÃ', 4: HEADER, 7: ROW });
    expect(report).toMatchObject({ verdict: 'accept-with-warning', headerLine: 4, rowCount: 1 });
    expect(places(report)).toEqual(['SL105 2']);
  });

  it('is shown line by line, with the rows it left out as empty', () => {
    const report = check({ 2: 'UBND XÃ', 4: HEADER, 6: 'CDX-05;;2026-Q2' });
    expect([...report.lines()]).toEqual([
      '', 'UBND XÃ', '', HEADER.replaceAll(';', ' | '), '', 'CDX-05 |  | 2026-Q2',
    ]); // prettier-ignore
    expect([...report.lines()]).toHaveLength(6);
  });

  it('may hide its titles, but rows that are hidden below the header are told', () => {
    const report = check({ 1: '#UBND XÃ', 2: `#${HEADER}`, 3: ROW, 4: `#${ROW.replace('thon-ha', 'xom-5')}` });
    expect(places(report)).toEqual(['SL105 1', 'SL107 4']);
  }); // prettier-ignore

  it('is found down to row 40', () => {
    expect(check({ 40: HEADER, 41: ROW })).toMatchObject({ headerLine: 40, rowCount: 1 });
    expect(places(check({ 41: HEADER, 42: ROW }))).toEqual(['SL008']);
  });

  it('tells what must not be published in its column of errors too', () => {
    const report = check({ 1: `${HEADER};${ERROR_HEADER}`, 2: `${ROW};;;;;;;hỏi anh Nam 0912 999 888` });
    expect(places(report)).toEqual(['SL215 2 K']);
    expect(report.problems[0]?.header).toBe(ERROR_HEADER);
  }); // prettier-ignore
});

describe('a sheet in the wide form', () => {
  it('is read from its header, with the line of it told', () => {
    const report = check({ 1: 'Quý II/2026', 3: 'Mã địa bàn;Kỳ;CDX-05', 4: 'thon-ha;2026-Q2;5' });
    expect(report).toMatchObject({ headerLine: 3, rowCount: 1 });
  });

  it('is read from its own header, although another row names two columns', () => {
    const report = check({ 1: 'Nguồn;Ghi chú', 2: 'Thôn;Kỳ;CDX-05', 3: 'Thôn Hạ;2026-Q2;5' });
    expect(report.headerLine).toBe(2);
  });
});

describe('a further sheet that people see', () => {
  const codes = (lines: Readonly<Record<number, string>>) => {
    const other = { name: 'Quý I', isVisible: true, rows: sheetOf(lines), comments: [] };
    const main = sheetOf({ 1: HEADER, 2: ROW });
    return checkSheet({ rows: main, problems: [], others: [other] }, context).problems.map(
      ({ code }) => code,
    );
  };

  it('is told when it holds figures, also ones that would be refused', () => {
    expect(codes({ 1: HEADER, 2: ROW })).toEqual(['SL029']);
    expect(codes({ 1: HEADER, 2: 'CDX-05;thon-ha;2026-Q2;x' })).toEqual(['SL029']);
  });

  it('is not told when nothing below its header is wrong or a figure', () => {
    expect(codes({ 1: `${HEADER};ky` })).toEqual([]);
    expect(codes({ 1: 'Ghi chú', 2: 'Thôn Hạ làm trước' })).toEqual([]);
  });
});

describe('a number of a spreadsheet', () => {
  it('is held against its parts within the decimals it has', () => {
    const row = (value: number) => [
      ...['CDX-01', 'thon-ha', '2026-Q2'].map((text, at) => ({ column: 'ABC'.charAt(at), text })),
      { column: 'D', text: String(value).replace('.', ','), number: value },
      { column: 'E', text: '1', number: 1 },
      { column: 'F', text: '3', number: 3 },
    ];
    const codes = (value: number) => {
      const rows = [...sheetOf({ 1: HEADER }), { line: 2, cells: row(value) }];
      return places(checkSheet({ rows, problems: [] }, context));
    };
    expect(codes(33.33)).toEqual([]);
    expect(codes(33.36)).toEqual(['SL217 2 D']);
  });
});

describe('a spreadsheet that cannot be read', () => {
  const refuse = (found: string) =>
    checkSheet(
      { rows: [], problems: [spreadsheetProblem('too-many-columns', found, 200)] },
      context,
    );

  it('says why, with what was found', () => {
    const report = refuse('300');
    expect(report).toMatchObject({ verdict: 'reject', headerLine: null });
    expect(report.problems).toEqual([
      expect.objectContaining({ code: 'SL026', line: null, found: '300' }),
    ]);
  });

  it('found nothing where there is nothing to show', () => {
    expect(refuse('').problems[0]?.found).toBeNull();
  });

  it('has no rows', () => {
    expect(check({}).problems).toEqual([problem('SL004')]);
  });
});
