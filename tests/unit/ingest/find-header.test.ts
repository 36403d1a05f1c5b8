import { describe, expect, it } from 'vitest';
import {
  cutLine,
  findHeader,
  findHeaderRow,
  holdsFigures,
  sepLine,
} from '../../../src/ingest/find-header.ts';
import { readHeader } from '../../../src/ingest/headers.ts';
import { HEADER } from './context.ts';

const place = (...lines: string[]) => {
  const found = findHeader(lines);
  return found === null ? null : [found.line, found.delimiter, found.isWhole];
};

describe('the header of a file', () => {
  const comma = HEADER.replaceAll(';', ',');

  it('is the first line with every required column', () => {
    expect(place('title', HEADER, HEADER)).toEqual([2, ';', true]);
    expect(place(`${HEADER};${HEADER}`, 'x', comma)).toEqual([1, ';', true]);
    expect(place('mã chỉ tiêu,mã địa bàn,kỳ,giá trị', HEADER)).toEqual([1, ',', true]);
  });

  it('is rather a whole one below than half a one above', () => {
    expect(place('nguon;ghi_chu;ngay_chot;tu_so;mau_so', 'ma_chi_tieu;ma_dia_ban;ky;gia_tri')).toEqual([2, ';', true]);
  }); // prettier-ignore

  it('is the line with most names when none is whole, and the upper one of two', () => {
    expect(place('ky;nguon', 'ky;nguon;ghi_chu', 'ky;nguon;tu_so')).toEqual([2, ';', false]);
    expect(place('ky;nguon;tu_so', 'ky,nguon,ghi_chu')).toEqual([1, ';', false]);
    expect(place('ky;nguon,tu_so,mau_so')).toEqual([1, ',', false]);
  });

  it('is none with fewer than two names', () => {
    expect(place('ky;ky;STT;Lỗi', 'a;b')).toBeNull();
    expect(place()).toBeNull();
  });

  it('may be quoted, over several lines, and wider than its names', () => {
    expect(place('"ma_chi_tieu";"ma_dia_ban";"Kỳ\nbáo cáo";"gia_tri"')).toEqual([1, ';', true]);
    expect(place('x', '"ma_chi_tieu";"ma_dia_ban";"Kỳ', 'báo cáo";gia_tri', 'y')).toEqual([2, ';', true]);
    expect(place('ma_chi_tieu;"ma_dia_ban', 'x;y', `${HEADER};z`)).toEqual([3, ';', true]);
    expect(place('ky;nguon;"tu_so')).toEqual([1, ';', false]);
  }); // prettier-ignore

  it('is looked for in no line longer than any header', () => {
    expect(place(`${'x'.repeat(20_000)};${HEADER}`)).toBeNull();
    expect(place(`${'x'.repeat(10_000)};${HEADER}`)).toEqual([1, ';', true]);
  });

  it('has above it what holds text, cut at the same delimiter', () => {
    const found = findHeader(['UBND;"XÃ', '', ';;" "', 'Quý II', HEADER]);
    expect(found?.titles.map(({ line, cells }) => [line, ...cells])).toEqual([
      [1, 'UBND', '"XÃ'],
      [4, 'Quý II'],
    ]);
  });

  it('in a sheet is found the same way', () => {
    const rows = ['UBND', 'ky;nguon', HEADER].map((text, at) => ({ line: at + 2, height: 1, cells: text.split(';') }));
    expect(findHeaderRow(rows)).toMatchObject({ line: 4, isWhole: true });
    expect(findHeaderRow(rows)?.titles.map(({ line }) => line)).toEqual([2, 3]);
    expect(findHeaderRow(rows.slice(0, 1))).toBeNull();
  }); // prettier-ignore
});

describe('a first line that names the delimiter', () => {
  it.each([
    ['sep=;', ';'],
    ['SEP=,', ','],
    [' sep=|', '|'],
    ['sep=\t', '\t'],
    ['"sep=;"', ';'],
    ['sep=;;;;', ';'],
    ['sep=:', null],
    ['sep=', null],
    ['x sep=;', null],
    ['sep=;x', null],
    ['', null],
    [undefined, null],
  ])('%j names %j', (line, delimiter) => {
    expect(sepLine(line)).toBe(delimiter);
  });

  it('is believed, and is no header itself', () => {
    expect(place('sep=;', 'ky;nguon,tu_so,mau_so,ghi_chu', 'ky;nguon')).toEqual([3, ';', false]);
    expect(place('sep=;', HEADER.replaceAll(';', ','))).toBeNull();
  });
});

describe('a line cut for its names', () => {
  it.each([
    ['a;b;', ['a', 'b', '']],
    ['"a;b";c', ['a;b', 'c']],
    ['a"b;c', ['ab;c']],
    ['"a""b";c', ['ab', 'c']],
  ])('%j gives %j', (line, cells) => {
    expect(cutLine(line, ';')).toEqual(cells);
  });
});

describe('figures outside the table', () => {
  const known = [{ id: 'CDX-05' }];

  it('have four cells or more and a known indicator', () => {
    expect(holdsFigures(['1', ' cdx-05 ', 'thon-ha', '5'], known)).toBe(true);
    expect(holdsFigures(['CDX-05', 'thon-ha', '5'], known)).toBe(false);
    expect(holdsFigures(['CDX-06', 'thon-ha', '2026', '5'], known)).toBe(false);
  });
});

describe('the columns that a header names', () => {
  const read = (...cells: string[]) => readHeader(cells, 7);
  const said = (...cells: string[]) =>
    read(...cells).problems.map(({ code, line, column, header, found }) => [code, line, column, header, found]); // prettier-ignore

  it('stand where the header says', () => {
    const { header, problems } = read('STT', ' Giá trị ', 'Kỳ', '', 'Mã xã', 'Mã CT', ' ');
    expect(problems).toEqual([]);
    expect(header.places).toEqual({
      value: { index: 1, header: 'Giá trị' },
      period: { index: 2, header: 'Kỳ' },
      area: { index: 4, header: 'Mã xã' },
      indicator: { index: 5, header: 'Mã CT' },
    });
    expect(header.width).toBe(6);
  });

  it('are told when they are missing, twice or unknown', () => {
    expect(said('ma_chi_tieu', 'ky', 'Kỳ', 'gia_tri', 'Màu')).toEqual([
      ['SL010', 7, 'C', 'Kỳ', 'Kỳ'],
      ['SL011', 7, 'E', 'Màu', 'Màu'],
      ['SL009', 7, null, 'ma_dia_ban', null],
    ]);
    const [twice, unknown] = read('ma_chi_tieu', 'ma_dia_ban', 'ky', 'ky', 'gia_tri', 'nguonn').problems;
    expect([twice?.message, twice?.expected, twice?.fix].join(' ')).toMatch(/\bC\b/u);
    expect([unknown?.expected, unknown?.fix].join(' ')).toContain('nguon');
  }); // prettier-ignore

  it.each(['STT', 'TT', 'Số TT', 'Số thứ tự', 'Tên chỉ tiêu', 'Đơn vị tính', 'Tên địa bàn', 'Kỳ trước', 'Lỗi cần sửa (cổng tự ghi) | LỖI SL005'])(
    '%s is passed over without a word',
    (name) => {
      expect(said(...HEADER.split(';'), name)).toEqual([]);
    },
  ); // prettier-ignore
});
