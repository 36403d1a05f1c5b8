import { describe, expect, it } from 'vitest';
import { record } from '../index/records.ts';
import { portal } from './records.ts';
import { ask, finderOver, urlsOf } from './world.ts';

const finder = finderOver(portal);
const chipsOf = async (text: string) =>
  (await finder.find(ask(text))).chips.map(({ name, value }) => `${name}=${value}`);

describe('a part of a query is understood as a filter', () => {
  it.each([
    ['duong hoa thon dong', ['kieu=Đường hoa', 'thon=Thôn Đông']],
    ['đường hoa làng gạo', ['kieu=Đường hoa', 'thon=Thôn Đông']],
    ['mô hình thôn đông', ['loai=model', 'thon=Thôn Đông']],
    ['đường hoa xã hòa sơn', ['kieu=Đường hoa', 'xa=Hòa Sơn']],
    ['ke hoach binh minh', ['loai=plan', 'xa=Bình Minh']],
  ])('"%s"', async (text, chips) => {
    expect(await chipsOf(text)).toEqual(chips);
  });

  it.each(['thôn đông', 'đường hoa', 'bình minh', 'kế hoạch', '2026', 'kế hoạch 36'])(
    'but not "%s", which is all that was asked for',
    async (text) => {
      expect(await chipsOf(text)).toEqual([]);
    },
  );

  it('and tells which words it was, and what is left without them', async () => {
    const { chips } = await finder.find(ask('Đường hoa xã Hòa Sơn'));
    expect(chips).toEqual([
      { name: 'kieu', value: 'Đường hoa', words: 'Đường hoa', rest: 'xã Hòa Sơn' },
      { name: 'xa', value: 'Hòa Sơn', words: 'xã Hòa Sơn', rest: 'Đường hoa' },
    ]);
  });

  it('so that only what passes it is found, called by whatever name', async () => {
    expect(urlsOf(await finder.find(ask('duong hoa thon dong')))).toEqual(['/a/mo-hinh/hoa/']);
  });

  it('over all villages of one name', async () => {
    const answer = await finder.find(ask('mo hinh xom 5'));
    expect(answer.chips).toMatchObject([{ name: 'loai' }, { name: 'thon', value: 'Xóm 5' }]);
    expect(urlsOf(answer)).toEqual(['/b/mo-hinh/hoa/']);
  });

  it('and when nothing passes, that is said, and nothing near is called whole', async () => {
    const answer = await finder.find(ask('xom so thon dong'));
    expect(answer.chips).toEqual([]);
    expect(answer.unmet).toMatchObject([{ value: 'Xóm số' }, { value: 'Thôn Đông' }]);
    expect(answer.hits.length).toBeGreaterThan(0);
    expect(answer.hits.some(({ whole }) => whole)).toBe(false);
  });

  it('never where a page has all the words in its name', async () => {
    const title = 'Đường hoa Thôn Đông dừng lại vì sao';
    const more = finderOver([...portal, record({ url: '/a/tin/9/', title, commune: 'Bình Minh' })]);
    expect(urlsOf(await more.find(ask(title)))[0]).toBe('/a/tin/9/');
  });

  it('never when exactly what was typed is asked for, and never for a filter already chosen', async () => {
    const literal = await finder.find(ask('duong hoa thon dong', { literal: true }));
    expect(literal.chips).toEqual([]);
    const chosen = await finder.find(ask('đường hoa hòa sơn', { filters: { xa: 'Bình Minh' } }));
    expect(chosen.chips.map(({ name }) => name)).not.toContain('xa');
  });
});

describe('what nobody can have meant as typed is repaired', () => {
  it.each([
    ['dduwowngf hoa', '/loai/duong-hoa/'],
    ['d9u7o7ng2 hoa', '/loai/duong-hoa/'],
    ['duonghoa', '/loai/duong-hoa/'],
    ['ddường hoaa', '/loai/duong-hoa/'],
  ])('"%s"', async (text, url) => {
    const answer = await finder.find(ask(text));
    expect(answer).toMatchObject({
      repaired: true,
      hits: [{ url, whole: true }, ...answer.hits.slice(1)],
    });
  });

  it('unless it was asked for literally', async () => {
    expect(await finder.find(ask('duonghoa', { literal: true }))).toMatchObject({
      looked: 'duonghoa',
      repaired: false,
      hits: [],
    });
  });

  it('and a repair that finds nothing either is not told', async () => {
    expect(await finder.find(ask('bamaytrong'))).toMatchObject({
      looked: 'bamaytrong',
      repaired: false,
      hits: [],
    });
    // Found, but not in the commune that was chosen: then what was looked for is worth telling.
    const elsewhere = await finder.find(ask('duonghoa', { filters: { xa: 'Nơi khác' } }));
    expect(elsewhere).toMatchObject({ looked: 'duong hoa', repaired: true, hits: [] });
  });

  it('and for a word that is nowhere the nearest that are somewhere are named', async () => {
    const { hits, nearest } = await finder.find(ask('khoachi', { literal: true }));
    expect(hits).toEqual([]);
    expect(nearest).toEqual(['hoach']);
  });
});
