/** What people would type on a site of made-up records: things that are there, in the ways people type. */
import type { SearchRecord } from '../src/search/record.ts';
import { seededRandom } from '../tests/support/random.ts';
import { corruptions } from '../tests/support/search/corruptions.ts';
import { pick } from '../tests/support/search/word-choice.ts';

/** What every site is asked, however large. */
const COMMON = [
  'chuyen doi so',
  'phân loại rác tại nguồn',
  'dich vu cong truc tuyen',
  'tổ công nghệ số cộng đồng',
  'thanh toan khong dung tien mat',
  'khen thuong',
  'ke hoach thi dua',
  'bao cao nam',
];
/** How many queries of each kind are made of records that the site has. */
const WAYS: readonly (readonly [SearchRecord['kind'], string | null, number])[] = [
  ['model', 'without marks', 12],
  ['model', null, 8],
  ['village', 'without marks', 8],
  ['document', 'without marks', 8],
  ['story', 'without marks', 8],
  ['story', null, 4],
  ['clause', 'without marks', 4],
  ['target', 'unfinished, without marks', 6],
  ['model', 'letters swapped', 4],
  ['story', 'letter missing', 4],
  ['model', 'raw Telex', 4],
];
const WORDS = 5;

/** Queries for a site, the same for the same seed. */
export function queriesFor(records: readonly SearchRecord[], seed: number): string[] {
  const random = seededRandom(seed);
  const made = WAYS.flatMap(([kind, way, count]) => {
    const of = records.filter((record) => record.kind === kind);
    return Array.from({ length: count }, () => {
      const title = pick(of, random)?.title ?? '';
      const words = title.replaceAll(/[,;:]/gu, ' ').split(/\s+/u).slice(0, WORDS).join(' ');
      return way === null ? words : (corruptions[way]?.(words, random) ?? words);
    });
  });
  return [...new Set([...COMMON, ...made])];
}
