import { gzipSync } from 'node:zlib';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { load } from 'cheerio';
import { expect, it } from 'vitest';
import AllVillages from '../../src/components/village/AllVillages.astro';
import CommuneIndex from '../../src/components/village/CommuneIndex.astro';
import { isOnePage } from '../../src/lib/villages/index-size.ts';
import type { Commune } from '../../src/domain/commune.ts';
import { communesOf, VILLAGES } from '../support/many-communes.ts';

/** What the frame of a page takes, compressed: header, footer, the search field. */
const FRAME = 3_000;

async function draw(Index: typeof AllVillages, communes: { commune: Commune }[]) {
  const container = await AstroContainer.create();
  const html = await container.renderToString(Index, { props: { communes } });
  return { $: load(html), bytes: gzipSync(html, { level: 9 }).length + FRAME };
}

it('as many villages as fit on one page stay under 40 kB compressed', async () => {
  const communes = communesOf(75);
  expect(isOnePage(communes)).toBe(true);
  const { $, bytes } = await draw(AllVillages, communes);
  expect($('.villages a').length).toBe(75 * VILLAGES);
  expect($('[data-place]').length).toBe(75);
  expect(bytes).toBeLessThan(40_000);
});

it.each([124, 150])(
  '%i communes are an index of communes, found by name and former names',
  async (count) => {
    const communes = communesOf(count);
    expect(isOnePage(communes)).toBe(false);
    const { $, bytes } = await draw(CommuneIndex, communes);
    const [first] = communes;
    expect($('.villages > li > a').length).toBe(count);
    const own = $(`.villages a[href="/${first?.commune.slug ?? ''}/thon/"]`)
      .parent()
      .text();
    for (const { name } of first?.commune.formerNames ?? []) expect(own).toContain(name);
    expect(own).toContain(`${VILLAGES} thôn, xóm`);
    expect(bytes).toBeLessThan(15_000);
  },
);
