import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neighbourPairs, searchForm } from '../../../src/search/forms.ts';

describe('the form in which text and query meet', () => {
  it.each([
    ['Đường xanh', 'duong xanh'],
    ['ĐƯỜNG XANH', 'duong xanh'],
    ['duong xanh', 'duong xanh'],
    ['Ủy ban', 'uy ban'],
    ['Uỷ ban', 'uy ban'],
    ['462/QĐ-TTg', '462 qd ttg'],
    ['“Nhà sạch - vườn đẹp”', 'nha sach vuon dep'],
    ['', ''],
    ['?!', ''],
  ])('%s', (text, form) => {
    expect(searchForm(text)).toBe(form);
    expect(searchForm(text.normalize('NFD'))).toBe(form);
  });

  it('is its own form, whatever it was made from', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(searchForm(searchForm(text))).toBe(searchForm(text));
      }),
    );
  });
});

describe('neighbouring syllables', () => {
  it('are joined inside a sentence, never across its end', () => {
    expect(neighbourPairs('Đường hoa đẹp. Xóm số')).toBe('duonghoa hoadep xomso');
    expect(neighbourPairs('Rác')).toBe('');
    expect(neighbourPairs('')).toBe('');
  });
});
