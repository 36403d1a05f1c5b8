import { describe, expect, it } from 'vitest';
import { spellingsOf } from '../../../../src/search/repair/spelling.ts';

const powers = new Map([
  ['hoa', 8],
  ['hoac', 5],
  ['thi', 9],
  ['tri', 2],
  ['chong', 3],
  ['trong', 7],
  ['thong', 7],
  ['ngheo', 4],
  ['ki', 6],
  ['cntt', 2],
  ['cn', 3],
  ['xa', 9],
  ['sa', 1],
  ['dan', 7],
]);
const spellings = (word: string) => spellingsOf(word, (one) => powers.get(one));

describe('words one mistake away', () => {
  it.each([
    ['hao', 'hoa', 'swapped'],
    ['hooa', 'hoa', 'doubled'],
    ['ha', 'hoa', 'missing'],
    ['hpa', 'hoa', 'near key'],
    ['th', 'thi', 'missing in a word of two letters'],
    ['dn', 'dan', 'missing in a word of two letters'],
    ['tronh', 'trong', 'near key'],
    ['chog', 'chong', 'missing'],
    ['ngeo', 'ngheo', 'ng for ngh'],
    ['gian', 'dan', 'gi for d'],
    ['cnt', 'cntt', 'missing double'],
  ])('%s may be %s: %s', (word, meant) => {
    expect(spellings(word)[0] ?? '').toBe(meant);
  });

  it('come with what is written often and easily mistaken first', () => {
    expect(spellings('chong')).toEqual(['trong', 'thong']);
    expect(spellings('sa')).toEqual(['xa']);
  });

  it('are never the word itself, and none where nothing is near', () => {
    expect(spellings('thi')).not.toContain('thi');
    expect(spellings('qwxz')).toEqual([]);
    expect(spellings('')).toEqual([]);
    expect(spellings('x')).toEqual([]);
  });

  it('of what begins with two letters are not those of the first', () => {
    expect(spellings('chi')).not.toContain('khi');
    expect(spellings('ch')).not.toContain('ki');
  });
});
