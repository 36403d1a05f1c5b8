import { describe, expect, it } from 'vitest';
import { sheetCell } from '../../../../src/ingest/spreadsheet/cell-text.ts';
import { spreadsheetProblem } from '../../../../src/ingest/spreadsheet/spreadsheet-problem.ts';
import { rowsOfSheet } from '../../../../src/ingest/spreadsheet/xlsx-rows.ts';

const number = (value: number, numFmt?: string) => {
  const cell = sheetCell(value, { type: 'number', ...(numFmt === undefined ? {} : { style: { numFmt } }) }, 'B'); // prettier-ignore
  return [cell?.text, cell?.number, cell?.isPercent ?? false];
};

describe('a number', () => {
  it.each([
    [0, '0'],
    [-3.5, '-3,5'],
    [1e21, '1000000000000000000000'],
    [-1e21, '-1000000000000000000000'],
    [1.5e-7, '0,00000015'],
    [-1.5e-7, '-0,00000015'],
    [0.1 + 0.2, '0,3'],
    [123456789012345, '123456789012345'],
  ])('%d is shown as %s', (value, text) => {
    expect(number(value)[0]).toBe(text);
  });

  it.each([
    [7, '000', '007'],
    [1234, '000', '1234'],
    [0, '00', '00'],
    [7, '0', '7'],
    [-7, '000', '-7'],
    [7.5, '000', '7,5'],
    [7, '0.00', '7'],
    [7, '000 "thôn"', '007'],
    [7, '000"thôn"', '007'],
    [7, '[>5]000', '007'],
    [7, '000_)', '007'],
    [7, '000\\x', '007'],
    [7, '#000', '7'],
    [7, '000#', '7'],
  ])('%d formatted %s is shown as %s', (value, format, text) => {
    expect(number(value, format)).toEqual([text, value, false]);
  });

  it('is a percent where people see the sign, and times 100 where the sign does something', () => {
    expect(number(0.955, '0.0%')).toEqual(['95,5%', 95.5, true]);
    for (const format of ['0.0"%"', '0.0\\%']) expect(number(95.5, format)).toEqual(['95,5%', 95.5, true]);
    for (const format of ['0_%', '[%]0', '0*%']) expect(number(0.955, format)).toEqual(['0,955', 0.955, false]);
  }); // prettier-ignore

  it('that looks like another, or like nothing, is marked', () => {
    const cell = (value: number | string, numFmt: string) =>
      sheetCell(value, { type: 'number', style: { numFmt } }, 'B');
    expect(cell(1234567, '#,##0,')).toEqual({ column: 'B', text: '1234567', number: 1234567, isShownOtherwise: true });
    expect(cell(0, '0;-0;"-"')).toEqual({ column: 'B', text: '0', number: 0, isUnseenZero: true });
    expect(cell('a', ';;;')).toEqual({ column: 'B', text: 'a', isShownOtherwise: true });
  }); // prettier-ignore

  it('that is none is an error', () => {
    for (const value of [NaN, Infinity, -Infinity])
      expect(sheetCell(value, undefined, 'B')).toEqual({ column: 'B', text: '#NUM!', isError: true });
  }); // prettier-ignore
});

describe('a day', () => {
  const day = (date: Date) => sheetCell(date, undefined, 'C');

  it('has two digits for day and month, and a time only when there is one', () => {
    const text = (iso: string) => day(new Date(iso))?.text;
    expect(text('2026-01-09T00:00:00Z')).toBe('09/01/2026');
    expect(text('2026-12-31T00:05:00Z')).toBe('31/12/2026 00:05');
    expect(text('2026-12-31T23:00:00Z')).toBe('31/12/2026 23:00');
  });

  it('typed as text by a program of the strict kind is the same day', () => {
    const strict = sheetCell('2026-06-09T00:00:00', { type: 'string' }, 'C');
    expect(strict).toEqual({ column: 'C', text: '09/06/2026', isDate: true });
    expect(sheetCell('2026-06-09', { type: 'string' }, 'C')).toEqual({ column: 'C', text: '2026-06-09' });
  }); // prettier-ignore

  it('shown with the month first is marked, unless both are the same', () => {
    const shown = (iso: string) =>
      sheetCell(new Date(iso), { type: 'date', style: { numFmt: 'm/d/yy' } }, 'C');
    expect(shown('2026-06-07')?.isShownOtherwise).toBe(true);
    expect(shown('2026-06-06')).toEqual({ column: 'C', text: '06/06/2026', isDate: true });
    expect(shown('2026-06-04')?.isShownOtherwise).toBe(true);
  });

  it('that is none is an error', () => {
    expect(day(new Date(NaN))).toEqual({ column: 'C', text: '#NUM!', isError: true });
  });
});

describe('other cells', () => {
  const formula = { type: 'formula', formula: 'A1' };

  it.each([
    [null, undefined, null],
    ['', undefined, null],
    ['', formula, null],
    [null, { type: 'empty' }, null],
    [null, formula, { column: 'A', text: '=A1', isFormula: true }],
    ['x', formula, { column: 'A', text: 'x', isFormula: true }],
    ['x', { type: 'string' }, { column: 'A', text: 'x' }],
    [true, undefined, { column: 'A', text: 'TRUE' }],
    ['#N/A', { type: 'error' }, { column: 'A', text: '#N/A', isError: true }],
  ])('%j in %j are %j', (value, cell, expected) => {
    expect(sheetCell(value, cell, 'A')).toEqual(expected);
  });
});

describe('the rows of a sheet', () => {
  it('leave out empty cells at their ends, and rows without any', () => {
    const { rows } = rowsOfSheet({ rows: [[null, ''], ['a', null, 'b', null], []] });
    expect(rows.map(({ line, cells }) => [line, cells.length])).toEqual([[2, 3]]);
    expect(rows[0]?.cells[1]).toBeNull();
    expect(rows[0]?.isHidden).toBeUndefined();
  });

  it('are hidden where the sheet says so', () => {
    const rowDefs = new Map([[0, { hidden: false }], [1, { hidden: true }], [2, {}]]);
    const { rows } = rowsOfSheet({ rows: [['a'], ['b'], ['c'], ['d']], rowDefs });
    expect(rows.map(({ isHidden }) => isHidden)).toEqual([undefined, true, undefined, undefined]);
  }); // prettier-ignore

  it('have marks under merged cells, as far as there are rows and columns', () => {
    const merge = (startRow: number, startCol: number, endRow: number, endCol: number) => ({ startRow, startCol, endRow, endCol });
    const { rows } = rowsOfSheet({
      rows: [['a', 'x', 'y', 'z'], ['b'], [null], ['c', 'd']],
      merges: [merge(1, 0, 9, 1), merge(1, 3, 1, 9), merge(2, 3, 2, 3)],
    });
    const marks = rows.map(({ cells }) => cells.map((cell) => (cell?.isMerged ? `${cell.column}!` : (cell?.text ?? '-'))));
    expect(marks).toEqual([['a', 'x', 'y', 'z'], ['b', 'B!', '-', '-'], ['A!', 'B!']]);
  }); // prettier-ignore

  it('know the hidden columns that hold anything, be it in one row', () => {
    const columns = [{ hidden: true }, {}, { width: 0 }, { hidden: true }, { width: 0 }];
    const { hiddenColumns } = rowsOfSheet({ rows: [['a', 'b', null], [null, 'c', 'd', '']], columns });
    expect(hiddenColumns).toEqual([0, 2]);
    expect(rowsOfSheet({ rows: [['a']], columns: [{}, { hidden: true }] }).hiddenColumns).toBeUndefined();
  }); // prettier-ignore

  it('are refused by each limit they pass, with what was found', () => {
    const wide = rowsOfSheet({ rows: [Array<string>(201).fill('x')] });
    expect(wide).toMatchObject({ rows: [], problems: [{ reason: 'too-many-columns', found: '201' }] });
    expect(wide.problems[0]?.expected).toContain('200');
    const many = rowsOfSheet({ rows: Array.from({ length: 2501 }, () => Array<string>(200).fill('x')) });
    expect(many.problems).toMatchObject([{ reason: 'too-many-cells', found: '500200' }]);
    const most = rowsOfSheet({ rows: Array.from({ length: 2500 }, () => Array<string>(200).fill('x')) });
    expect(most.problems).toEqual([]);
  }); // prettier-ignore
});

it.each([
  ['file-too-large', 'too-large'],
  ['too-many-entries', 'too-large'],
  ['too-large-unpacked', 'too-large'],
  ['packed-too-tightly', 'too-large'],
  ['zip64', 'too-large'],
  ['too-many-rows', 'too-large'],
  ['too-many-columns', 'too-large'],
  ['too-many-cells', 'too-large'],
  ['too-many-formulas', 'too-large'],
  ['too-slow', 'too-large'],
  ['too-much-memory', 'too-large'],
  ['broken', 'not-csv'],
  ['macro', 'not-csv'],
  ['encrypted', 'not-csv'],
] as const)('%s is a problem of the kind %s, in words without blanks', (reason, kind) => {
  const { message, expected, fix, ...rest } = spreadsheetProblem(reason, 'x', 5);
  expect(rest).toEqual({ reason, kind, found: 'x' });
  expect([message, expected, fix].join(' ')).not.toMatch(/[{}]|undefined/u);
});
