import { describe, expect, it } from 'vitest';
import { openFinder } from '../../../../src/search/finder/open.ts';
import { ENTRY_FILE } from '../../../../src/search/index/files.ts';
import { record } from '../index/records.ts';
import { portal } from './records.ts';
import { ask, finderOver, readerOf, served, urlsOf } from './world.ts';

const finder = finderOver(portal, [{ written: 'UBND', full: 'Ủy ban nhân dân', synonyms: [] }]);
const first = async (text: string) => (await finder.find(ask(text))).hits[0]?.url;

describe('the finder puts first', () => {
  it.each([
    ['đường hoa', '/loai/duong-hoa/'],
    ['duong hoa', '/loai/duong-hoa/'],
    ['ĐƯỜNG HOA', '/loai/duong-hoa/'],
    ['duong ho', '/loai/duong-hoa/'],
    ['bình minh', '/a/'],
    ['tan lap', '/a/'],
    ['lang gao', '/a/thon/dong/'],
    ['ke hoach thi dua hoa son', '/b/ke-hoach/'],
    ['thi dua ke hoach hòa sơn', '/b/ke-hoach/'],
    ['đường dây nóng', '/tu/duong-day/'],
    ['cham duong hoa quy ii', '/a/tin/2/'],
    ['ủy ban nhân dân chỉ đạo', '/a/ke-hoach/'],
  ])('for "%s" the page %s', async (text, url) => {
    expect(await first(text)).toBe(url);
  });

  it('of two that say the same the newer', async () => {
    const urls = urlsOf(await finder.find(ask('chấm đường hoa')));
    expect(urls.slice(0, 2)).toEqual(['/a/tin/2/', '/a/tin/3/']);
  });

  it('the word with the marks that were typed, and others far behind', async () => {
    const [best] = (await finder.find(ask('hóa đơn'))).hits;
    expect(best?.url).toBe('/a/tin/1/');
    expect((await finder.find(ask('hoa don'))).hits[0]?.url).toBe('/a/tin/1/');
  });

  it.each(['36/KH-UBND', 'kh 36', 'kế hoạch số 36', '36 kh ubnd'])(
    'a document by its number, written "%s"',
    async (text) => {
      expect(urlsOf(await finder.find(ask(text))).slice(0, 2)).toContain('/van-ban/#36');
    },
  );
});

describe('a result is called whole', () => {
  const wholes = async (text: string) =>
    (await finder.find(ask(text))).hits.filter(({ whole }) => whole).map(({ url }) => url);

  it('when it says all words side by side', async () => {
    expect(await wholes('đường hoa')).toContain('/loai/duong-hoa/');
  });

  it('never when words are merely scattered in it', async () => {
    expect(await wholes('cây hoa')).toEqual([]);
    expect(await wholes('tiền tuyến')).toEqual([]);
  });

  it('never by letters alone when marks were typed', async () => {
    expect(await wholes('dưỡng họa')).toEqual([]);
  });

  it('never when a word is nowhere', async () => {
    expect(await wholes('karaoke đường hoa')).toEqual([]);
    expect(await finder.find(ask('karaoke'))).toMatchObject({ hits: [], total: 0 });
  });
});

describe('files are read', () => {
  const many = Array.from({ length: 2000 }, (_, at) =>
    record({
      url: `/${at}/`,
      title: `Chuyện thứ ${at} đường số ${at % 97}`,
      text: `xã ${at % 13} thôn ${at}`,
    }),
  );
  const files = served(many);

  it('only when something is asked, and each once', async () => {
    const { asked, read } = readerOf(files);
    const finder = openFinder(read);
    expect(asked).toEqual([]);
    await finder.warm();
    expect(asked).toEqual([ENTRY_FILE]);
    await finder.find(ask('đường số 5'));
    const before = asked.length;
    await finder.find(ask('đường số 5'));
    expect(asked).toHaveLength(before);
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('at most ten for one question, results aside', async () => {
    const { asked, read } = readerOf(files);
    const long =
      'chuyện thứ mười về đường số năm ở xã bảy thôn chín cùng chuyện số tám của xã thôn đường thứ ba';
    await openFinder(read).find(ask(long));
    const parts = asked.filter((name) => /-[td]/u.test(name));
    expect(parts.length).toBeGreaterThan(3);
    expect(parts.length).toBeLessThanOrEqual(10);
  });

  it('once more when the network fails once', async () => {
    const { read } = readerOf(files);
    const failed = new Set<string>();
    const finder = openFinder((name) => {
      if (failed.has(name)) return read(name);
      failed.add(name);
      return Promise.reject(new Error('network'));
    });
    expect((await finder.find(ask('đường số 5'))).hits).toHaveLength(5);
  });

  it('and when they cannot be had, that is said and no empty list is given', async () => {
    const { read } = readerOf(files);
    const finder = openFinder((name) =>
      name.includes('-t') ? Promise.reject(new Error('network')) : read(name),
    );
    await expect(finder.find(ask('đường số 5'))).rejects.toThrow('network');
    await expect(openFinder(() => Promise.resolve({})).find(ask('đường'))).rejects.toThrow('start');
  });

  it('from the index that lies there now, when the site was built anew', async () => {
    let now = served(portal);
    const finder = openFinder((name) => readerOf(now).read(name));
    await finder.warm();
    now = files;
    expect((await finder.find(ask('đường số 5'))).hits).toHaveLength(5);
  });

  it('no further when nobody waits any longer', async () => {
    const { asked, read } = readerOf(files);
    const stop = new AbortController();
    const finder = openFinder(async (name) => {
      if (name !== ENTRY_FILE) stop.abort(new Error('enough'));
      return await read(name);
    });
    await expect(finder.find(ask('đường số 5'), stop.signal)).rejects.toThrow('enough');
    const before = asked.length;
    expect((await finder.find(ask('đường số 5'))).hits).toHaveLength(5);
    expect(asked.length).toBeGreaterThan(before);
  });
});

describe('filters that were chosen', () => {
  it('leave only what passes all of them', async () => {
    const answer = await finder.find(ask('đường hoa', { filters: { xa: 'Hòa Sơn' } }));
    expect(urlsOf(answer)).toEqual(['/b/mo-hinh/hoa/']);
    const two = await finder.find(ask('đường hoa', { filters: { xa: 'Hòa Sơn', nam: '2026' } }));
    expect(urlsOf(two)).toEqual([]);
  });

  it('without words leave all that pass them', async () => {
    const answer = await finder.find(ask('', { filters: { loai: 'story' } }));
    expect(urlsOf(answer)).toEqual(['/a/tin/2/', '/a/tin/3/', '/a/tin/1/']);
    expect((await finder.find(ask(''))).hits).toEqual([]);
  });

  it('that no page passes leave nothing', async () => {
    expect((await finder.find(ask('đường hoa', { filters: { xa: 'Nơi khác' } }))).hits).toEqual([]);
  });
});
