import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Browser, CDPSession, Page } from 'playwright-core';

const PHONE = { width: 360, height: 740 };

/** Bytes of a text after brotli: the strongest, as a server keeps it ready, or of another quality. */
export function brotli(
  text: Uint8Array | string,
  quality = constants.BROTLI_MAX_QUALITY,
): Uint8Array {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
}

/** Lays a compressed copy beside every text of a built folder, for a server that sends those. */
export function compressFolder(folder: string, quality?: number): void {
  const texts = /\.(?:html|css|js|svg|json|xml|csv|txt)$/u;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !texts.test(entry.name)) continue;
    const file = join(entry.parentPath, entry.name);
    writeFileSync(`${file}.br`, brotli(readFileSync(file), quality));
  }
}

/** What a page makes a browser ask for that has nothing yet, by kind; bytes are those on the wire, headers included. */
export type FirstLoad = {
  requests: number;
  bytes: number;
  byKind: ReadonlyMap<string, number>;
};

/** A fresh page of a phone that has nothing in its cache. */
export async function watched<Result>(
  browser: Browser,
  use: (page: Page, session: CDPSession) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ viewport: PHONE, locale: 'vi-VN' });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    return await use(page, session);
  } finally {
    await context.close();
  }
}

/** Loads an address in a fresh Chromium profile and counts. */
export async function firstLoad(browser: Browser, address: string): Promise<FirstLoad> {
  return await watched(browser, async (page, session) => {
    const kinds = new Map<string, string>();
    const byKind = new Map<string, number>();
    session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const kind = kinds.get(requestId) ?? 'Other';
      byKind.set(kind, (byKind.get(kind) ?? 0) + encodedDataLength);
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    const bytes = [...byKind.values()].reduce((sum, each) => sum + each, 0);
    return { requests: kinds.size, bytes, byKind };
  });
}

/** Lighthouse's slow 4G (150 ms, 1.6 Mbit/s) and a processor four times slower. */
export async function slowDown(session: CDPSession): Promise<void> {
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6 * 1024 * 1024) / 8,
    uploadThroughput: (750 * 1024) / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

/** In the page: notes the frame after the one in which the chart stands there, a canvas once it is drawn. */
function noteChart(chart: string): void {
  const look = () => {
    const found = document.querySelector<HTMLElement>(chart);
    const isDrawn = found?.tagName !== 'CANVAS' || found.dataset['drawn'] !== undefined;
    const isThere = found !== null && isDrawn && found.getBoundingClientRect().height > 0;
    requestAnimationFrame(isThere ? () => performance.mark('chart') : look);
  };
  requestAnimationFrame(look);
}

/** Milliseconds until the chart of a page is to be seen, under slow 4G on a slow phone. */
export async function timeToChart(
  browser: Browser,
  address: string,
  chart: string,
): Promise<number> {
  return await watched(browser, async (page, session) => {
    await page.addInitScript(noteChart, chart);
    await slowDown(session);
    await page.goto(address, { waitUntil: 'commit' });
    await page.waitForFunction(() => performance.getEntriesByName('chart').length > 0);
    return await page.evaluate(() => performance.getEntriesByName('chart')[0]?.startTime ?? 0);
  });
}
