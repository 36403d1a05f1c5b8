import { describe, expect, it } from 'vitest';
import { addressesFound } from '../support/search/finder.ts';
import { corruptions } from '../support/search/corruptions.ts';
import { knownItems } from '../support/search/known-items.ts';
import { corruptedQueries } from '../support/search/known-queries.ts';
import { askAll, byGroup, recallOf, recallTable } from '../support/search/recall.ts';
import { builtRecords } from '../support/search/records.ts';
import { telex, vni } from '../support/search/typing.ts';

/** SEARCH_SEED asks what nobody has looked at yet. */
const SEEDS = [3, 1945, 20_261_122, ...numbersIn(process.env['SEARCH_SEED'] ?? '')];
const EACH = 40;

function numbersIn(text: string): number[] {
  return text
    .split(',')
    .filter((part) => part !== '')
    .map(Number);
}

describe('corrupted queries', () => {
  it('are the same for the same seed, and others for another', () => {
    const queries = (seed: number) => corruptedQueries(builtRecords(), seed, 20);
    expect(queries(3)).toEqual(queries(3));
    expect(queries(3)).not.toEqual(queries(4));
  });

  it('are of every class, and never what was meant', () => {
    const meant = new Set(knownItems(builtRecords()).map(({ query }) => query));
    const asked = corruptedQueries(builtRecords(), 3, 20);
    expect(new Set(asked.map(({ group }) => group))).toEqual(new Set(Object.keys(corruptions)));
    expect(asked.filter(({ query }) => meant.has(query))).toEqual([]);
  });

  it('are typed as the two ways of typing type', () => {
    expect(['đường', 'hoá', 'khuổi', 'Quyết'].map((word) => telex(word))).toEqual([
      'dduwowngf', 'hoas', 'khuooir', 'quyeets',
    ]); // prettier-ignore
    expect(['đường', 'hoá', 'khuổi'].map((word) => vni(word, false))).toEqual([
      'd9u7o72ng', 'hoa1', 'khuo63i',
    ]); // prettier-ignore
  });
});

describe('the finder', () => {
  it('finds known items in 95 of 100 queries of every class', { timeout: 600_000 }, async () => {
    const asked = SEEDS.flatMap((seed) => corruptedQueries(builtRecords(), seed, EACH));
    const outcomes = await askAll(asked, addressesFound);
    const behind = [...byGroup(outcomes)].filter(([, of]) => recallOf(of) < 0.95);
    expect(behind.map(([, of]) => recallTable(of)).join('\n')).toBe('');
  });
});
