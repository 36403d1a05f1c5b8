import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { asOf } from '../../src/lib/as-of.ts';
import { gzipSync } from 'node:zlib';
import {
  communePath,
  communesInBuild,
  readSiteFile,
  siteFiles,
  sitePages,
  type Page,
} from '../support/site.ts';

type Story = {
  id: string;
  title: string;
  date: string;
  draft?: boolean;
  villages: string[];
  models: string[];
  topics: string[];
};
type Filed = Story & { commune: string };

function storiesOf(commune: string): Filed[] {
  const folder = `content/xa/${commune}/tin-tuc`;
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map(({ name }) => {
      const [, head = ''] = readFileSync(join(folder, name), 'utf8').split(/^---$/mu);
      return { ...(parse(head) as Story), commune };
    });
}

const filed = readdirSync('content/xa')
  .filter((slug) => readdirSync(`content/xa/${slug}`).includes('tin-tuc'))
  .flatMap(storiesOf);
const isOut = ({ draft, date }: Story): boolean => draft !== true && date <= asOf;
const inBuild = new Set(communesInBuild().map(({ slug }) => slug));
const published = filed.filter((story) => isOut(story) && inBuild.has(story.commune));
const held = filed.filter((story) => !isOut(story));
const texts = siteFiles().filter((file) =>
  /\.(?:html|xml|json|jsonld|txt|ics|csv|js)$/u.test(file),
);

/** The text files of the build that say something. */
function filesWith(text: string): string[] {
  return texts.filter((file) => readSiteFile(file).includes(text));
}

describe('What is not out yet', () => {
  it('is a draft and a scheduled story at least, so that this test proves something', () => {
    expect(held.some(({ draft }) => draft === true)).toBe(true);
    expect(held.some(({ draft, date }) => draft !== true && date > asOf)).toBe(true);
  });

  it('is nowhere in the whole build: no page, list, feed, search record, picture or site map', () => {
    const leaks = held.flatMap(({ id, title }) => [
      ...filesWith(id),
      ...filesWith(title),
      ...siteFiles().filter((file) => file.includes(id)),
    ]);
    expect(leaks).toEqual([]);
  });

  it('while what is out is found in its page, a list, both feeds and the search list', () => {
    const [newest] = [...published].sort((a, b) => b.date.localeCompare(a.date));
    const base = communePath(newest?.commune ?? '').slice(1);
    const wanted = [
      `tin-tuc/${newest?.id}/index.html`,
      'tin-tuc/index.html',
      'tin-tuc/rss.xml',
      'tin-tuc/feed.json',
    ]
      .map((file) => base + file)
      .concat('tim-kiem/muc-luc.json');
    const found = newest === undefined ? wanted : filesWith(newest.id);
    expect(found).toEqual(expect.arrayContaining(wanted));
  });
});

const LIST = /\/tin-tuc\/(?<kind>thang|chu-de|ve-thon|ve-mo-hinh)\/(?<value>[^/]+)\/(?:\d+\/)?$/u;
const lists = sitePages().filter(({ address }) => LIST.test(address));

/** Addresses of the stories a list page shows, in order. */
function shown({ $ }: Page): string[] {
  return $('main article a[href*="/tin-tuc/"]:not(.tag)')
    .map((_, element) => $(element).attr('href') ?? '')
    .get();
}

/** Whether a story belongs on a list. */
function belongs(story: Filed, kind: string, value: string): boolean {
  if (kind === 'thang') return story.date.startsWith(value);
  if (kind === 'chu-de') return story.topics.includes(value);
  return (kind === 've-thon' ? story.villages : story.models).includes(value);
}

describe('Lists of stories', () => {
  it('by month, topic, village and model hold exactly the stories they are of, newest first', () => {
    const whole = new Map<string, string[]>();
    const byAddress = [...lists].sort((a, b) => a.address.length - b.address.length);
    for (const page of byAddress) {
      const { kind = '', value = '' } = LIST.exec(page.address)?.groups ?? {};
      const list = `${page.address.slice(0, page.address.indexOf('tin-tuc/'))}tin-tuc/${kind}/${value}/`;
      whole.set(list, [...(whole.get(list) ?? []), ...shown(page)]);
    }
    for (const [address, stories] of whole) {
      const { kind = '', value = '' } = LIST.exec(address)?.groups ?? {};
      const base = address.slice(0, address.indexOf('tin-tuc/'));
      const wanted = published
        .filter((story) => base === '/' || communePath(story.commune) === base)
        .filter((story) => belongs(story, kind, value))
        .map((story) => `${communePath(story.commune)}tin-tuc/${story.id}/`);
      expect([...stories].sort(), address).toEqual(wanted.sort());
    }
    expect(whole.size > 0).toBe(published.length > 0);
  });

  it('counts on their links are right', () => {
    const counts = new Map(
      lists.map((page) => [page.address, page.$('main .intro').first().text()]),
    );
    const problems = sitePages().flatMap(({ address, $ }) =>
      $('main a.tag[href*="/tin-tuc/"]')
        .toArray()
        .flatMap((element) => {
          const count = /\((\d+)\)/u.exec($(element).text())?.[1];
          const said = counts.get($(element).attr('href') ?? '');
          return count === undefined || said === `${count} tin`
            ? []
            : [`${address}: ${$(element).text()}`];
        }),
    );
    expect(problems).toEqual([]);
  });

  it('every story can be reached by month from the index', () => {
    const months = lists.filter(({ address }) => address.includes('/tin-tuc/thang/'));
    const reached = new Set(months.flatMap(shown));
    const missing = published
      .map(({ commune, id }) => `${communePath(commune)}tin-tuc/${id}/`)
      .filter((address) => !reached.has(address));
    expect(missing).toEqual([]);
    for (const { address } of months.filter((page) => /\d{4}-\d{2}\/$/u.test(page.address))) {
      const index = sitePages().find((page) => page.address === address.replace(/thang\/.*$/u, ''));
      expect(index?.$(`a[href="${address}"]`).length, address).toBe(1);
    }
  });

  it('stay under 40 kB compressed', () => {
    const indexes = [
      ...lists,
      ...sitePages().filter(({ address }) => address.endsWith('/tin-tuc/')),
    ];
    const heavy = indexes.filter(({ html }) => gzipSync(html, { level: 9 }).length > 40_000);
    expect(heavy.map(({ address }) => address)).toEqual([]);
  });

  it('a commune without stories says so and offers no empty list', () => {
    for (const { slug } of communesInBuild().filter((commune) => !commune.demo)) {
      const page = sitePages().find(({ address }) => address === `${communePath(slug)}tin-tuc/`);
      const own = published.filter(({ commune }) => commune === slug);
      if (own.length > 0) continue;
      expect(page?.$('.note--blank').length, slug).toBe(1);
      expect(page?.$('main a.tag').length, slug).toBe(0);
    }
  });
});
