import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { barePage } from '../../bench/bare-pages.ts';
import { brotli, compressFolder, firstLoad } from '../../bench/first-load.ts';
import {
  buildLargeCommune,
  COMMUNE,
  CONTENT,
  QUARTERS,
  VILLAGES,
} from '../../bench/twenty-villages.ts';
import { hasFigures } from '../../src/domain/snapshot.ts';
import { number } from '../../src/lib/format.ts';
import { readSnapshots } from '../../src/publish/read-snapshots.ts';
import { serveFolder, type RunningServer } from '../../scripts/base/static-server.ts';
import { cutOff, SHEET } from '../support/paper.ts';

/** Reported by every village, with a level asked of each of them: as much as a page of an indicator can hold. */
const INDICATOR = 'CDX-01';
const PAGE = `/so-lieu/${INDICATOR.toLowerCase()}/`;
/** 2.5 times the 1.9 kB of a bare table and line of so many figures. */
const DOCUMENT_LIMIT = 4750;
const FIRST_LOAD_LIMIT = 20_000;
/** The button that copies an address and what waits for somebody to search, headers included; no library. */
const SCRIPT_LIMIT = 1800;
/** A build beside other tests, on a slow machine. */
const BUILD_TIME = 400_000;

let folder: string;
let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  folder = await buildLargeCommune();
  compressFolder(folder);
  server = await serveFolder(folder, 0);
  browser = await chromium.connect(inject('browserEndpoint'));
}, BUILD_TIME);
afterAll(async () => {
  await browser.close();
  await server.close();
});

const html = () => readFileSync(join(folder, PAGE, 'index.html'), 'utf8');

describe(`An indicator of ${VILLAGES} villages and ${QUARTERS.length} quarters`, () => {
  it('shows every figure', async () => {
    const page = html();
    const snapshots = (await readSnapshots(CONTENT, COMMUNE)).filter(hasFigures);
    const rows = snapshots.flatMap(({ observations }) =>
      observations.filter(({ indicator }) => indicator === INDICATOR),
    );
    expect(rows).toHaveLength(VILLAGES * QUARTERS.length);
    const missing = rows.filter(({ value }) => !page.includes(`>${number(value ?? NaN, 1)}%<`));
    expect(missing).toEqual([]);
  });

  it(`is a document of at most ${DOCUMENT_LIMIT} bytes, 2.5 times a bare one`, () => {
    const size = brotli(html()).length;
    expect(size).toBeLessThanOrEqual(DOCUMENT_LIMIT);
    expect(size / brotli(barePage(html())).length).toBeLessThanOrEqual(2.5);
  });

  it(`asks for at most ${FIRST_LOAD_LIMIT / 1000} kB on a first visit, and for no library`, async () => {
    const { bytes, byKind } = await firstLoad(browser, server.origin + PAGE);
    expect(bytes).toBeLessThanOrEqual(FIRST_LOAD_LIMIT);
    expect(byKind.get('Script') ?? 0).toBeLessThanOrEqual(SCRIPT_LIMIT);
  });

  it('fits a sheet of A4', async () => {
    const page = await browser.newPage({ viewport: SHEET });
    await page.goto(server.origin + PAGE);
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(cutOff)).toEqual([]);
    await page.close();
  });
});
