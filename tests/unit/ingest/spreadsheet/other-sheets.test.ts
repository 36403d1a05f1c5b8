import { describe, expect, it } from 'vitest';
import type {
  LibraryReader,
  LibrarySheet,
  SheetInfo,
} from '../../../../src/ingest/spreadsheet/sheet.ts';
import { xlsxRows } from '../../../../src/ingest/spreadsheet/xlsx-rows.ts';

type Sheet = SheetInfo & Omit<LibrarySheet, 'rows'> & { rows?: LibrarySheet['rows'] };

/** A library that holds some sheets; each gives its name as its one cell. */
function workbook(...sheets: Sheet[]): LibraryReader {
  return (_, { sheets: isWanted }) =>
    Promise.resolve({
      sheets: sheets.filter(isWanted).map((sheet) => ({ ...sheet, rows: [[sheet.name]] })),
    });
}
const read = (...sheets: Sheet[]) => xlsxRows(new Uint8Array(), workbook(...sheets));
const shown = async (...sheets: Sheet[]) => {
  const { rows, others = [] } = await read(...sheets);
  const names = others.map(({ name, isVisible }) => `${name}${isVisible ? '' : ' (ẩn)'}`);
  return [rows[0]?.cells[0]?.text, ...names];
};

describe('the sheet that is read', () => {
  it('is the first that people see, and the others are looked through under their own names', async () => {
    expect(await shown({ name: 'a' })).toEqual(['a']);
    expect(await shown({ name: 'a' }, { name: 'b' })).toEqual(['a', 'b']);
    expect(await shown({ name: 'a', hidden: true }, { name: 'b' }, { name: 'c' })).toEqual(['b', 'a (ẩn)', 'c']);
    expect(await shown({ name: 'a', veryHidden: true }, { name: 'b' })).toEqual(['b', 'a (ẩn)']);
  }); // prettier-ignore

  it('is told to be missing in a workbook without one', async () => {
    expect((await read()).problems).toMatchObject([{ reason: 'no-sheet', kind: 'not-csv' }]);
    const charts = new Map([['a', { hasCells: false, hidesZeros: false }]]);
    const { problems } = await xlsxRows(new Uint8Array(), workbook({ name: 'a' }), charts);
    expect(problems).toMatchObject([{ reason: 'no-sheet' }]);
  });
});

describe('comments', () => {
  const cells = new Map([
    ['0,1', { type: 'string' }],
    ['11,27', { type: 'string', comment: { text: 'gọi anh Nam' } }],
  ]);
  const comments = [{ line: 12, column: 'AB', text: 'gọi anh Nam' }];

  it('are found with their cell, on the sheet that is read and on the others', async () => {
    expect((await read({ name: 'a', cells })).comments).toEqual(comments);
    expect((await read({ name: 'a' }, { name: 'b', cells })).others).toMatchObject([{ comments }]);
  });
});
