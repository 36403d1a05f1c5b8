import { describe, expect, it } from 'vitest';
import {
  askedIn,
  SEARCH_PAGE,
  searchUrl,
  shownValue,
  withFilter,
  type Asked,
} from '../../../../src/lib/search/search-urls.ts';

const asked = (text: string, rest: Partial<Asked> = {}): Asked => ({
  text,
  filters: {},
  literal: false,
  ...rest,
});

describe('The address of a search', () => {
  it('of nothing is the search page', () => {
    expect(searchUrl(asked(''))).toBe(SEARCH_PAGE);
    expect(askedIn('')).toEqual(asked(''));
  });

  it.each([
    asked('đường hoa'),
    asked('462/QĐ-TTg & 100%'),
    asked('', { filters: { thon: 'Thôn Đông' } }),
    asked('hoa', { literal: true }),
    asked('hoa', {
      filters: { xa: 'Diễn Châu', thon: 'Xóm 5', loai: 'model', kieu: 'Đường hoa', nam: '2026' },
    }),
  ])('brings back what was asked: %j', (one) => {
    const url = new URL(searchUrl(one), 'https://example.vn');
    expect(askedIn(url.search)).toEqual(one);
  });

  it('names a kind as people read it, and filters in one order', () => {
    const filters = { nam: '2026', loai: 'model' } as const;
    const { searchParams } = new URL(searchUrl(asked('hoa', { filters })), 'https://example.vn');
    expect([...searchParams]).toEqual([
      ['q', 'hoa'],
      ['loai', 'Mô hình'],
      ['nam', '2026'],
    ]);
  });

  it('takes kinds by either name, and leaves out what is none', () => {
    expect(askedIn('?loai=model').filters).toEqual({ loai: 'model' });
    expect(askedIn('?loai=M%C3%B4+h%C3%ACnh').filters).toEqual({ loai: 'model' });
    expect(askedIn('?loai=khong-co&q=hoa')).toEqual(asked('hoa'));
    expect(askedIn('?q=++hoa+&y=0')).toEqual(asked('hoa'));
  });
});

describe('A filter', () => {
  it('is set, changed and taken away, and leaves the others as they are', () => {
    const filters = { xa: 'Diễn Châu', nam: '2026' };
    expect(withFilter(filters, 'thon', 'Xóm 5')).toEqual({ ...filters, thon: 'Xóm 5' });
    expect(withFilter(filters, 'nam', '2027')).toEqual({ xa: 'Diễn Châu', nam: '2027' });
    expect(withFilter(filters, 'xa', '')).toEqual({ nam: '2026' });
    expect(withFilter(filters, 'xa', '')).not.toHaveProperty('xa');
  });

  it('shows a kind by its label and all else as it is', () => {
    expect(shownValue('loai', 'model')).toBe('Mô hình');
    expect(shownValue('thon', 'model')).toBe('model');
  });
});
