/** Deep search: Pagefind's index of every word of every page, in WebAssembly. */
import { makeDeepSearch, type Engine } from '../../search/deep/search.ts';
import { openFinder } from '../../search/finder/open.ts';
import { readIndex } from '../finder/read-index.ts';

/** Of Pagefind's module, what is used. */
type Pagefind = {
  createInstance: (options: { noWorker: boolean }) => Engine & { filters: () => Promise<unknown> };
};

const SCRIPT = '/pagefind/pagefind.js';
/** The smallest WebAssembly module: its signature and version. */
const EMPTY_MODULE = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);

let opened: Promise<Engine> | undefined;

/** @throws an error named DeepSearchBlocked where the browser or a policy allows no WebAssembly */
function demandWebAssembly(): void {
  try {
    new WebAssembly.Module(EMPTY_MODULE);
  } catch (cause) {
    const blocked = new Error('no WebAssembly here', { cause });
    blocked.name = 'DeepSearchBlocked';
    throw blocked;
  }
}

async function load(): Promise<Engine> {
  const { createInstance } = (await import(/* @vite-ignore */ SCRIPT)) as Pagefind;
  // A worker would load all of Pagefind's code a second time.
  const engine = createInstance({ noWorker: true });
  // Only filters that were read are counted in answers.
  await engine.filters();
  return engine;
}

function openEngine(): Promise<Engine> {
  demandWebAssembly();
  opened ??= load();
  return opened;
}

const search = makeDeepSearch(openFinder(readIndex), openEngine);

/** Asks every word of every page; after a failure everything is read anew. */
export const deepSearch: typeof search = async (question) => {
  try {
    return await search(question);
  } catch (error) {
    opened = undefined;
    throw error;
  }
};
