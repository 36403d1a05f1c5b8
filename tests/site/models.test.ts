import { describe, expect, it } from 'vitest';
import { communePath, communesInBuild, pageAt, plainSpaces, sitePages } from '../support/site.ts';

const isOne = (process.env['PORTAL_XA'] ?? '') !== '';
const catalogues = [
  ...(isOne ? [] : ['/mo-hinh/']),
  ...communesInBuild().map(({ slug }) => `${communePath(slug)}mo-hinh/`),
].filter((address) => (pageAt(address)?.$('[data-catalogue]').length ?? 0) > 0);

/** Addresses of all models listed at an address, its further pages included. */
function listed(address: string): string[] {
  const page = pageAt(address);
  if (page === undefined) return [];
  const { $ } = page;
  const own = $('[data-catalogue] > ul.grid > li a[href]')
    .map((_, link) => $(link).attr('href') ?? '')
    .get();
  const next = $('.pages a[rel="next"]').attr('href');
  return next === undefined ? own : [...own, ...listed(next)];
}

describe.each(catalogues)('The catalogue %s', (address) => {
  const page = pageAt(address);
  if (page === undefined) throw new Error(`no ${address}`);
  const { $ } = page;
  const cuts = $('[data-value]')
    .toArray()
    .map((link) => ({
      cut: $(link).attr('href') ?? '',
      facet: $(link).closest('ul').attr('data-facet') ?? '',
      count: Number($(link).find('[data-models]').text()),
    }));

  it('has cuts, and lists every model once', () => {
    expect(cuts.length).toBeGreaterThan(0);
    const models = listed(address);
    expect(new Set(models).size).toBe(models.length);
    expect(plainSpaces($('[data-count]').text())).toBe(`${models.length} mô hình`);
  });

  it('promises of each cut as many models as its page lists', () => {
    const wrong = cuts.filter(({ cut, count }) => listed(cut).length !== count);
    expect(wrong).toEqual([]);
    expect(cuts.filter(({ count }) => count === 0)).toEqual([]);
  });

  it('has each model in one cut of every kind', () => {
    const models = listed(address).sort();
    for (const facet of new Set(cuts.map((cut) => cut.facet))) {
      const inCuts = cuts.filter((cut) => cut.facet === facet).flatMap(({ cut }) => listed(cut));
      expect(inCuts.sort(), facet).toEqual(models);
    }
  });
});

describe('Pages of models', () => {
  it('load the first picture of a list at once, and all others when they come near', () => {
    const wrong = sitePages().flatMap(({ address, $ }) => {
      const list = $('[data-catalogue] > ul.grid');
      const first = list.children('li').first().find('img');
      const later = list.children('li').slice(1).find('img');
      const isLate = first.attr('loading') === 'lazy';
      return isLate || later.not('[loading="lazy"]').length > 0 ? [address] : [];
    });
    expect(wrong).toEqual([]);
  });

  it('show a picture or a drawn cover on every card', () => {
    const bare = sitePages().flatMap(({ address, $ }) =>
      $('[data-catalogue] .card--picture')
        .toArray()
        .filter((card) => $(card).children('picture, svg').length !== 1)
        .map(() => address),
    );
    expect(bare).toEqual([]);
  });

  it('say of every commune without models that it has published none', () => {
    const silent = communesInBuild()
      .map(({ slug }) => `${communePath(slug)}mo-hinh/`)
      .filter((address) => !catalogues.includes(address))
      .filter((address) => !(pageAt(address)?.html ?? '').includes('chưa công bố mô hình'));
    expect(silent).toEqual([]);
  });
});
