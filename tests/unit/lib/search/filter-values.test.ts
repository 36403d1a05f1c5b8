import { describe, expect, it } from 'vitest';
import { offeredFilters } from '../../../../src/lib/search/filter-values.ts';
import type { SearchRecord } from '../../../../src/search/record.ts';

const record = (rest: Partial<SearchRecord>): SearchRecord => ({
  url: '/',
  title: '',
  place: '',
  summary: '',
  text: '',
  kind: 'model',
  villages: [],
  ...rest,
});

describe('The filters of the search page', () => {
  it('offer what tells things apart, each value once, in the order of its label', () => {
    const records = [
      record({ commune: 'Hồng Vân', year: 2026, modelType: 'Xóm số' }),
      record({ commune: 'Diễn Châu', year: 2026, kind: 'story' }),
      record({ commune: 'Hồng Vân', year: 2026, kind: 'commune' }),
    ];
    expect(offeredFilters(records)).toEqual([
      {
        name: 'xa',
        values: [
          { value: 'Diễn Châu', label: 'Diễn Châu' },
          { value: 'Hồng Vân', label: 'Hồng Vân' },
        ],
      },
      {
        name: 'loai',
        values: [
          { value: 'model', label: 'Mô hình' },
          { value: 'story', label: 'Tin tức' },
          { value: 'commune', label: 'Xã' },
        ],
      },
    ]);
  });

  it('are none where there is nothing to find', () => {
    expect(offeredFilters([])).toEqual([]);
  });
});
