import { load } from 'cheerio';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import {
  communePath,
  communesInBuild,
  readSiteFile,
  siteFiles,
  siteOrigin,
  sitePages,
} from '../support/site.ts';

function named(pattern: RegExp): string[] {
  return siteFiles().filter((file) => pattern.test(file));
}

/** The first thing that keeps a text from being well-formed XML, or null. */
function xmlProblem(text: string): string | null {
  let problem: string | null = null;
  const parser = new SaxesParser();
  parser.on('error', (error) => (problem ??= error.message));
  parser.write(text).close();
  return problem;
}

/** Addresses a site map file lists. */
function locations(file: string): string[] {
  const $ = load(readSiteFile(file), { xml: true });
  return $('loc')
    .map((_, element) => $(element).text())
    .get();
}

describe('What machines read', () => {
  it('XML files are well formed', () => {
    const files = named(/\.(?:xml|rss|atom|svg)$/u);
    const problems = files.flatMap((file) => xmlProblem(readSiteFile(file)) ?? []);
    expect(files.length).toBeGreaterThan(1);
    expect(problems).toEqual([]);
  });

  it('feeds name themselves, their language and whole addresses of this site', () => {
    const feeds = named(/(?:^|\/)rss\.xml$/u);
    expect(feeds).toContain('rss.xml');
    const problems = feeds.flatMap((file) => {
      const $ = load(readSiteFile(file), { xml: true });
      const links = $('item > link').map((_, element) => $(element).text());
      const guids = $('item > guid')
        .map((_, element) => $(element).text())
        .get();
      return [
        ...($('channel > title').text().trim() === '' ? [`${file}: no title`] : []),
        ...($('channel > language').text() === 'vi' ? [] : [`${file}: language is not vi`]),
        ...links
          .get()
          .filter((link) => !link.startsWith(`${siteOrigin}/`))
          .map((link) => `${file}: ${link}`),
        ...(new Set(guids).size === guids.length ? [] : [`${file}: a guid repeats`]),
      ];
    });
    expect(problems).toEqual([]);
  });

  it('each commune has a feed of its stories', () => {
    const wanted = communesInBuild().map(({ slug }) =>
      `${communePath(slug)}tin-tuc/rss.xml`.slice(1),
    );
    expect(wanted.filter((file) => !siteFiles().includes(file))).toEqual([]);
  });

  it('the site map lists every page once, and nothing else', () => {
    const listed = named(/^sitemap-\d+\.xml$/u).flatMap(locations);
    const pages = sitePages()
      .filter(
        ({ file, $ }) =>
          file !== '404.html' &&
          !($('meta[name="robots"]').attr('content') ?? '').includes('noindex'),
      )
      .map(({ address }) => siteOrigin + address);
    expect([...listed].sort()).toEqual([...pages].sort());
  });

  it('robots.txt lets everything be read and names the site map', () => {
    const robots = readSiteFile('robots.txt');
    expect(robots).toContain(`Sitemap: ${siteOrigin}/sitemap-index.xml`);
    expect(robots).not.toMatch(/^Disallow:\s*\/\s*$/mu);
    expect(
      locations('sitemap-index.xml').every((address) =>
        siteFiles().includes(address.slice(siteOrigin.length + 1)),
      ),
    ).toBe(true);
  });

  it('structured data is JSON with a context and a kind', () => {
    const problems = sitePages().flatMap(({ address, $ }) =>
      $('script[type="application/ld+json"]')
        .toArray()
        .flatMap((element) => {
          const data = JSON.parse($(element).text()) as Record<string, unknown>;
          const whole =
            data['@context'] === 'https://schema.org' && ('@type' in data || '@graph' in data);
          return whole ? [] : [`${address}: ${$(element).text().slice(0, 80)}`];
        }),
    );
    expect(problems).toEqual([]);
  });

  it('real communes, and only they, are government organisations in structured data', () => {
    for (const { slug, demo } of communesInBuild()) {
      const home = sitePages().find(({ address }) => address === communePath(slug));
      const data = home?.$('script[type="application/ld+json"]').text() ?? '';
      expect(data.includes('GovernmentOrganization'), slug).toBe(!demo);
    }
  });

  it('JSON files parse', () => {
    for (const file of named(/\.(?:json|jsonld|webmanifest)$/u)) {
      expect(() => void JSON.parse(readSiteFile(file)), file).not.toThrow();
    }
  });

  it('the XML check itself sees a broken file', () => {
    expect(xmlProblem('<rss><channel></rss>')).not.toBeNull();
    expect(xmlProblem('<rss><channel></channel></rss>')).toBeNull();
  });
});
