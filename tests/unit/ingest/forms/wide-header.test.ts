import { describe, expect, it } from 'vitest';
import { indexContext } from '../../../../src/ingest/context.ts';
import { findWideHeader } from '../../../../src/ingest/forms/wide-header.ts';
import { check, context, indicators } from '../context.ts';
import { placesOf } from '../copy-of.ts';

const known = indexContext(context);
const rowsOf = (...lines: string[]) =>
  lines.map((text, index) => ({ line: index + 1, height: 1, cells: text.split(';') }));
const find = (...lines: string[]) => findWideHeader(rowsOf(...lines), known);
const inColumn = (letter: string): unknown =>
  expect.stringMatching(new RegExp(`cột ${letter}$`, 'u'));
const idsOf = (header: string) =>
  find(header)?.columns.map(({ indicator, index }) => `${indicator.id} ${index}`);

describe('the header of a wide form', () => {
  it('names indicators by code in any spelling, or by their very name', () => {
    expect(idsOf('Mã địa bàn; cdx 1 ')).toEqual(['CDX-01 1']);
    expect(idsOf('Mã địa bàn;CDX-005')).toEqual(['CDX-05 1']);
    expect(idsOf('Phân loại rác;Mã địa bàn')).toEqual(['CDX-01 0']);
    expect(idsOf('Mã địa bàn;CDX-01 kết quả (%);CDX-05 - Đường hoa')).toHaveLength(2);
  });

  it('is none beside a column for indicators or for values, which make a long form', () => {
    expect(find('Mã địa bàn;CDX-01;Giá trị')).toBeNull();
    expect(find('Mã địa bàn;CDX-01;Mã chỉ tiêu')).toBeNull();
    expect(find('Kỳ;CDX-01')).toBeNull();
  });

  it('does not choose between two indicators of one name', () => {
    const twins = indicators.map((one) => ({ ...one, shortName: 'Tỷ lệ' }));
    const header = 'Mã địa bàn;Tỷ lệ;CDX-01';
    const report = check(`${header}\nthon-dong;5;6`, { indicators: twins, period: '2026-Q2' });
    expect(placesOf(report)).toEqual(['SL011 1 B']);
  });

  it('passes over names and last values without a word, and says which other columns it does not read', () => {
    expect(find('STT;Mã địa bàn;Tên thôn;Kỳ;CDX-01;Kỳ trước;Kỳ trước CDX-01;;Đơn vị tính')?.problems).toEqual([]);
    expect(find('Mã địa bàn;Kỳ;CDX-01;CDX-05 mục tiêu;CDS-1 cùng kỳ')?.problems).toMatchObject([
      { code: 'SL011', column: 'D', header: 'CDX-05 mục tiêu' },
      { code: 'SL011', column: 'E' },
    ]);
    const [unknown] = find('Mã địa bàn;Kỳ;CDX-01;CDX-55')?.problems ?? [];
    expect(unknown).toMatchObject({ code: 'SL201', line: 1, column: 'D', found: 'CDX-55' });
    expect(unknown?.expected).toContain('CDX-05');
  }); // prettier-ignore

  it('names the first of two equal columns', () => {
    const [key, area, period] = ['CDX-01;CDX-1', 'CDX-01;Mã thôn', 'CDX-01;Kỳ'].map(
      (names) => find(`STT;Mã địa bàn;Kỳ;${names}`)?.problems ?? [],
    );
    expect(key).toMatchObject([{ code: 'SL010', column: 'E', expected: inColumn('D') }]);
    expect(area).toMatchObject([{ code: 'SL010', column: 'E', expected: inColumn('B') }]);
    expect(period).toMatchObject([{ code: 'SL010', column: 'E', expected: inColumn('C') }]);
  });

  it('may begin with the period', () => {
    expect(find('Kỳ;Mã địa bàn;CDX-01')).toMatchObject({ period: 0, area: 1, problems: [] });
  });

  it('keeps the names as they are written, without the blanks around them', () => {
    const found = find('Mã địa bàn ;Kỳ; CDX-01 ; ;');
    expect(found).toMatchObject({ width: 3, line: 1, at: 0 });
    expect(found?.columns.map(({ header }) => header)).toEqual(['CDX-01']);
  });

  it('stands below at most 40 rows, blank ones not counted', () => {
    const titles = (count: number) => Array.from({ length: count }, () => ' ;Tiêu đề');
    const blank = Array.from({ length: 60 }, () => ' ; ');
    expect(find(...blank, ...titles(39), 'Mã địa bàn;Kỳ;CDX-01')?.line).toBe(100);
    expect(find(...titles(40), 'Mã địa bàn;Kỳ;CDX-01')).toBeNull();
  });

  it('has every title above it told once, blank rows not', () => {
    const found = find('  ; ', ' ;ỦY BAN NHÂN DÂN;Xã Sơn Dương; ', 'Mã địa bàn;Kỳ;CDX-01');
    expect(found?.problems).toMatchObject([
      { code: 'SL105', line: 2, found: 'ỦY BAN NHÂN DÂN Xã Sơn Dương' },
    ]);
  });
});

describe('the period in the titles of a wide form', () => {
  const periodOf = (...titles: string[]) =>
    find(...titles, 'Mã địa bàn;CDX-01')?.periodText ?? null;

  it.each([
    ['2026', '2026'],
    [' 2026 ', '2026'],
    ['Kỳ báo cáo: 2026', '2026'],
    ['Kỳ báo cáo:  quý II/2026', '2026-Q2'],
    ['Biểu số 2, kỳ báo cáo: quý II/2026', '2026-Q2'],
    ['Tình hình thực hiện tháng 6/2026', '2026-06'],
    ['SỐ LIỆU 6 THÁNG ĐẦU NĂM 2026', '2026-H1'],
    ['Quý II/2026;Số liệu quý II/2026', '2026-Q2'],
  ])('%s is %s', (title, period) => {
    expect(periodOf(title)).toBe(period);
  });

  it.each([
    'Tình hình thực hiện 2026',
    'Kế hoạch quý II/2026',
    'Kế  hoạch   quý II/2026',
    'Kỳ báo cáo: đến quý II/2026',
    'Số liệu đến tháng 6/2026',
    'Biểu số 2 tháng 6/2026',
    'Quý I/2026 và quý II/2026',
    'Quý I/2026;Quý II/2026',
    'Thực hiện: 2026 hộ',
  ])('%s names none beyond doubt', (title) => {
    expect(periodOf(title)).toBeNull();
  });

  it('is missed in words that name the column', () => {
    const [problem] = find('Mã địa bàn;CDX-01')?.problems ?? [];
    expect(problem).toMatchObject({ code: 'SL009', line: 1, header: 'ky' });
  });

  it('may be the one that is published, and no other', () => {
    const table = 'Biểu;Quý II/2026\nMã địa bàn;CDX-01\nthon-dong;5';
    const rows = (period: string) => check(table, { period });
    expect(rows('2026-Q2').rows.map(({ observation: { period } }) => period)).toEqual(['2026-Q2']);
    const [, other] = rows('2026-Q1').problems;
    expect(other).toMatchObject({ code: 'SL302', line: 1, column: 'B', found: '2026-Q2' });
    expect([other?.message, other?.expected].join(' ')).toContain('2026-Q1');
  });
});
