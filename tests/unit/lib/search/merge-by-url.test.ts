import { describe, expect, it } from 'vitest';
import { mergeByUrl } from '../../../../src/lib/search/merge-by-url.ts';
import type { SearchRecord } from '../../../../src/search/record.ts';

const record = (title: string, more: Partial<SearchRecord> = {}): SearchRecord => ({
  url: '/a/#muc-v-1',
  title,
  place: 'mục V.1',
  summary: `Về ${title}`,
  text: '',
  kind: 'clause',
  villages: [],
  ...more,
});

describe('Things that share an address', () => {
  it('are one result that looks like the first and is found by the names and words of all', () => {
    const merged = mergeByUrl([
      record('Giai đoạn 1', { text: 'Ban hành' }),
      record('Sơ kết', { text: 'cuối năm', aliases: ['Sơ kết giữa kỳ'] }),
      record('Giai đoạn 1', { url: '/b/' }),
    ]);
    expect(merged).toHaveLength(2);
    expect(merged[0]).toEqual(
      record('Giai đoạn 1', {
        text: 'Ban hành\nVề Sơ kết\ncuối năm',
        aliases: ['Sơ kết', 'Sơ kết giữa kỳ'],
      }),
    );
  });

  it('keep a name once, also when both are called the same', () => {
    const [merged] = mergeByUrl([record('Chỉ tiêu'), record('Chỉ tiêu', { text: '95%' })]);
    expect(merged?.aliases).toBeUndefined();
    expect(merged?.text).toBe('Về Chỉ tiêu\n95%');
  });
});
