import { describe, expect, it } from 'vitest';
import { check, HEADER } from './context.ts';
import { placesOf } from './copy-of.ts';

const GOOD = 'CDX-01;thon-dong;2026-Q2;95,5;;;;;;';
/** What is told of a row that stands below a good one. */
const told = (row: string) => placesOf(check(`${HEADER}\n${GOOD}\n${row}\n`));
const shortOf = (header: string, row: string) => placesOf(check(`${header}\n${row}\n`));

describe('a row passed over with a warning', () => {
  it.each([
    'Tổng cộng;;;95,5;;;;;;',
    'TỔNG SỐ;;;95,5;;;;;;',
    'Cộng;;;95,5;;;;;;',
    'Trung bình;;;95,5;;;;;;',
    ' tong cong: ;;;95,5;;;;;;',
    ';Tổng số;;95,5;;;;;;',
    'CDX-01;Tổng cộng;2026-Q2;95,5;;;;;;',
    'CDX-01; Cộng ;2026-Q2;95,5;;;;;;',
    '1;2;3;4;5;6;7;8;9;10',
    '(1);(2);(3);(4)=(5)/(6);(5);(6);(7);(8);(9);(10)',
    'A;B;1;2;3;4;5;6;7;8',
    'a;b;c;1;;;;;;',
    'A;B;C;;;;;;;',
    'I. KHỐI THÔN;;;;;;;;;',
    'II;Các xóm phía đông;;;;;;;;',
    'Ngày 30 tháng 6 năm 2026;;;;;;;;;',
    'Người lập biểu;;Kế toán;;Chủ tịch;;;;;',
    'Người lập;Nguyễn Văn A;;Đã ký;;;;;;',
    'Đơn vị tính;;;%;;;;;;',
    ';;;Ngày 30 tháng 6 năm 2026;;;;;;',
  ])('%s', (row) => {
    expect(told(row)).toEqual(['SL105 3 ']);
  });

  it('is quoted in the warning', () => {
    expect(check(`${HEADER}\n${GOOD}\n Tổng cộng;;;95,5;;;;;; \n`).problems).toMatchObject([
      { code: 'SL105', line: 3, found: 'Tổng cộng;;;95,5;;;;;;' },
    ]);
  });
});

describe('a row that may be data', () => {
  it.each([
    ['a place whose name begins like a sum', 'CDX-01;Tổng Cọt;2026-Q2;95,5;;;;;;', 'SL202 3 B'],
    ['a code beside the word of a sum', 'CDX-01;Tổng hợp;;95,5;;;;;;', 'SL202 3 B'],
    ['two numbers, which are no column numbers', '1;2;;;;;;;;', 'SL105 3 '],
    ['numbers out of order', '1;2;4;3;;;;;;', 'SL201 3 A'],
    ['letters out of order', 'A;C;B;1;;;;;;', 'SL201 3 A'],
    ['a figure beside a text', 'Các xóm;;;12;;;;;;', 'SL102 3 B'],
    ['a wrong figure beside a text', 'Các xóm;;;12 hoặc 13;;;;;;', 'SL203 3 D'],
    ['a numerator alone', 'Các xóm;;;;12;;;;;', 'SL102 3 B'],
    ['a signature beside a number', 'Người lập 1;Thôn 2;Xóm 3;;;;;;;', 'SL201 3 A'],
    ['a signature beside one number', 'Người lập;Thôn 2;Xóm Trên;;;;;;;', 'SL201 3 A'],
    ['three texts without a signature', 'một;hai;ba;;;;;;;', 'SL201 3 A'],
    ['a code without a hyphen', 'cdx01;;;;;;;;;', 'SL102 3 B'],
    ['a code of one digit', 'CDX-1;;;;;;;;;', 'SL102 3 B'],
    ['an area alone', ';THON-HA;;;;;;;;', 'SL102 3 A'],
    ['a period alone', ';;Quý II/2026;;;;;;;', 'SL102 3 A'],
  ])('is told as one, or as what is wrong with it: %s', (_, row, expected) => {
    expect(told(row)).toContain(expected);
  });

  it.each([
    ['a code with more behind it', 'CDX-01 và CDX-05;;;;;;;;;'],
    ['a code with more in front', 'Biểu CDX-01;;;;;;;;;'],
    ['one letter and a number', 'A1;;;;;;;;;'],
    ['a code of letters only', 'CDX;;;;;;;;;'],
  ])('is none with only a title in it: %s', (_, row) => {
    expect(told(row)).toEqual(['SL105 3 ']);
  });

  it('is one in a place that is named like a sum', () => {
    const areas = [
      { code: 'thon-cong', name: 'Cộng', aliases: ['Tổng'], level: 'village' as const },
      { code: 'thon-ha', name: 'Thôn Hạ', aliases: [], level: 'village' as const },
    ];
    const places = (name: string) =>
      placesOf(check(`${HEADER}\nCDX-01;${name};2026-Q2;95,5;;;;;;\n`, { areas }));
    expect(places('Cộng')).toEqual(['SL210 2 B']);
    expect(places('Tổng')).toEqual(['SL210 2 B']);
  });

  it('is one by its exact keys, even where it looks like column numbers', () => {
    expect(shortOf('gia_tri;ma_chi_tieu;ma_dia_ban;ky', '1;CDX-01;thon-ha;2026')).toEqual([]);
  });
});
