import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import type { SheetCell } from '../../../../src/ingest/spreadsheet/sheet.ts';
import { sheetLimits, xlsxRows } from '../../../../src/ingest/spreadsheet/xlsx-rows.ts';
import { xlsx, type XlsxParts } from '../../../support/xlsx.ts';

const read = (parts: XlsxParts) => xlsxRows(xlsx(parts), readXlsx);
const reasons = async (parts: XlsxParts) =>
  (await read(parts)).problems.map(({ reason }) => reason);

/** Reads one cell, A1, given as XML without its address. */
async function cell(inside: string, more: Partial<XlsxParts> = {}): Promise<SheetCell | undefined> {
  const sheet = `<sheetData><row r="1">${inside.replace('<c', '<c r="A1"')}</row></sheetData>`;
  const { rows, problems } = await read({ sheet, ...more });
  expect(problems).toEqual([]);
  return rows[0]?.cells[0] ?? undefined;
}
const number = (value: string, format: number | string = 0) =>
  cell(`<c s="1"><v>${value}</v></c>`, { formats: [0, format] });

describe('a number', () => {
  it.each([
    ['95.5', '95,5', 95.5],
    ['0', '0', 0],
    ['-3', '-3', -3],
    ['1E+06', '1000000', 1_000_000],
    ['1.5E-7', '0,00000015', 1.5e-7],
    ['123456789012345', '123456789012345', 123_456_789_012_345],
    ['0.30000000000000004', '0,3', 0.3],
    ['1.234', '1,234', 1.234],
  ])('%s reads as %s', async (stored, text, value) => {
    expect(await number(stored)).toEqual({ column: 'A', text, number: value });
  });

  it('is the one stored, however it is shown', async () => {
    expect(await number('1234.56', '#,##0')).toEqual({ column: 'A', text: '1234,56', number: 1234.56 });
    const percent = { column: 'A', text: '95,5%', number: 95.5, isPercent: true };
    for (const format of ['0.0 &quot;%&quot;', '0.0\\%']) expect(await number('95.5', format)).toEqual(percent);
  }); // prettier-ignore

  it.each([
    ['0.955', 10, '95,5%', 95.5],
    ['0.955', '0.0%', '95,5%', 95.5],
    ['0.07', 9, '7%', 7],
    ['1', '0%;[Red]-0%', '100%', 100],
    ['0.766911165444173', '0.0%', '76,6911165444173%', 76.6911165444173],
  ])('%s formatted %s is the percent %s', async (stored, format, text, value) => {
    expect(await number(stored, format)).toEqual({
      column: 'A', text, number: value, isPercent: true,
    }); // prettier-ignore
  });

  it('shown with zeros in front keeps them in its text', async () => {
    expect(await number('2536', '00000')).toEqual({ column: 'A', text: '02536', number: 2536 });
    expect(await number('2536')).toEqual({ column: 'A', text: '2536', number: 2536 });
    expect(await number('2.5', '00')).toEqual({ column: 'A', text: '2,5', number: 2.5 });
  });
});

describe('text', () => {
  it('stays text, also when it looks like a number', async () => {
    const strings = ['<t>02536</t>', '<t>95,5</t>', '<t xml:space="preserve"> a </t>', '<r><t>ha</t></r><r><t>i</t></r>'];
    const at = (index: number) => cell(`<c t="s"><v>${index}</v></c>`, { strings });
    expect(await at(0)).toEqual({ column: 'A', text: '02536' });
    expect(await at(1)).toEqual({ column: 'A', text: '95,5' });
    expect(await at(2)).toEqual({ column: 'A', text: ' a ' });
    expect(await at(3)).toEqual({ column: 'A', text: 'hai' });
    expect(await cell('<c t="inlineStr"><is><t>Thôn Đông</t></is></c>')).toEqual({ column: 'A', text: 'Thôn Đông' });
  }); // prettier-ignore

  it('that looks like a formula stays text and is no formula', async () => {
    expect(await cell('<c t="inlineStr"><is><t>=1+1</t></is></c>')).toEqual({
      column: 'A', text: '=1+1',
    }); // prettier-ignore
  });
});

describe('what is no plain value is passed on as what it is', () => {
  it.each([
    [14, '30/06/2026'],
    ['dd/mm/yyyy', '30/06/2026'],
    ['[$-42A]mmmm yyyy', '30/06/2026'],
  ])('a date formatted %s', async (format, text) => {
    expect(await number('46203', format)).toEqual({ column: 'A', text, isDate: true });
  });

  it('a date with a time, and a date of the other date system', async () => {
    expect(await number('46203.5', 22)).toEqual({ column: 'A', text: '30/06/2026 12:00', isDate: true });
    const old = await cell('<c s="1"><v>44741</v></c>', { formats: [0, 14], workbook: 'date1904="1"' });
    expect(old).toEqual({ column: 'A', text: '30/06/2026', isDate: true });
  }); // prettier-ignore

  it('an error, typed or worked out', async () => {
    expect(await cell('<c t="e"><v>#N/A</v></c>')).toEqual({
      column: 'A', text: '#N/A', isError: true,
    }); // prettier-ignore
    expect(await cell('<c t="e"><f>1/0</f><v>#DIV/0!</v></c>')).toEqual({
      column: 'A', text: '#DIV/0!', isError: true, isFormula: true,
    }); // prettier-ignore
  });

  it('a formula with the value Excel last worked out', async () => {
    expect(await cell('<c><f>1+1</f><v>2</v></c>')).toEqual({
      column: 'A', text: '2', number: 2, isFormula: true,
    }); // prettier-ignore
    expect(await cell('<c s="1"><f>1/2</f><v>0.5</v></c>', { formats: [0, 9] })).toEqual({
      column: 'A', text: '50%', number: 50, isPercent: true, isFormula: true,
    }); // prettier-ignore
    expect(await cell('<c t="str"><f>"a"</f><v>a</v></c>')).toEqual({
      column: 'A', text: 'a', isFormula: true,
    }); // prettier-ignore
    const shared =
      '<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:B1" si="0">C1+1</f><v>3</v></c><c r="B1"><f t="shared" si="0"/><v>4</v></c></row></sheetData>';
    const { rows } = await read({ sheet: shared });
    expect(rows[0]?.cells.map((one) => one?.isFormula)).toEqual([true, true]);
  });

  it('a formula never worked out stands as a formula, so that nobody takes it for empty', async () => {
    expect(await cell('<c><f>1+1</f></c>')).toEqual({ column: 'A', text: '=1+1', isFormula: true });
  });

  it('true and false as Excel shows them', async () => {
    expect(await cell('<c t="b"><v>1</v></c>')).toEqual({ column: 'A', text: 'TRUE' });
    expect(await cell('<c t="b"><v>0</v></c>')).toEqual({ column: 'A', text: 'FALSE' });
  });
});

describe('rows', () => {
  const one = (address: string, value = 1) => `<c r="${address}"><v>${value}</v></c>`;
  const row = (line: number, ...cells: string[]) => `<row r="${line}">${cells.join('')}</row>`;
  const sheet = (...rows: string[]) => `<sheetData>${rows.join('')}</sheetData>`;

  it('keep their physical numbers and the letters of their columns', async () => {
    const { rows } = await read({ sheet: sheet(row(3, one('B3'), one('AB3', 2)), row(7, one('A7'))) });
    expect(rows.map(({ line }) => line)).toEqual([3, 7]);
    expect(rows[0]?.cells.map((filled) => filled?.column ?? null)).toEqual([
      null, 'B', ...Array.from({ length: 25 }, () => null), 'AB',
    ]);
  }); // prettier-ignore

  it('say which empty cells lie under merged ones', async () => {
    const merges = '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>';
    const { rows } = await read({
      sheet: sheet(row(1, one('A1'), one('C1')), row(2, one('C2'))) + merges,
    });
    const merged = rows.map(({ cells }) => cells.map((filled) => filled?.isMerged ?? false));
    expect(merged).toEqual([
      [false, true, false],
      [true, true, false],
    ]);
  });

  it('a merge over the whole sheet costs nothing', async () => {
    const merges = '<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>';
    const { rows } = await read({ sheet: sheet(row(1, one('A1'))) + merges });
    expect(rows).toHaveLength(1);
  });

  it('say when they are hidden', async () => {
    const flat = `<row r="2" ht="0" customHeight="1">${one('A2')}</row>`;
    const { rows } = await read({ sheet: sheet(`<row r="1" hidden="1">${one('A1')}</row>`, flat) });
    expect(rows.map(({ isHidden }) => isHidden)).toEqual([true, true]);
  });

  it('come from the first sheet, or the first one that people see', async () => {
    const first = sheet(row(1, one('A1', 1)));
    const second = sheet(row(1, one('A1', 2)));
    const both = await read({ sheet: first, others: [second] });
    expect(both.rows[0]?.cells[0]?.number).toBe(1);
    const hidden = await writeXlsx({
      sheets: [
        { name: 'a', rows: [[1]], hidden: true },
        { name: 'b', rows: [[2]] },
      ],
    });
    const { rows } = await xlsxRows(hidden, readXlsx);
    expect(rows[0]?.cells[0]?.number).toBe(2);
  });

  it('an empty sheet has none', async () => {
    expect(await read({ sheet: '<sheetData/>' })).toEqual({ rows: [], problems: [] });
  });

  it('are refused above the limits, not cut', async () => {
    expect(await reasons({ sheet: sheet(row(sheetLimits.rows, one(`A${sheetLimits.rows}`))) })).toEqual([]);
    expect(await reasons({ sheet: sheet(row(sheetLimits.rows + 1, one(`A${sheetLimits.rows + 1}`))) })).toEqual(['too-many-rows']);
    expect(await reasons({ sheet: sheet(row(1_048_576, one('A1048576'))) })).toEqual(['too-many-rows']);
    expect(await reasons({ sheet: sheet(row(1, one('GR1'))) })).toEqual([]);
    expect(await reasons({ sheet: sheet(row(1, one('GS1'))) })).toEqual(['too-many-columns']);
    const formulas = Array.from({ length: 100 }, (_, n) => `<c><f>1</f><v>${n}</v></c>`).join('');
    const many = (count: number) => sheet(...Array.from({ length: count }, (_, n) => row(n + 1, formulas)));
    expect(await reasons({ sheet: many(100) })).toEqual([]);
    expect(await reasons({ sheet: many(101) })).toEqual(['too-many-formulas']);
  }); // prettier-ignore

  it('what the library cannot read is a problem', async () => {
    const { problems } = await xlsxRows(new Uint8Array([0x50, 0x4b, 3, 4]), readXlsx);
    expect(problems).toMatchObject([{ reason: 'broken', kind: 'not-csv' }]);
  });
});
