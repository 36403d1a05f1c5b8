import { describe, expect, it } from 'vitest';
import { check } from './context.ts';
import { placesOf } from './copy-of.ts';

const KEYS = 'ma_chi_tieu,ma_dia_ban,ky,gia_tri';
const CDX = 'CDX-01,thon-ha,2026-Q2';
const at = (columns: string, row: string, delimiter = ',') =>
  placesOf(check(`${KEYS}${columns}\n${row}\n`.replaceAll(',', delimiter)));

describe('a decimal comma without quotes in a file of commas', () => {
  it.each([
    ['beside a note', ',ghi_chu', `${CDX},95,5`],
    ['beside a note, with a long fraction', ',ghi_chu', `${CDX},95,5123`],
    ['with its percent sign', ',ghi_chu', `${CDX},95,5 %`],
    ['with its unit', ',ghi_chu', `${CDX},95,5 mét`],
    ['with its unit in capitals', ',ghi_chu', `${CDX},95,5MÉT`],
    ['with a unit of two words', ',ghi_chu', `${CDX},95,12 mô hình`],
    ['with a sign and blanks', ',ghi_chu', `${CDX}, +95 , 5 `],
    ['beside a source', ',nguon', `${CDX},95,5`],
    ['beside a status', ',trang_thai', `${CDX},95,5`],
    ['beside a day', ',ngay_chot', `${CDX},95,5`],
    ['beside an unknown column', ',cot_la', `${CDX},95,25`],
    ['beside a numerator without its denominator', ',tu_so,mau_so', `${CDX},95,5,`],
    ['beside a numerator that has no denominator at all', ',tu_so', `${CDX},95,5`],
    ['beside a denominator without its numerator', ',mau_so,tu_so', `${CDX},95,500, `],
    ['at the end of a row that is too long', ',ghi_chu', `${CDX},95,5,đủ`],
    ['beside parts, in a row with a blank too many', ',tu_so,mau_so', `${CDX},95,5,100,`],
    [
      'beside parts, which move into the status',
      ',tu_so,mau_so,trang_thai,nguon',
      `${CDX},95,5,191,200,A`,
    ],
    ['beside a note, before its parts', ',ghi_chu,tu_so,mau_so', `${CDX},95,5,95,100`],
    ['in the last column', '', `${CDX},95,5`],
  ])('is found: %s', (_, columns, row) => {
    expect(at(columns, row)).toContain('SL101 2 ');
  });

  it('is found before the key, which it moves', () => {
    const text = 'gia_tri,ky,ma_chi_tieu,ma_dia_ban\n95,5,2026-Q2,CDX-01,thon-ha\n';
    expect(placesOf(check(text))).toContain('SL101 2 ');
  });
});

describe('a whole number in a file of commas', () => {
  it.each([
    ['a note in words', ',ghi_chu', `${CDX},95,đủ 5 hộ`],
    ['a note that begins with a number', ',ghi_chu', `${CDX},95,5 hộ chưa làm`],
    ['a note with a day', ',ghi_chu', `${CDX},95,30/6`],
    ['an empty note', ',ghi_chu', `${CDX},95,`],
    ['both its parts', ',tu_so,mau_so', `${CDX},95,95,100`],
    ['both its parts and a status', ',tu_so,mau_so,trang_thai', `${CDX},95,95,100,A`],
    ['parts in thousands', ',tu_so,mau_so', `${CDX},95,9500,10000`],
    ['its parts the other way round', ',mau_so,tu_so', `${CDX},95,100,95`],
    ['a numerator in thousands alone', ',tu_so,mau_so', `${CDX},95,9500,`],
    ['a running number', ',stt', `${CDX},95,5`],
    ['a number with a sign behind it', ',ghi_chu', `${CDX},"95,5",5`],
  ])('may stand beside %s', (_, columns, row) => {
    expect(at(columns, row).filter((place) => place.startsWith('SL101'))).toEqual([]);
  });

  it('is no matter of commas where columns end with another sign', () => {
    expect(at(',ghi_chu', `${CDX},95,5`, ';')).toEqual([]);
  });
});
