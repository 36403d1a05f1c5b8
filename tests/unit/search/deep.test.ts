import { describe, expect, it } from 'vitest';
import type { Answer, Filters, Finder, Question } from '../../../src/search/answer.ts';
import { makeFit } from '../../../src/search/deep/fit.ts';
import { fieldsOf, fragmentOf } from '../../../src/search/deep/fragment.ts';
import { makeDeepSearch, type Engine } from '../../../src/search/deep/search.ts';
import { deepQuery, deepWords } from '../../../src/search/deep/words.ts';
import { glossaryOf } from '../../../src/search/index/glossary.ts';
import { termsOfRecord } from '../../../src/search/index/record-terms.ts';
import type { SearchRecord } from '../../../src/search/record.ts';
import { feedRecord } from '../../support/feeds.ts';
import { answerThat } from '../../support/search/answers.ts';

const glossary = glossaryOf([]);
const wordsOf = (record: SearchRecord) => deepWords(termsOfRecord(record, glossary));
const question = (text: string, more: Partial<Question> = {}): Question => ({
  text,
  filters: {},
  literal: false,
  limit: 10,
  ...more,
});

/** Answers as Pagefind does: results hold every word that was asked for; the fewer words, the higher. */
function engineOf(records: readonly SearchRecord[]): Engine {
  const held = records.map((record) => {
    const { names, text } = wordsOf(record);
    return { record, words: new Set(`${names} ${text}`.split(' ')) };
  });
  const passes = ({ commune }: SearchRecord, { xa }: Filters) => xa === undefined || xa === commune;
  return {
    search: (asked, { filters }) => {
      const wanted = asked === null ? [] : asked.split(' ');
      const found = held
        .filter(({ record }) => passes(record, filters))
        .filter(({ words }) => wanted.every((word) => words.has(word)));
      return Promise.resolve({
        results: found.map(({ record }) => ({
          id: record.url,
          data: () => Promise.resolve({ meta: fragmentOf(record) }),
        })),
        filters: { xa: { Kia: found.length } },
      });
    },
  };
}

const finderThat = (says: Partial<Answer>): Finder => ({
  warm: () => Promise.resolve(),
  find: ({ text }) => Promise.resolve(answerThat({ looked: text, nearest: ['đường'], ...says })),
});

const about = { place: 'Xã Kia', summary: '', kind: 'story' } as const;
const scattered = feedRecord({ ...about, url: '/a/', title: 'Hoa bên đường' });
const beside = feedRecord({ ...about, url: '/b/', title: 'Tin', text: 'Trồng đường hoa dài.' });
const named = feedRecord({ ...about, url: '/c/', title: 'Đường hoa', commune: 'Khác' });
const ask = (text: string, says: Partial<Answer> = {}, more: Partial<Question> = {}) =>
  makeDeepSearch(finderThat(says), () => Promise.resolve(engineOf([scattered, beside, named])))(
    question(text, more),
  );

describe('Words that Pagefind indexes', () => {
  it('are those of the analysis, names apart, each once however often it is written', () => {
    const { names, text } = wordsOf(
      feedRecord({ title: 'Đường hoa', place: '', summary: '', kind: 'story', text: 'hoa, hoa' }),
    );
    expect(names).toBe('duong duong0hoa hoa');
    expect(text.split(' ').filter((word) => word === 'hoa0hoa')).toHaveLength(1);
  });

  it('meet the words of a query, a document number among them', () => {
    expect(deepQuery('36/KH-UBND và ĐƯỜNG HOA')).toEqual({
      sides: expect.arrayContaining(['kh036', 'duong0hoa']) as string[],
      alone: ['36', 'kh', 'ubnd', 'va', 'duong', 'hoa'],
      telling: ['36', 'kh', 'ubnd', 'duong', 'hoa'],
    });
  });
});

describe('Deep search', () => {
  it('puts first what is named so, then what says it side by side, and is sure of these alone', async () => {
    const { hits, total } = await ask('duong hoa');
    expect(hits.map(({ url, whole }) => [url, whole])).toEqual([
      ['/c/', true],
      ['/b/', true],
      ['/a/', false],
    ]);
    expect(total).toBe(3);
  });

  it('is not sure of other marks than were typed', async () => {
    const { hits } = await ask('dương hóa');
    expect(hits.filter(({ whole }) => whole)).toEqual([]);
  });

  it('looks for what the finder repaired, under the filters it understood', async () => {
    const chips = [{ name: 'xa', value: 'Kia', words: 'xã kia', rest: 'đường hoa' }] as const;
    const answer = await ask('dduongf hoa xa kia', {
      looked: 'đường hoa xã kia',
      repaired: true,
      chips: [...chips],
    });
    expect(answer.hits.map(({ url }) => url)).toEqual(['/b/', '/a/']);
    expect(answer).toMatchObject({ repaired: true, chips });
  });

  it('still gives what lacks a word, unsure, and near words when there is nothing', async () => {
    const { hits } = await ask('đường hoa xyz');
    expect(hits.length).toBeGreaterThan(0);
    expect(hits.every(({ whole }) => !whole)).toBe(true);
    expect(await ask('xyz')).toMatchObject({ hits: [], total: 0, nearest: ['đường'] });
  });

  it('is sure of nothing while a filter that was understood is not met', async () => {
    const unmet = [{ name: 'thon', value: 'Thôn Đông', words: '', rest: '' }] as const;
    const { hits } = await ask('đường hoa', { unmet: [...unmet] });
    expect(hits.some(({ whole }) => whole)).toBe(false);
  });

  it('is sure of nothing that was looked for on a guess', async () => {
    const { hits } = await ask('đường hoa', { isSure: false });
    expect(hits.length).toBeGreaterThan(0);
    expect(hits.some(({ whole }) => whole)).toBe(false);
  });

  it('keeps what was shown in its place when more is asked for, though the engine changes its order', async () => {
    const same = ['/x/', '/y/', '/z/'].map((url) => feedRecord({ ...about, url, title: 'Hoa' }));
    const orders = [engineOf(same), engineOf(same.slice().reverse())];
    const engine: Engine = {
      search: (words, options) => (orders.shift() ?? engineOf([])).search(words, options),
    };
    const search = makeDeepSearch(finderThat({}), () => Promise.resolve(engine));
    const { hits: first } = await search(question('hoa', { limit: 1 }));
    const { hits: more } = await search(question('hoa', { limit: 3 }));
    expect(more).toHaveLength(3);
    expect(more.slice(0, 1)).toEqual(first);
  });

  it('lists all that filters leave when nothing was typed', async () => {
    const { hits } = await ask('', {}, { filters: { xa: 'Khác' } });
    expect(hits.map(({ url }) => url)).toEqual(['/c/']);
  });

  it('asks anew where the engine was opened anew after a failure', async () => {
    const broken = engineOf([named]);
    const engines: Engine[] = [
      {
        search: async (words, options) => {
          const { results, filters } = await broken.search(words, options);
          const lost = () => Promise.reject(new Error('404'));
          return { results: results.map(({ id }) => ({ id, data: lost })), filters };
        },
      },
      engineOf([named]),
    ];
    const search = makeDeepSearch(finderThat({}), () =>
      Promise.resolve(engines.shift() ?? engineOf([])),
    );
    await expect(search(question('đường hoa'))).rejects.toThrow('404');
    expect((await search(question('đường hoa'))).hits).toHaveLength(1);
  });

  it('passes on that the index cannot be had', async () => {
    const broken = makeDeepSearch(finderThat({}), () => Promise.reject(new Error('404')));
    await expect(broken(question('đường hoa'))).rejects.toThrow('404');
  });
});

describe('How well texts fit a query', () => {
  it('a little word may be missing, any other may not', () => {
    const fields = fieldsOf(fragmentOf(named));
    expect(makeFit('đường hoa là gì')(fields).isWhole).toBe(true);
    expect(makeFit('đường hoa hồng')(fields).isWhole).toBe(false);
    expect(makeFit('lãi hoa')(fields).isWhole).toBe(false);
  });
});
