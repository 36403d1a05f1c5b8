import { describe, expect, it } from 'vitest';
import { unknownAcronyms } from '../../../src/search/unknown-acronyms.ts';
import { feedRecord } from '../../support/feeds.ts';

const terms = [
  { written: 'UBND', full: 'Ủy ban nhân dân', synonyms: ['UB'] },
  { written: 'CT-XH', full: 'Chính trị - xã hội', synonyms: [] },
];
const tokensIn = (text: string) =>
  unknownAcronyms([feedRecord({ text })], terms, 50).map(({ token }) => token);

describe('Abbreviations that the glossary lacks', () => {
  it.each([
    ['Hộ dùng VNPT và BHXH.', ['BHXH', 'VNPT']],
    ['UBND xã, UB và tổ chức CT-XH', []],
    ['mục VI.10, Quý IV, Điều XII', []],
    ['Theo 36/KH-UBND, 57-NQ/TW, 152/2025/NĐ-CP, 72/2020/QH14.', []],
    ['Lỗi SL203 ở chỉ tiêu CDS-01, khí CO2', []],
    ['THÔNG BÁO VỀ VIỆC HỌP', []],
    ['LỖI ở TỆP, đoàn TNCS họp', ['TNCS']],
    ['UBND-UB và UBND-BHXH', ['UBND-BHXH']],
    ['Wi-Fi, VNeID, Zalo A và B', []],
  ])('of "%s" are %j', (text, tokens) => {
    expect(tokensIn(text).sort()).toEqual([...tokens].sort());
  });

  it('come by how often they are written, with the first place, and no more than asked for', () => {
    const records = [
      feedRecord({ url: '/a/', text: 'BHXH' }),
      feedRecord({ url: '/b/', text: 'NTM, BHXH và BHYT' }),
      feedRecord({ url: '/c/', title: 'NTM', text: 'NTM' }),
    ];
    const found = unknownAcronyms(records, terms, 2);
    expect(found.map(({ token, times, record }) => [token, times, record.url])).toEqual([
      ['NTM', 3, '/b/'],
      ['BHXH', 2, '/a/'],
    ]);
  });
});
