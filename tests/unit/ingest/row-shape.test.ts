import { describe, expect, it } from 'vitest';
import { indexContext } from '../../../src/ingest/context.ts';
import { isCutOtherwise, lostCell, shown } from '../../../src/ingest/row-shape.ts';
import type { Delimiter, RawRow } from '../../../src/ingest/split-rows.ts';
import { tableHeader } from '../../../src/ingest/table-header.ts';
import { check, checkRowsOf, context, HEADER } from './context.ts';
import { placesOf } from './copy-of.ts';

const rowOf = (...cells: string[]): RawRow => ({ line: 2, height: 1, cells });
const isOther = (cells: readonly string[], delimiter: Delimiter | null = ';') =>
  isCutOtherwise(rowOf(...cells), delimiter, indexContext(context));

describe('a row that stands in one cell', () => {
  it.each([
    ['with its code and its period', 'CDX-05,thôn nào đó,2026-Q2,chưa rõ'],
    ['with its code and its number', 'CDX-05,thôn nào đó,kỳ này,12'],
    ['with its code in small letters', 'cdx-05,thôn nào đó,2026-Q2,12'],
    ['with its area and its number', 'mã sai,thon-ha,kỳ này,12'],
    ['with its code and its area', 'CDX-05,thon-ha,kỳ này,chưa rõ'],
    ['with blanks around each part', 'CDX-05 , thon-ha , kỳ này'],
  ])('is known %s', (_, text) => {
    expect(isOther([text])).toBe(true);
    expect(isOther([text, '', ' '])).toBe(true);
  });

  it.each([
    ['a note with a number', 'Ghi chú: tăng, giảm, 12'],
    ['a note with a period', 'Ghi chú, so với, 2026-Q2'],
    ['a note that names a village', 'Trừ các hộ ở, thon-ha, mới chuyển đến'],
    ['two parts of one', 'CDX-05,12'],
  ])('is not taken for one: %s', (_, text) => {
    expect(isOther([text, '', ''])).toBe(false);
  });

  it('is one in a file cut at the same sign, and none in a spreadsheet, where nothing is cut', () => {
    expect(isOther(['CDX-05,thon-ha,2026-Q2,12'], ',')).toBe(true);
    expect(isOther(['CDX-05,thon-ha,2026-Q2,12'], null)).toBe(false);
  });

  it('is told of the whole file as one mistake', () => {
    const report = checkRowsOf('"CDX-05;thôn nào đó;2026-Q2;12"', 'CDX-05;thon-ha;2026-Q2;5;;;;;;');
    expect(placesOf(report)).toEqual(['SL016 2 ']);
  });
});

it('a title that names an indicator beside filled cells is no row', () => {
  expect(isOther(['Bảng CDX-05, thon-ha, 2026-Q2', 'Người lập'])).toBe(false);
});

describe('a row that alone has fewer cells', () => {
  const width = 4;
  const header = tableHeader({ places: {}, width, headers: ['a', 'b', 'c', 'd'] });
  const full = rowOf('x', 'y', '1', '');
  const short = rowOf('x', 'y', ' ');

  it('and ends with a blank one has lost one', () => {
    expect(lostCell(short, [full, full], header)).toBe(true);
    expect(lostCell(rowOf('x', 'y', '1'), [full, full], header)).toBe(false);
    expect(lostCell(short, [full, short], header)).toBe(false);
    expect(lostCell(full, [short, null], header)).toBe(false);
  });
});

it('a row of a spreadsheet is shown with blanks between its cells', () => {
  expect(shown(rowOf('a', 'b', ''), null)).toBe('a b');
  expect(shown(rowOf('a', 'b', ''), ';')).toBe('a;b;');
});

describe('a file that lacks a column', () => {
  it('has it named where it is missed', () => {
    const header = HEADER.replace(';ghi_chu', '');
    const { problems } = check(`${header}\nCDX-05;thon-ha;2026-Q2;5;;;B;;\n`);
    expect(problems).toMatchObject([{ code: 'SL225', line: 2, column: null, header: 'ghi_chu' }]);
  });
});
