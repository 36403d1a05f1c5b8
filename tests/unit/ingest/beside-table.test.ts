import { describe, expect, it } from 'vitest';
import { hiddenParts, scanBeside, tablesNotRead } from '../../../src/ingest/beside-table.ts';
import { columnLetter, type Problem } from '../../../src/ingest/problem.ts';
import type { OtherSheet, SheetRow } from '../../../src/ingest/spreadsheet/sheet.ts';
import { context } from './context.ts';

const sheetRow = (line: number, ...texts: (string | null)[]): SheetRow => ({
  line,
  cells: texts.map((text, at) => (text === null ? null : { column: columnLetter(at), text })),
});
const places = (problems: readonly Problem[]) =>
  problems.map(({ code, line, column, header }) => [code, line, column, header]);
const PHONE = '0987 654 321';
const other = (name: string, changes: Partial<OtherSheet> = {}): OtherSheet => ({
  name, isVisible: true, rows: [], comments: [], ...changes,
}); // prettier-ignore

describe('what nobody sees of a table', () => {
  const rows = [
    sheetRow(1, 'Bảng'),
    sheetRow(2, 'ma', 'ten', 'gia_tri'),
    sheetRow(3, 'A', '', '5'),
  ];

  it('is a hidden column that holds something below the header, by the name in the header', () => {
    const sheet = { rows, problems: [], hiddenColumns: [1, 2] };
    expect(places(hiddenParts(sheet, 2))).toEqual([['SL028', 2, 'C', 'gia_tri']]);
  });

  it('may have no name, and rows may be shorter than it', () => {
    const wide = [...rows, sheetRow(4, 'B', null, null, '7')];
    const sheet = { rows: wide, problems: [], hiddenColumns: [3] };
    expect(places(hiddenParts(sheet, 2))).toEqual([['SL028', 2, 'D', '']]);
  });

  it('is a hidden row below the header, and nothing where all is seen', () => {
    const hidden = rows.map((row) => ({ ...row, isHidden: true as const }));
    expect(places(hiddenParts({ rows: hidden, problems: [] }, 2))).toEqual([
      ['SL107', 3, null, null],
    ]);
    expect(hiddenParts({ rows, problems: [] }, 2)).toEqual([]);
  });
});

describe('what else a file holds', () => {
  it('is a table on another sheet that people see', () => {
    const others = [other('Quý I'), other('Ẩn', { isVisible: false }), other('Ghi chú')];
    const sheet = { rows: [], problems: [], others };
    const found = tablesNotRead(sheet, ({ name }) => name !== 'Ghi chú');
    expect(found.map((one) => [one.code, one.found])).toEqual([['SL029', 'Quý I']]);
    expect(tablesNotRead({ rows: [], problems: [] }, () => true)).toEqual([]);
  });

  it('is looked through for personal data: each sheet tells its first place, cells before comments', () => {
    const comments = [{ line: 4, column: 'B', text: `Gọi ${PHONE}` }];
    const others = [
      other('Một', { rows: [sheetRow(2, null, 'x', PHONE)], comments }),
      other('Hai', { isVisible: false, rows: [sheetRow(9, PHONE, PHONE)] }),
      other('Ba', { comments }),
      other('Bốn', { rows: [sheetRow(1, 'Ghi chú chung')] }),
    ];
    const found = scanBeside({ rows: [], problems: [], comments, others }, context);
    expect(found.map(({ code }) => code)).toEqual(['SL030', 'SL030', 'SL030', 'SL030']);
    const words = found.map(({ message, expected, fix }) => [message, expected, fix].join(' '));
    expect(words[0]).toContain('B4');
    expect(words[1]).toMatch(/C2.*Một|Một.*C2/u);
    expect(words[2]).toMatch(/A9.*Hai|Hai.*A9/u);
    expect(words[3]).toMatch(/B4.*Ba|Ba.*B4/u);
  });

  it('is nothing in a sheet without comments and other sheets', () => {
    expect(scanBeside({ rows: [sheetRow(1, PHONE)], problems: [] }, context)).toEqual([]);
  });
});
