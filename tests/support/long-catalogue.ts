import { load } from 'cheerio';
import type { Page } from 'playwright-core';
import { matching, type FacetColumn } from '../../src/lib/models/facet-counts.ts';
import { onPage, pageOfList, pagesOf } from '../../src/lib/models/list-pages.ts';
import { readSiteFile } from './site.ts';

/** How many times the models of the built catalogue stand in the long one. */
export const TIMES = 5;

/**
 * Serves a catalogue as if its commune had five times the models, on several pages: the built page with more cards, and
 * the pages of its cuts.
 * @param address of a built catalogue, all of whose models stand on one page
 * @returns how many models it has
 */
export async function serveLong(page: Page, address: string): Promise<number> {
  const html = readSiteFile(`${address.slice(1)}index.html`);
  const built = load(html);
  const cards = built('[data-catalogue] > ul.grid > li')
    .toArray()
    .map((card) => built.html(card));
  const columns = (JSON.parse(built('[data-columns]').text()) as FacetColumn[]).map((column) => ({
    ...column,
    of: Array.from({ length: TIMES }, () => column.of).flat(),
  }));
  const models = Array.from({ length: TIMES }, (_, time) =>
    cards.map((card) => card.replace('</a>', ` số ${time + 1}</a>`)),
  ).flat();

  const lists = new Map([[address, [...models.keys()]]]);
  built('[data-value]').each((_, link) => {
    const facet = built(link).closest('ul').attr('data-facet') ?? '';
    const chosen = new Map([[facet, built(link).attr('data-value') ?? '']]);
    lists.set(built(link).attr('href') ?? '', matching(columns, chosen));
  });
  for (const [list, members] of lists) {
    for (let number = 1; number <= pagesOf(members.length); number += 1) {
      const $ = load(html);
      const shown = onPage(members, number).map((place) => models[place] ?? '');
      $('[data-catalogue] > ul.grid').html(shown.join(''));
      if (list === address && number === 1) $('[data-columns]').text(JSON.stringify(columns));
      else $('[data-columns]').remove();
      const path = pageOfList(list, number);
      const body = $.html();
      await page.route(
        ({ pathname }) => pathname === path,
        (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }),
      );
    }
  }
  return models.length;
}
