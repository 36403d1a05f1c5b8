/**
 * npm run bench:search: what the first search on a phone costs with 300, 5,000 and 20,000 records: bytes, requests and
 * the time to five results, of the finder, of deep search and of Pagefind as it comes, on the same line. Prints tables
 * and keeps them in bench/search.md. Other sizes can be given: npm run bench:search -- 300 prints only.
 */
import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { chromium, type Browser } from 'playwright-core';
import { serveFolder } from '../scripts/base/static-server.ts';
import { findBrowser } from '../tests/support/find-browser.ts';
import { PLAIN_PAGE } from './plain-pagefind.ts';
import { searchCost, type Cost, type Engine } from './search-load.ts';
import { queriesFor } from './search-queries.ts';
import { buildPortal, makeSite, QUALITY } from './search-site.ts';

const GIVEN = process.argv.slice(2).map(Number);
const SIZES = GIVEN.length > 0 ? GIVEN : [300, 5000, 20_000];
const SEED = 6;
/** Queries that are timed; all are counted. */
const TIMED = 8;

const ENGINES: readonly Engine[] = [
  {
    name: 'finder',
    page: () => '/tro-nang/',
    start: '[data-search-box] input',
    results: '[data-search-box] [role="option"] strong',
  },
  {
    name: 'deep search',
    page: (query) => `/tim-kiem/?q=${encodeURIComponent(query)}`,
    start: '[data-deep] button',
    results: '[data-list] > li',
  },
  { name: 'plain Pagefind', page: () => PLAIN_PAGE, start: 'input', results: 'ol > li' },
];

const quantile = (values: readonly number[], share: number) =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? Number.NaN;
const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);

type Row = { engine: string; costs: readonly Cost[]; times: readonly number[] };

function line(size: number, { engine, costs, times }: Row): string {
  const of = (part: 'bytes' | 'code' | 'requests') => costs.map((cost) => cost[part]);
  const cells = [
    size, engine, kilobytes(quantile(of('bytes'), 0.5)), kilobytes(quantile(of('bytes'), 0.9)),
    kilobytes(quantile(of('code'), 0.5)), quantile(of('requests'), 0.5), quantile(of('requests'), 0.9),
    (quantile(times, 0.5) / 1000).toFixed(2), times.length,
    costs.filter(({ shown }) => shown > 0).length,
  ]; // prettier-ignore
  return `| ${cells.join(' | ')} |`;
}

/** Counts all queries, then times the first of them that every search has five results for, the searches taking turns. */
async function measure(browser: Browser, origin: string, queries: readonly string[]) {
  const rows = ENGINES.map((engine) => ({ engine, costs: [] as Cost[], times: [] as number[] }));
  for (const query of queries) {
    const counted = await Promise.all(
      rows.map(({ engine }) => searchCost(browser, origin, engine, query, false)),
    );
    counted.forEach((cost, at) => rows[at]?.costs.push(cost));
  }
  const full = queries.filter((_, at) => rows.every(({ costs }) => costs[at]?.time !== null));
  for (const query of full.slice(0, TIMED))
    for (const { engine, times } of rows) {
      const { time } = await searchCost(browser, origin, engine, query, true);
      if (time !== null) times.push(time);
    }
  return rows.map(({ engine, ...measured }): Row => ({ engine: engine.name, ...measured }));
}

const HEADS = [
  'records', 'search', 'kB, median', 'kB, p90', 'of it code', 'requests, median', 'p90',
  'five results after, s', 'timed', 'with results',
]; // prettier-ignore

function report(lines: readonly string[], asked: number, version: string): string {
  const machine = `Node ${process.versions.node}, Chromium ${version}, ${availableParallelism()} x ${cpus()[0]?.model ?? 'unknown'}`;
  return `# Search: last results of \`npm run bench:search\`

${machine}. ${asked} queries at each size, each in a fresh profile: bytes on the wire from the first touch of the search
box or, for deep search, of its button; headers and code included, texts under brotli ${QUALITY} as a server compresses while
it sends. Times from the last key to five results under slow 4G (150 ms, 1.6 Mbit/s) and a processor four times slower, of
queries that every search has five results for; they say how searches compare on one machine.

| ${HEADS.join(' | ')} |
| ---: | --- |${' ---: |'.repeat(HEADS.length - 2)}
${lines.join('\n')}
`;
}

const browser = await chromium.launch({
  executablePath: findBrowser('whole'),
  args: ['--no-sandbox'],
});
try {
  const portal = buildPortal();
  const lines: string[] = [];
  for (const size of SIZES) {
    const { folder, records } = await makeSite(portal, size);
    const queries = queriesFor(records, SEED);
    const { origin, close } = await serveFolder(folder, 0);
    const rows = await measure(browser, origin, queries);
    await close();
    lines.push(...rows.map((row) => line(size, row)));
    process.stdout.write(`${lines.slice(-rows.length).join('\n')}\n`);
    // After each size, since the larger ones take their time.
    const text = report(lines, queries.length, browser.version());
    if (GIVEN.length === 0) writeFileSync(new URL('./search.md', import.meta.url), text);
  }
} finally {
  await browser.close();
}
