/**
 * npm run bench:pages: what the first visit to a page asks for, per kind of page, counted by a real Chromium without a
 * cache; each beside a bare document of the same content; and how long the chart of an indicator with 20 villages and
 * 6 quarters takes to be seen. Prints tables and keeps them in bench/pages.md.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';
import { serveFolder } from '../scripts/base/static-server.ts';
import { findBrowser } from '../tests/support/find-browser.ts';
import { barePage, chartPage, chartScript } from './bare-pages.ts';
import { brotli, compressFolder, firstLoad, timeToChart, type FirstLoad } from './first-load.ts';
import { build, ROOT } from './project-copy.ts';
import { buildLargeCommune } from './twenty-villages.ts';

const ROUNDS = 7;
/** The page the budgets are for: reported by every village, with a level asked of each of them. */
const INDICATOR = 'CDX-01';
const OURS = `so-lieu/${INDICATOR.toLowerCase()}/`;
const BARE = 'trang-tran/';
const LAZY = 'trang-chart-js/';

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
const table = (heads: readonly string[], rows: readonly (readonly string[])[]) =>
  [heads, heads.map((_, at) => (at === 0 ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

const KINDS = ['Stylesheet', 'Script', 'Font', 'Image'];
const HEADS = [
  'page', 'HTML, bytes', 'gzip', 'brotli', 'times bare', 'styles', 'scripts', 'fonts', 'pictures', 'requests', 'all, kB',
]; // prettier-ignore

const bareSize = (file: string) => brotli(barePage(readFileSync(file, 'utf8'))).length;

/** @param bare bytes of the bare document, compressed */
function cells(
  name: string,
  file: string,
  bare: number,
  { byKind, requests, bytes }: FirstLoad,
): string[] {
  const html = readFileSync(file);
  const size = brotli(html).length;
  const sizes = [html.length, gzipSync(html, { level: 9 }).length, size].map(String);
  const others = [...KINDS.map((kind) => byKind.get(kind) ?? 0), requests].map(String);
  return [name, ...sizes, (size / bare).toFixed(2), ...others, kilobytes(bytes)];
}

type Site = { folder: string; origin: string };
const fileOf = (folder: string, address: string) =>
  join(folder, address.endsWith('/') ? `${address}index.html` : address);

async function withSite<Result>(
  folder: string,
  use: (site: Site) => Promise<Result>,
): Promise<Result> {
  compressFolder(folder);
  const { origin, close } = await serveFolder(folder, 0);
  try {
    return await use({ folder, origin });
  } finally {
    await close();
  }
}

/** One row for each kind of page of the portal as it is. */
async function pageRows(browser: Browser): Promise<string[][]> {
  const folder = join(ROOT, '.cache/bench-pages');
  const variables = { PORTAL_XA: '', PORTAL_DEMO: '1', PORTAL_CACHE: '.cache/dist' };
  build(ROOT, { ...variables, PORTAL_OUT: folder });
  // What the tests call a kind of page is read from the folder named here.
  process.env['PORTAL_OUT'] = folder;
  const { pageTypes } = await import('../tests/support/page-types.ts');
  return await withSite(folder, async ({ origin }) => {
    const rows: string[][] = [];
    for (const { name, address } of pageTypes().found) {
      const load = await firstLoad(browser, origin + address);
      const file = fileOf(folder, address);
      rows.push(cells(`${name}, \`${address}\``, file, bareSize(file), load));
    }
    return rows;
  });
}

/** Lays the pages ours is measured beside into the built folder. */
function addBarePages(folder: string): void {
  const html = readFileSync(fileOf(folder, OURS), 'utf8');
  for (const address of [BARE, LAZY]) mkdirSync(join(folder, address));
  writeFileSync(fileOf(folder, BARE), barePage(html));
  writeFileSync(join(folder, LAZY, 'chart.js'), chartScript());
  writeFileSync(fileOf(folder, LAZY), chartPage(html, 'chart.js'));
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Median times until the chart is seen; the pages take turns, so that all see the same neighbours. */
async function times(browser: Browser, origin: string): Promise<Map<string, number>> {
  const charts = { [BARE]: 'svg', [OURS]: 'svg.chart', [LAZY]: 'canvas' };
  const taken = new Map<string, number[]>();
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [address, chart] of Object.entries(charts)) {
      const time = await timeToChart(browser, `${origin}/${address}`, chart);
      taken.set(address, [...(taken.get(address) ?? []), time]);
    }
  return new Map([...taken].map(([address, values]) => [address, median(values)]));
}

const NAMES = { [BARE]: 'bare page', [OURS]: 'ours', [LAZY]: 'bare page with Chart.js, lazy' };

/** The page of twenty villages and six quarters beside its rivals. */
async function largeTables(browser: Browser): Promise<string> {
  const folder = await buildLargeCommune();
  addBarePages(folder);
  return await withSite(folder, async ({ origin }) => {
    const rows: string[][] = [];
    for (const [address, name] of Object.entries(NAMES)) {
      const load = await firstLoad(browser, `${origin}/${address}`);
      rows.push(cells(name, fileOf(folder, address), bareSize(fileOf(folder, OURS)), load));
    }
    const taken = await times(browser, origin);
    const bare = taken.get(BARE) ?? Number.NaN;
    const timed = [...taken].map(([address, time]) => [
      NAMES[address] ?? address, (time / 1000).toFixed(2), (time / bare).toFixed(2),
    ]); // prettier-ignore
    return [table(HEADS, rows), table(['page', 'chart seen after, s', 'ratio'], timed)].join(
      '\n\n',
    );
  });
}

const browser = await chromium.launch({
  executablePath: findBrowser('whole'),
  args: ['--no-sandbox'],
});
try {
  const machine = `Node ${process.versions.node}, Chromium ${browser.version()}, ${availableParallelism()} x ${cpus()[0]?.model ?? 'unknown'}`;
  const large = await largeTables(browser);
  const text = `# Pages: last results of \`npm run bench:pages\`

${machine}. Styles, scripts, fonts, pictures
and the sum are bytes on the wire of a first visit on a phone, brotli, headers included. Documents are measured beside a bare
one: every word, link, table cell and chart line of the main part, without frame, looks and programs.

## An indicator of 20 villages and 6 quarters

${large}

Times are under slow 4G (150 ms, 1.6 Mbit/s) and a processor four times slower, median of ${ROUNDS}; they say how pages
compare on one machine.

## Every kind of page

${table(HEADS, await pageRows(browser))}
`;
  writeFileSync(new URL('./pages.md', import.meta.url), text);
  process.stdout.write(text);
} finally {
  await browser.close();
}
