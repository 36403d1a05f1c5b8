import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { vi } from 'vitest';
import { makeDeepSearch, type Engine } from '../../../src/search/deep/search.ts';
import { openFinder } from '../../../src/search/finder/open.ts';
import { outFolder, readSiteFile } from '../site.ts';

type Pagefind = { createInstance: (options: object) => Engine };

/** What Pagefind's script asks for, from the built folder; `broken` names what cannot be had. */
export function serveFromDisk(broken = /^$/u): void {
  vi.stubGlobal('fetch', (address: string) => {
    const { pathname } = new URL(address);
    const isBroken = broken.test(pathname);
    return Promise.resolve(
      isBroken ? new Response('', { status: 404 }) : new Response(readFileSync(pathname)),
    );
  });
}

/** The deep search of the build under test, over its own files and script. */
export async function builtDeepSearch() {
  const folder = pathToFileURL(resolve(join(outFolder(), 'pagefind'))).href;
  const { createInstance } = (await import(/* @vite-ignore */ `${folder}/pagefind.js`)) as Pagefind;
  const engine = createInstance({ noWorker: true, basePath: `${folder}/` });
  const finder = openFinder((name) =>
    Promise.resolve(JSON.parse(readSiteFile(`tim/${name}`)) as unknown),
  );
  return makeDeepSearch(finder, () => Promise.resolve(engine));
}
