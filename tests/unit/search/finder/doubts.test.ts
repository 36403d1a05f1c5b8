import { describe, expect, it } from 'vitest';
import { doubtsOf } from '../../../../src/search/finder/doubts.ts';
import { queryOf } from '../../../../src/search/finder/query.ts';
import { wordsIn } from '../repair/vocabularies.ts';
import { portal } from './records.ts';
import { ask, finderOver, urlsOf } from './world.ts';

describe('a word that fits none of its neighbours', () => {
  const vocabulary = wordsIn('đường dây nóng, cây, day, dậy, cay');
  const written = new Set(['duong0day', 'day0nong']);
  const doubts = (text: string) =>
    doubtsOf(queryOf(text), vocabulary, (key) => !written.has(key)).map((doubt) => doubt.text);

  it('may be a near one that fits both', () => {
    expect(doubts('Đường cây nóng')).toEqual(['Đường day nóng']);
  });

  it('is left alone at the ends, beside a word it fits, and as a number', () => {
    expect(doubts('cây nóng')).toEqual([]);
    expect(doubts('đường cây')).toEqual([]);
    expect(doubts('đường dây cây nóng đường')).toEqual([]);
    expect(doubts('đường 5 nóng')).toEqual([]);
    expect(doubts('đường. Cây. Nóng')).toEqual([]);
  });
});

describe('the finder', () => {
  const finder = finderOver(portal);

  it('puts such a word right, says so, and is sure of nothing', async () => {
    const answer = await finder.find(ask('đường cây nóng'));
    expect(urlsOf(answer)[0]).toBe('/tu/duong-day/');
    expect(answer).toMatchObject({ looked: 'đường day nóng', repaired: true });
    expect(answer.hits.filter(({ whole }) => whole)).toEqual([]);
  });

  it('is sure of a guess only beside other words', async () => {
    const alone = await finder.find(ask('nonga'));
    expect(alone).toMatchObject({ looked: 'nong', repaired: true });
    expect(alone.hits.map(({ whole }) => whole)).toEqual([false]);
    const beside = await finder.find(ask('đường dây nonga'));
    expect(beside.hits[0]).toMatchObject({ url: '/tu/duong-day/', whole: true });
  });

  it('leaves it as it is where it is asked to, and where the query stands so', async () => {
    const literal = await finder.find(ask('đường cây nóng', { literal: true }));
    expect(literal).toMatchObject({ looked: 'đường cây nóng', repaired: false });
    const right = await finder.find(ask('đường dây nóng'));
    expect(right).toMatchObject({ looked: 'đường dây nóng', repaired: false });
    expect(right.hits[0]?.whole).toBe(true);
  });
});
