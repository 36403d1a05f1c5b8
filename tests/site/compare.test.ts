import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { chartScripts, scriptsOf } from '../support/scripts.ts';
import {
  communePath,
  communesInBuild,
  pageAt,
  readSiteFile,
  siteFiles,
  sitePages,
} from '../support/site.ts';

/** What the chart page may ask for when it draws, compressed. */
const ON_DEMAND = 60_000;

type CommuneFile = { code: string; villages: { id: string; mergedInto?: string }[] };

const comparisons = communesInBuild().flatMap(({ slug }) => {
  const page = pageAt(`${communePath(slug)}so-lieu/so-sanh/`);
  return page === undefined ? [] : [{ slug, page }];
});

describe('The page where readers draw their own charts', () => {
  it('is there for each commune that has published, linked from its scorecard, and for no other', () => {
    const published = communesInBuild().filter(({ slug }) =>
      siteFiles().some((file) => `/${file}`.startsWith(`${communePath(slug)}so-lieu/ky/`)),
    );
    expect(comparisons.map(({ slug }) => slug)).toEqual(published.map(({ slug }) => slug));
    for (const { slug } of comparisons) {
      const scorecard = pageAt(`${communePath(slug)}so-lieu/`);
      expect(scorecard?.$(`a[href="${communePath(slug)}so-lieu/so-sanh/"]`)).toHaveLength(1);
    }
  });

  it('is found by search and stands in the site map', () => {
    const records = readSiteFile('tim-kiem/muc-luc.json');
    for (const { slug } of comparisons) {
      const url = `${communePath(slug)}so-lieu/so-sanh/`;
      expect(records).toContain(`"url":"${url}"`);
      expect(pageAt('/so-do-trang/')?.$(`a[href="${url}"]`)).toHaveLength(1);
    }
  });

  it('finds the figures, the Excel file, the CSV and the page of each indicator it offers', () => {
    const files = new Set(siteFiles().map((file) => `/${file}`));
    for (const { page } of comparisons) {
      const options = page.$('option[data-json]').toArray();
      expect(options.length).toBeGreaterThan(0);
      for (const option of options) {
        const of = (name: string) => page.$(option).attr(`data-${name}`) ?? '';
        expect(files).toContain(of('json'));
        expect(files).toContain(of('xlsx'));
        expect(files).toContain(of('csv'));
        expect(files).toContain(`${of('page')}index.html`);
      }
    }
  });

  it('offers the commune, then its standing villages in its own order', () => {
    for (const { slug, page } of comparisons) {
      const file = parse(readFileSync(`content/xa/${slug}/xa.yaml`, 'utf8')) as CommuneFile;
      const offered = page.$('input[name="dia-ban"]').map((_, box) => page.$(box).attr('value'));
      const standing = file.villages.filter(({ mergedInto }) => mergedInto === undefined);
      expect(offered.get()).toEqual([file.code, ...standing.map(({ id }) => id)]);
    }
  });

  it(`asks for at most ${ON_DEMAND / 1000} kB of script when it draws`, ({ annotate }) => {
    for (const { page } of comparisons) {
      const { first, later } = scriptsOf(page);
      const size = (files: readonly string[]) =>
        files.reduce((sum, file) => sum + gzipSync(readSiteFile(file), { level: 9 }).length, 0);
      void annotate(`scripts: ${size(first)} bytes first, ${size(later)} bytes on demand`);
      expect(later).toEqual(expect.arrayContaining(chartScripts()));
      expect(size(later)).toBeLessThanOrEqual(ON_DEMAND);
    }
  });
});

describe('The chart library', () => {
  it('is in the build once where there is something to draw, and begins no page', () => {
    expect(chartScripts()).toHaveLength(comparisons.length > 0 ? 1 : chartScripts().length);
    const begun = sitePages().filter((page) =>
      scriptsOf(page).first.some((file) => chartScripts().includes(file)),
    );
    expect(begun.map(({ address }) => address)).toEqual([]);
  });
});
