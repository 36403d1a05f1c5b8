import { openFinder } from '../../../src/search/finder/open.ts';
import type { Answer, Filters } from '../../../src/search/answer.ts';
import { readSiteFile } from '../site.ts';

const finder = openFinder((name) => Promise.resolve(JSON.parse(readSiteFile(`tim/${name}`))));

/** What the finder of the build under test answers, as its first results. */
export async function findBuilt(text: string, filters: Filters = {}): Promise<Answer> {
  return await finder.find({ text, filters, literal: false, limit: 10 });
}

/** The addresses of the first results. */
export async function addressesFound(query: string): Promise<string[]> {
  const { hits } = await findBuilt(query);
  return hits.map(({ url }) => url);
}
