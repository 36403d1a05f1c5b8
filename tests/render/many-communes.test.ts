import { gzipSync } from 'node:zlib';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { load } from 'cheerio';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import CalendarOfAll from '../../src/components/calendar/CalendarOfAll.astro';
import PlanShares from '../../src/components/plan/PlanShares.astro';
import BrowseLinks from '../../src/components/site/BrowseLinks.astro';
import PortalHome from '../../src/components/site/PortalHome.astro';
import type { Content } from '../../src/lib/collections.ts';
import { sharesOfAudience, type PlanShare } from '../../src/lib/plans/duties.ts';
import Documents from '../../src/pages/van-ban/index.astro';
import Plans from '../../src/pages/[...xa]/ke-hoach/index.astro';
import { contentOf } from '../support/many-communes.ts';

const MANY = 124;

let content: Content;
vi.mock('../../src/lib/collections.ts', () => ({
  getContent: () => Promise.resolve(content),
  must: <Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value => {
    const value = map.get(key);
    if (value === undefined) throw new Error(`No entry "${String(key)}"`);
    return value;
  },
}));

type Component = Parameters<AstroContainer['renderToString']>[0];

async function draw(component: Component, props: Record<string, unknown> = {}) {
  const container = await AstroContainer.create({
    astroConfig: { site: 'https://thi-dua.example.vn' },
  });
  const html = await container.renderToString(component, { props });
  const $ = load(html);
  const dead = $('a[href^="#"]')
    .toArray()
    .map((link) => $(link).attr('href') ?? '')
    .filter((href) => $(`[id="${href.slice(1)}"]`).length !== 1);
  expect(dead).toEqual([]);
  const homes = content.communes.map(({ commune }) => `/${commune.slug}/`);
  /** Communes that a link on the page leads to, or to something of theirs. */
  const led = homes.filter((home) => $(`a[href^="${home}"]`).length > 0);
  return { $, led, raw: Buffer.byteLength(html), zipped: gzipSync(html, { level: 9 }).length };
}

describe(`With ${MANY} communes`, () => {
  beforeEach(() => {
    content = contentOf(MANY);
  });

  it('the home asks what one needs at once, and leads to communes by letter', async () => {
    const { $, led, raw } = await draw(PortalHome, { content });
    // The next days are those of three.
    expect(led.length).toBeLessThanOrEqual(3);
    expect($('a[href^="/so-do-trang/#chu-"]').length).toBeGreaterThan(5);
    expect(raw).toBeLessThan(20_000);
  });

  it('the site map leads to each commune once, from letters that the home links to', async () => {
    const home = await draw(PortalHome, { content });
    const { $, led, raw } = await draw(BrowseLinks, { communes: content.communes });
    expect(led).toHaveLength(MANY);
    expect($('a').length).toBeLessThan(MANY + 60);
    const letters = home.$('a[href^="/so-do-trang/#"]').toArray();
    for (const letter of letters) {
      const anchor = home.$(letter).attr('href')?.split('#')[1] ?? '';
      expect($(`[id="${anchor}"]`)).toHaveLength(1);
    }
    expect(raw).toBeLessThan(30_000);
  });

  it('a wrong address leads on without a list of all', async () => {
    const { $, led, raw } = await draw(BrowseLinks, { communes: content.communes, isBrief: true });
    expect(led).toEqual([]);
    expect($('a[href^="/so-do-trang/#chu-"]').length).toBeGreaterThan(5);
    expect(raw).toBeLessThan(10_000);
  });

  it('the duties of a group lead to each commune, where they stand', async () => {
    const { $, led, raw } = await draw(PlanShares, {
      shares: sharesOfAudience(content, 'household'),
      addressOf: ({ commune }: PlanShare) => `/${commune.slug}/viec-cua/household/`,
    });
    expect(led).toHaveLength(MANY);
    expect($('.share')).toHaveLength(0);
    expect(raw).toBeLessThan(40_000);
  });

  it('plans are found by the letter of their commune', async () => {
    const { led, raw, zipped } = await draw(Plans, { here: null });
    expect(led).toHaveLength(MANY);
    expect(raw).toBeLessThan(60_000);
    expect(zipped).toBeLessThan(15_000);
  });

  it('the register of documents counts the plans that cite one, and leads to the plans', async () => {
    const { $, led, raw } = await draw(Documents);
    expect(led).toHaveLength(MANY);
    expect($('.document').text()).toContain(`${MANY} kế hoạch`);
    expect(raw).toBeLessThan(120_000);
  });

  it('the calendar leads to the one of each commune', async () => {
    const { led } = await draw(CalendarOfAll, { communes: content.communes });
    expect(led).toHaveLength(MANY);
  });
});

describe('With twelve communes', () => {
  beforeEach(() => {
    content = contentOf(12);
  });

  it('home and site map show each one, as with five', async () => {
    expect((await draw(PortalHome, { content })).led).toHaveLength(12);
    const map = await draw(BrowseLinks, { communes: content.communes });
    expect(map.$('a').length).toBeGreaterThan(12 * 6);
    expect(map.$('[data-letters]')).toHaveLength(0);
  });
});
