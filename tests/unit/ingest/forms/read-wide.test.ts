import { describe, expect, it } from 'vitest';
import { indexContext } from '../../../../src/ingest/context.ts';
import { readWideRows } from '../../../../src/ingest/forms/read-wide.ts';
import type { ReadRow } from '../../../../src/ingest/read-row.ts';
import type { Problem } from '../../../../src/ingest/problem.ts';
import { check, context } from '../context.ts';
import { placesOf } from '../copy-of.ts';

const HEADER = 'Mã địa bàn;Kỳ;CDX-01;CDX-05';
const ROW = 'thon-dong;2026-Q2;95,5;120';
const wide = (...lines: string[]) => check(lines.join('\n'));
const figuresOf = ({ rows }: ReturnType<typeof check>) =>
  rows.map(({ line, observation: { indicator, area, value } }) => [line, indicator, area, value]);

describe('a wide form whose quotes are broken', () => {
  it('is refused for its quotes, and not called too large', () => {
    expect(placesOf(wide('Mã địa bàn;Kỳ;CDX-01 "%"', 'thon-dong;2026-Q2;95,5'))).toEqual(['SL015 1 ']);
    expect(placesOf(wide('Mã địa bàn;Kỳ;"CDX-01', 'thon-dong;2026-Q2;95,5'))).toEqual(['SL014 1 ']);
  }); // prettier-ignore

  it.each([
    ['holds cells of a further row', '"Thôn Đông\na;b";2026-Q2;95,5'],
    ['holds the code of another area', '"Thôn Đông\n thon-ha ";2026-Q2;95,5'],
    ['holds the name of another area', '"Thôn Đông\nThôn Hạ";2026-Q2;95,5'],
  ])('is refused when a cell %s', (_, row) => {
    const report = wide('Mã địa bàn;Kỳ;CDX-01', row);
    expect(report.problems[0]).toMatchObject({ code: 'SL014', line: 2 });
    expect(report.problems[0]?.found).toBe(row.replaceAll('"', ''));
  });

  it('is not suspected for one comma in a note of two lines, but for two', () => {
    const at = (note: string) => wide('Mã địa bàn,Kỳ,CDX-01', `"Làng Đông\n${note}",2026-Q2,5`);
    expect(placesOf(at('xóm trên, xóm dưới'))).toEqual(['SL202 2 A']);
    expect(placesOf(at('xóm trên, xóm giữa, xóm dưới'))).toEqual(['SL014 2 ']);
    expect(placesOf(at('xóm trên, Thôn Hạ'))).toEqual(['SL014 2 ']);
  });

  it('is not suspected for a header of two lines', () => {
    const report = wide('Mã địa bàn;Kỳ;"CDX-01\n(%;tỷ lệ)"', 'thon-dong;2026-Q2;95,5');
    expect(placesOf(report)).toEqual([]);
    expect(figuresOf(report)).toEqual([[3, 'CDX-01', 'thon-dong', 95.5]]);
  });

  it('cannot have them in a spreadsheet, where a cell may hold anything', () => {
    const told: Problem[] = [];
    const read: ReadRow[] = [];
    const sink = {
      row: (row: ReadRow) => read.push(row),
      problem: (found: readonly Problem[]) => told.push(...found),
      isFull: () => false,
    };
    const rows = [
      ['Mã địa bàn', 'Kỳ', 'CDX-01', 'Ghi chú'],
      ['thon-dong', '2026-Q2', '95,5', 'gồm\nThôn Hạ'],
    ].map((cells, index) => ({ line: index + 1, height: 1, cells }));
    expect(readWideRows([], rows.values(), null, indexContext(context), sink)).toBe(1);
    expect(told.map(({ code }) => code)).toEqual(['SL011']);
    expect(read).toHaveLength(1);
  });
});

it('is cut as its own first line says, and in no other way', () => {
  const table = ['Mã địa bàn,Kỳ,CDX-05', 'thon-dong,2026-Q2,12'];
  expect(figuresOf(wide('sep=,', ...table))).toEqual([[3, 'CDX-05', 'thon-dong', 12]]);
  expect(placesOf(wide('sep=;', ...table))).toEqual(['SL008  ']);
});

describe('rows above the header of a wide form', () => {
  it.each([
    ['the code of a commune alone', '02536;;;'],
    ['a title that ends with a number', '02536;Xã Sơn Dương;Biểu 2;'],
    ['a title with a number in its last cell', '02536;Xã Sơn Dương;Biểu số 2;'],
    ['a number beside a text', 'Số biểu;2;;'],
  ])('are titles: %s', (_, title) => {
    expect(placesOf(wide(title, HEADER, ROW))).toEqual(['SL105 1 ']);
  });

  it('are figures in the wrong place when they begin with an area and end with a figure', () => {
    const { problems } = wide(' ; thon-ha ; 12 ; ', HEADER, ROW);
    expect(problems).toMatchObject([{ code: 'SL019', line: 1, found: 'thon-ha   12' }]);
    expect(problems[0]?.expected).toContain('dòng 2');
    expect(placesOf(wide('thon-ha;12;;', HEADER, ROW))).toEqual(['SL019 1 ']);
  });

  it('are quoted as they stand', () => {
    const report = wide(' ;BIỂU TỔNG HỢP;Xã Sơn Dương; ', ' ; ; ; ', HEADER, ROW);
    expect(report.problems).toMatchObject([
      { code: 'SL105', line: 1, found: 'BIỂU TỔNG HỢP Xã Sơn Dương' },
    ]);
  });
});

describe('cells of a wide form that are no figures', () => {
  it('are looked at for what may not be published, with the name of their column', () => {
    const report = wide(`${HEADER};Người nhập`, `${ROW};0912345679`);
    expect(report.problems).toMatchObject([
      { code: 'SL011', line: 1, column: 'E' },
      { code: 'SL215', line: 2, column: 'E', header: 'Người nhập' },
    ]);
  });

  it('are not the figures themselves, however many digits they have', () => {
    const report = wide('Mã địa bàn;Kỳ;CDX-05', 'thon-dong;2026-Q2;0912345679');
    expect(placesOf(report).filter((place) => place.startsWith('SL215'))).toEqual([]);
  });
});

describe('a row of a wide form', () => {
  it('may have blank cells too many behind its figures, and none too few', () => {
    const report = wide(HEADER, 'thon-dong;2026-Q2;95,5;120;;');
    expect(placesOf(report)).toEqual([]);
    expect(figuresOf(report)).toEqual([
      [2, 'CDX-01', 'thon-dong', 95.5],
      [2, 'CDX-05', 'thon-dong', 120],
    ]);
    expect(placesOf(wide(HEADER, 'thon-dong;2026-Q2;95,5'))).toEqual(['SL106 2 ']);
  });

  it('may have a blank in a column without a name, and nothing else there', () => {
    const header = 'Mã địa bàn;Kỳ; ;CDX-01';
    expect(placesOf(wide(header, 'thon-dong;2026-Q2; ;95,5'))).toEqual([]);
    const stray = wide(header, ' thon-dong;2026-Q2;7;95,5');
    expect(stray.problems).toMatchObject([
      { code: 'SL101', line: 2, found: 'thon-dong;2026-Q2;7;95,5' },
    ]);
    expect(stray.problems[0]?.expected).toContain('4');
  });

  it('cut at commas is refused when a decimal comma makes it longer, however it ends', () => {
    const header = 'Mã địa bàn,Kỳ,CDX-01,CDX-05';
    expect(placesOf(wide(header, 'thon-dong,2026-Q2,95,5,'))).toEqual(['SL101 2 ']);
    expect(placesOf(wide(header, 'thon-dong,2026-Q2,"95,5",120'))).toEqual([]);
    expect(placesOf(wide(HEADER, 'thon-dong;2026-Q2;95,5;120;'))).toEqual([]);
  });

  it('of a place by name is data by whichever figure it holds', () => {
    const titled = (...rows: string[]) => wide('Quý II/2026', 'Thôn;CDX-01;CDX-05', ...rows);
    const report = titled('Thôn Đông;;120', 'Thôn Lạ;;12');
    expect(figuresOf(report)).toEqual([]);
    expect(placesOf(report)).toEqual(['SL105 1 ', 'SL210 3 A', 'SL208 3 B', 'SL202 4 A']);
  });

  it('without any figure is told about when its area or its period is real', () => {
    const titled = wide('Quý II/2026', 'Mã thôn;CDX-01', 'thon-dong;');
    expect(placesOf(titled)).toEqual(['SL105 1 ', 'SL208 3 B']);
    expect(placesOf(wide('Mã địa bàn;Kỳ;CDX-01', 'thon-xa;2026-Q2;'))).toContain('SL202 2 A');
    expect(placesOf(wide('Kỳ;Mã địa bàn;CDX-01', '2026-Q2;thon-xa;'))).toContain('SL202 2 B');
  });

  it('of the commune owes nothing to the indicators of its villages', () => {
    expect(placesOf(wide(HEADER, '02536;2026-Q2;;', ROW))).toEqual([]);
  });
});
