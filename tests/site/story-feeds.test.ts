import { describe, expect, it } from 'vitest';
import { jsonFeedSchema, type JsonFeed } from '../support/json-feed.ts';
import { readRss } from '../support/rss.ts';
import {
  communePath,
  communesInBuild,
  pageAt,
  readSiteFile,
  siteFiles,
  siteOrigin,
  sitePages,
} from '../support/site.ts';

const rssFiles = siteFiles().filter((file) => /(?:^|\/)rss\.xml$/u.test(file));
const jsonFiles = siteFiles().filter((file) => /(?:^|\/)tin-tuc\/feed\.json$/u.test(file));
const folderOf = (file: string): string => file.replace(/[^/]+$/u, '');
const feeds = new Map(
  jsonFiles.map((file): [string, JsonFeed] => [file, JSON.parse(readSiteFile(file)) as JsonFeed]),
);

/** Whether a whole address leads to a page or file of this build. */
function isBuilt(address: string): boolean {
  if (!address.startsWith(`${siteOrigin}/`)) return false;
  const path = address.slice(siteOrigin.length);
  return path.endsWith('/') ? pageAt(path) !== undefined : siteFiles().includes(path.slice(1));
}

describe('RSS feeds', () => {
  it('keep the rules of RSS 2.0, name themselves and lead to what is there', () => {
    const problems = rssFiles.flatMap((file) => {
      const { self, items, problems: broken } = readRss(readSiteFile(file));
      const named = items.flatMap(({ link, pictures }) => [link, ...pictures]);
      return [
        ...broken,
        ...(self === `${siteOrigin}/${file}` ? [] : [`says it is ${self}`]),
        ...named.filter((address) => !isBuilt(address)).map((address) => `${address} is not there`),
      ].map((problem) => `${file}: ${problem}`);
    });
    expect(problems).toEqual([]);
    expect(rssFiles.length).toBeGreaterThan(2);
  });

  it('belong to the page whose news they tell', () => {
    for (const file of rssFiles) {
      const folder = folderOf(file);
      const isCorrections = folder.endsWith('dinh-chinh/');
      const { home } = readRss(readSiteFile(file));
      expect(home, file).toBe(`${siteOrigin}/${isCorrections ? 'dinh-chinh/' : folder}`);
      expect(isBuilt(home), home).toBe(true);
    }
  });

  it('say of each story which unit of which commune speaks', () => {
    const names = communesInBuild().map(({ name }) => `Xã ${name}`);
    const stories = rssFiles.filter((file) => file.endsWith('tin-tuc/rss.xml'));
    const items = stories.flatMap((file) => readRss(readSiteFile(file)).items);
    const isSigned = (creator: string) => names.some((name) => creator.endsWith(`, ${name}`));
    expect(items.filter(({ creator }) => !isSigned(creator))).toEqual([]);
  });

  it('hold at most 50 items, newest first', () => {
    for (const file of rssFiles) {
      const days = readRss(readSiteFile(file)).items.map(({ day }) => day);
      expect(days.length, file).toBeLessThanOrEqual(50);
      expect(days, file).toEqual([...days].sort().reverse());
    }
  });

  it('and the reader of these tests sees a broken one', () => {
    const broken =
      '<rss version="2.0"><channel><title>A</title><item><guid>x</guid></item></channel></rss>';
    expect(readRss(broken).problems.length).toBeGreaterThan(3);
  });
});

describe('JSON Feeds', () => {
  it('are there for each commune and for all, beside the RSS feed of the stories', () => {
    const wanted = communesInBuild().map(({ slug }) => `${communePath(slug)}tin-tuc/feed.json`);
    const isOne = (process.env['PORTAL_XA'] ?? '') !== '';
    const all = [...wanted, ...(isOne ? [] : ['/tin-tuc/feed.json'])].map((path) => path.slice(1));
    expect([...jsonFiles].sort()).toEqual(all.sort());
  });

  it('are valid JSON Feed 1.1', () => {
    for (const [file, feed] of feeds) {
      const { error } = jsonFeedSchema.safeParse(feed);
      expect(error?.issues ?? [], file).toEqual([]);
    }
  });

  it('say where they are and lead to what is there', () => {
    for (const [file, { feed_url, home_page_url, items }] of feeds) {
      expect(feed_url).toBe(`${siteOrigin}/${file}`);
      const named = items.flatMap(({ url, image }) => [url ?? '', ...(image ? [image] : [])]);
      expect([home_page_url ?? '', ...named].filter((address) => !isBuilt(address))).toEqual([]);
    }
  });

  it('hold the same stories as the RSS feed beside them', () => {
    for (const [file, { items }] of feeds) {
      const beside = readRss(readSiteFile(`${folderOf(file)}rss.xml`)).items;
      expect(items.map(({ url }) => url)).toEqual(beside.map(({ link }) => link));
      expect(items.map(({ title }) => title)).toEqual(beside.map(({ title }) => title));
      const days = items.map(({ date_published }) => (date_published ?? '').slice(0, 10));
      expect(days).toEqual(beside.map(({ day }) => day));
    }
  });

  it('carry the mark in every title of a demo commune', () => {
    const demo = communesInBuild().filter((commune) => commune.demo);
    const items = demo.flatMap(({ slug }) => {
      const feed = feeds.get(`${communePath(slug)}tin-tuc/feed.json`.slice(1));
      return feed?.items ?? [];
    });
    expect(items.filter(({ title }) => title?.startsWith('[Dữ liệu minh họa] ') !== true)).toEqual(
      [],
    );
    expect(items.length).toBeGreaterThanOrEqual(demo.length);
  });

  it('refuse what is no feed', () => {
    const wrong = [{}, { version: 'https://jsonfeed.org/version/1', title: 'A', items: [] }];
    const item = { version: 'https://jsonfeed.org/version/1.1', title: 'A', items: [{ id: '1' }] };
    for (const value of [...wrong, item])
      expect(jsonFeedSchema.safeParse(value).success).toBe(false);
    const good = { ...item, items: [{ id: '1', content_text: 'B' }] };
    expect(jsonFeedSchema.safeParse(good).success).toBe(true);
  });
});

it('Every page names the feeds of its commune, and they are there', () => {
  const problems = sitePages().flatMap(({ address, $ }) => {
    const links = $('link[rel="alternate"]').toArray();
    const missing = links
      .map((link) => $(link).attr('href') ?? '')
      .filter((href) => !siteFiles().includes(href.slice(1)))
      .map((href) => `${address}: ${href}`);
    const kinds = links.map((link) => $(link).attr('type')).sort();
    const isWhole = kinds.join() === 'application/feed+json,application/rss+xml';
    return isWhole || address.includes('/nhung/') ? missing : [`${address}: ${kinds.join()}`];
  });
  expect(problems).toEqual([]);
});
