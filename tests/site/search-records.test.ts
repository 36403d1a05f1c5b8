import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { SearchRecord } from '../../src/search/record.ts';
import {
  communePath,
  communesInBuild,
  pageAt,
  readSiteFile,
  sitePages,
  siteOrigin,
} from '../support/site.ts';

const { records } = JSON.parse(readSiteFile('tim-kiem/muc-luc.json')) as {
  records: SearchRecord[];
};
const pageOf = (url: string) => url.split('#')[0] ?? '';
const found = new Set(records.map(({ url }) => pageOf(url)));

/** Pages of the site map that no search leads to, and why. */
const NOT_RECORDED: readonly [pattern: RegExp, why: string][] = [
  [/^\/tim-kiem\/$/u, 'is the search itself'],
  [/\/ap-phich\/$/u, 'is the poster of the page above it'],
  [/\/(?:mo-hinh|tin-tuc|ky)\/[^/]+\/loa\/$/u, 'is the page above it as read aloud'],
  [/\/so-lieu\/ky\/[^/]+\/v\d+\/$/u, 'is one version of the period above it, which leads to all'],
  [/\/mo-hinh\/(?:loc\/[^/]+\/)?trang\/\d+\/$/u, 'is a further page of a list'],
  [/\/tin-tuc\/[^/]+\/[^/]+\/\d+\/$/u, 'is an older part of a list'],
  [/\/tin-tuc\/(?:thang|nam)\/[^/]+\/$/u, 'holds stories that are found themselves, also by year'],
  [/^\/ke-hoach\/doi-chieu\/[^/]+\/$/u, 'holds clauses of plans, which are found themselves'],
  [/\/tin-tuc\/ve-mo-hinh\/[^/]+\/$/u, 'holds stories about a model, which leads to it'],
];

type Villages = { villages?: { id: string; mergedInto?: string }[] };

/** Pages of villages that were merged into another, which is found by their names. */
function mergedVillages(): string[] {
  return communesInBuild().flatMap(({ slug }) => {
    const file = readFileSync(`content/xa/${slug}/xa.yaml`, 'utf8');
    const { villages = [] } = parse(file) as Villages;
    return villages
      .filter(({ mergedInto }) => mergedInto !== undefined)
      .map(({ id }) => `${communePath(slug)}thon/${id}/`);
  });
}

/** A list of bulletins in which none stands yet. */
function hasNoBulletin(address: string): boolean {
  const page = address.endsWith('/ban-tin/') ? pageAt(address) : undefined;
  return page !== undefined && page.$('main .note--blank').length > 0;
}

describe('Everything findable', () => {
  const mapped = [...readSiteFile('sitemap-0.xml').matchAll(/<loc>(?<address>[^<]+)<\/loc>/gu)].map(
    ({ groups }) => groups?.['address']?.slice(siteOrigin.length) ?? '',
  );

  it('is every page of the site map, but for what is reached from another', () => {
    expect(mapped.length).toBeGreaterThan(50);
    const merged = mergedVillages();
    const missing = mapped.filter(
      (address) =>
        !found.has(address) &&
        !NOT_RECORDED.some(([pattern]) => pattern.test(address)) &&
        !merged.some((village) => address.startsWith(village)) &&
        !hasNoBulletin(address),
    );
    expect(missing).toEqual([]);
  });

  it('while what is left out has no record at all', () => {
    for (const [pattern, why] of NOT_RECORDED) {
      expect(
        [...found].filter((url) => pattern.test(url)),
        why,
      ).toEqual([]);
    }
  });

  it('leads to an address and an anchor that exist, and to each once', () => {
    const pages = new Map(sitePages().map((page) => [page.address, page]));
    const dead = records.filter(({ url }) => {
      const [address = '', anchor] = url.split('#');
      const page = pages.get(address);
      return page === undefined || (anchor !== undefined && !page.html.includes(` id="${anchor}"`));
    });
    expect(dead.map(({ url }) => url)).toEqual([]);
    expect(new Set(records.map(({ url }) => url)).size).toBe(records.length);
  });

  it('says what it is, where, and in words people read', () => {
    const wrong = records.filter(
      ({ title, place, summary, text }) =>
        title.trim() === '' ||
        place.trim() === '' ||
        /\*\*|\]\(|^#|undefined|\[object/mu.test([title, summary, text].join('\n')),
    );
    expect(wrong.map(({ url }) => url)).toEqual([]);
  });

  it('carries the mark of a commune that does not exist', () => {
    const demo = new Set(
      communesInBuild()
        .filter((one) => one.demo)
        .map(({ name }) => name),
    );
    const unmarked = records.filter(
      ({ commune, place }) => demo.has(commune ?? '') !== place.endsWith('(Dữ liệu minh họa)'),
    );
    expect(unmarked.map(({ url }) => url)).toEqual([]);
  });
});

/** Names under which things must be found: where they stand, and of which commune; null for every site. */
const known: readonly [commune: string | null, says: string, url: RegExp][] = [
  ['son-duong', 'Tú Thịnh', /^\/son-duong\/$/u],
  ['son-duong', 'Hạn báo cáo', /^\/son-duong\/ke-hoach\/.*#muc-vii$/u],
  ['thong-nhat', 'Sơ kết phong trào thi đua: quý IV/2027', /^\/thong-nhat\/ke-hoach\//u],
  ['xa-minh-hoa', 'quý 3 năm 2026', /\/so-lieu\/ky\/2026-q3\/$/u],
  [null, '462/QĐ-TTg', /^\/van-ban\/#462-qd-ttg$/u],
  [null, 'Lưu thành CSV UTF-8', /^\/huong-dan\/kiem-tra-so-lieu\/#/u],
  [null, 'SL203: Ô này phải là một số', /^\/huong-dan\/loi-so-lieu\/#sl203$/u],
];

describe('Names under which things are known', () => {
  const here = new Set(communesInBuild().map(({ slug }) => slug));
  const asked = known.filter(([commune]) => commune === null || here.has(commune));

  it.each(asked)('of %s: "%s"', (_, says, url) => {
    const fitting = records.filter((record) => url.test(record.url));
    const names = fitting.flatMap(({ title, aliases = [], numbers = [] }) => [
      title,
      ...aliases,
      ...numbers,
    ]);
    expect(names).toContain(says);
  });
});
