import { INDEX_FOLDER } from '../../lib/search/search-urls.ts';
import type { ReadFile } from '../../search/answer.ts';

const asked = new Set<string>();

/** Fetches a file of the index; one that is asked for again is wanted anew, past the cache. */
export const readIndex: ReadFile = async (name, signal) => {
  const cache = asked.has(name) ? 'reload' : 'default';
  asked.add(name);
  const response = await fetch(INDEX_FOLDER + name, signal ? { cache, signal } : { cache });
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return (await response.json()) as unknown;
};
