import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readSiteFile, siteFiles, sitePages, type Page } from '../support/site.ts';

/** What a phone must have before it can show a page: 60 kB is the ceiling, 20 kB the aim. */
const CEILING = 60_000;

function size(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}

const sheets = new Map(
  siteFiles()
    .filter((file) => file.endsWith('.css'))
    .map((file) => [`/${file}`, size(readSiteFile(file))]),
);

/** Compressed bytes of a page and of the style sheets it waits for. */
function firstLoad({ html, $ }: Page): number {
  const linked = $('link[rel="stylesheet"]')
    .map((_, element) => sheets.get($(element).attr('href') ?? '') ?? Number.NaN)
    .get();
  return linked.reduce((sum, bytes) => sum + bytes, size(html));
}

describe('Pages are light', () => {
  const weights = sitePages()
    .map((page) => ({ address: page.address, bytes: firstLoad(page) }))
    .sort((a, b) => b.bytes - a.bytes);

  it('every style sheet a page waits for is in the build', () => {
    expect(weights.filter(({ bytes }) => Number.isNaN(bytes))).toEqual([]);
  });

  it(`HTML and CSS of a first visit stay under ${CEILING / 1000} kB compressed`, ({ annotate }) => {
    const heaviest = weights
      .slice(0, 3)
      .map(({ address, bytes }) => `${address} ${(bytes / 1000).toFixed(1)} kB`);
    void annotate(`heaviest pages: ${heaviest.join(', ')}`);
    expect(weights.filter(({ bytes }) => bytes > CEILING)).toEqual([]);
  });

  it('a page runs at most 30 kB of script before search is asked for', () => {
    const heavy = sitePages().flatMap(({ address, $ }) => {
      const scripts = $('script[src]')
        .map((_, element) => size(readSiteFile(($(element).attr('src') ?? '').slice(1))))
        .get();
      const bytes = scripts.reduce((sum, each) => sum + each, 0);
      return bytes > 30_000 ? [`${address}: ${bytes}`] : [];
    });
    expect(heavy).toEqual([]);
  });
});
