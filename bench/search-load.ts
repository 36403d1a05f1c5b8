/** What one search costs a phone that has never searched this site, counted and timed in a real Chromium. */
import type { Browser, CDPSession } from 'playwright-core';
import { slowDown, watched } from './first-load.ts';

/** A page with a search and where things are on it. */
export type Engine = {
  name: string;
  page: (query: string) => string;
  /** The field to type into, or the button to press where the query stands already. */
  start: string;
  /** New results; what stood there before is marked `data-old`. */
  results: string;
};

/** Bytes on the wire, headers included; milliseconds from the last key to five results, null when there are fewer. */
export type Cost = {
  bytes: number;
  code: number;
  requests: number;
  shown: number;
  time: number | null;
};

/** Scripts and WebAssembly. */
const CODE = /\.(?:js|pagefind)(?:\?|$)/u;
/** Milliseconds without traffic after which nothing more comes. */
const QUIET = 400;
const ENOUGH = 5;
/** Milliseconds after which nothing more is shown, on a fast line and a slow one. */
const PATIENCE = { fast: 3000, slow: 30_000 };

type Wanted = Pick<Engine, 'start' | 'results'> & {
  query: string;
  enough: number;
  patience: number;
};

/**
 * In the page: types the whole query at once, or presses the button, and waits for the frame after the one with enough
 * results; fewer are all there are, since all are shown at once.
 */
async function startAndWait({ start, results, query, enough, patience }: Wanted) {
  const isSearch = (element: HTMLElement) => element instanceof HTMLInputElement;
  const field = document.querySelector<HTMLElement>(start);
  if (field === null) throw new Error(`no ${start}`);
  for (const one of document.querySelectorAll<HTMLElement>(results)) one.dataset['old'] = '';
  const from = performance.now();
  field.focus();
  if (isSearch(field)) {
    field.value = query;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  } else {
    field.click();
  }
  for (;;) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const time = performance.now() - from;
    const shown = document.querySelectorAll(`${results}:not([data-old])`).length;
    if (shown > 0 || time > patience) return { shown, time: shown >= enough ? time : null };
  }
}

type Sent = { isCode: boolean; bytes: number };

/** Watches what a page asks for from now on. */
function countTraffic(session: CDPSession) {
  const sent = new Map<string, Sent>();
  const open = new Set<string>();
  let last = performance.now();
  const note = (change: () => void) => {
    last = performance.now();
    change();
  };
  session.on('Network.requestWillBeSent', ({ requestId, request }) =>
    note(() => {
      open.add(requestId);
      sent.set(requestId, { isCode: CODE.test(request.url), bytes: 0 });
    }),
  );
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    note(() => {
      open.delete(requestId);
      const one = sent.get(requestId);
      if (one !== undefined) one.bytes = encodedDataLength;
    }),
  );
  session.on('Network.loadingFailed', ({ requestId }) => note(() => open.delete(requestId)));
  const total = (of: readonly Sent[]) => of.reduce((all, { bytes }) => all + bytes, 0);
  return {
    /** Until nothing has been asked for or come for a while. */
    quiet: async () => {
      while (open.size > 0 || performance.now() - last < QUIET)
        await new Promise((resolve) => setTimeout(resolve, 50));
    },
    sum: () => {
      const all = [...sent.values()];
      const code = total(all.filter(({ isCode }) => isCode));
      return { bytes: total(all), code, requests: all.length };
    },
  };
}

/** Asks one query in a fresh profile. @param isSlow on slow 4G with a processor four times slower */
export async function searchCost(
  browser: Browser,
  origin: string,
  engine: Engine,
  query: string,
  isSlow: boolean,
): Promise<Cost> {
  return await watched(browser, async (page, session) => {
    // Pagefind then works on the page's own thread, where the slow line and processor hold it too.
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'));
    await page.goto(origin + engine.page(query), { waitUntil: 'networkidle' });
    await session.send('Network.setCacheDisabled', { cacheDisabled: false });
    const traffic = countTraffic(session);
    if (isSlow) await slowDown(session);
    const patience = isSlow ? PATIENCE.slow : PATIENCE.fast;
    const { start, results } = engine;
    const wanted = { start, results, query, enough: ENOUGH, patience };
    const seen = await page.evaluate(startAndWait, wanted);
    await traffic.quiet();
    return { ...seen, ...traffic.sum() };
  });
}
