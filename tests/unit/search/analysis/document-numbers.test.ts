import { describe, expect, it } from 'vitest';
import { documentNumbersOf } from '../../../../src/search/analysis/document-numbers.ts';

describe('a document number has one key in every writing', () => {
  it.each([
    ['kh036', '36/KH-UBND'],
    ['kh036', '36 KH UBND'],
    ['kh036', 'kh36'],
    ['kh036', 'KH số 36'],
    ['kh036', 'kh 36/UBND'],
    ['kh036', 'kế hoạch 36'],
    ['kh036', 'Kế hoạch số 036 của xã'],
    ['kh036', 'ke hoach so 36/KH-UBND'],
    ['nq057', '57-NQ/TW'],
    ['nq057', '57–NQ–TW'],
    ['nq057', 'nghị quyết 57'],
    ['nq057', 'NQ57'],
    ['nd0152', '152/2025/NĐ-CP'],
    ['nd0152', 'nd 152/2025'],
    ['nd0152', '152 2025 nd cp'],
    ['nq03', '03/NQ-CP'],
    ['nq03', '3/NQ-CP'],
    ['qd0462', '462/QÐ-TTg'],
    ['qd0462', '462/QD-TTG'],
    ['qd0462', 'quyết định 462'],
    ['ctr0150', '150-CTr/TU'],
    ['da04', '04-ĐA/TU'],
    ['qh072', 'Luật số 72/2020/QH14'],
  ])('%s: %s', (key, text) => {
    expect(documentNumbersOf(text)).toEqual([key]);
    expect(documentNumbersOf(text.normalize('NFD'))).toEqual([key]);
  });

  it.each([
    'năm 2025 đã trồng 5 cây',
    '15/5/2025',
    'xóm 36, KH khác',
    '100 hộ',
    'nam 2025 da trong',
    'ngày 10 - đã xong',
    'KH',
    '',
  ])('not in: %s', (text) => {
    expect(documentNumbersOf(text)).toEqual([]);
  });

  it('of several numbers: each once, in order', () => {
    const text = 'Căn cứ 462/QĐ-TTg; Kế hoạch 36/KH-UBND (theo Quyết định 462/QĐ-TTg).';
    expect(documentNumbersOf(text)).toEqual(['kh036', 'qd0462']);
  });
});
