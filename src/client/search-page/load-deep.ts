import type { Answer, Question } from '../../search/answer.ts';
import { searchPageWords as words } from '../../strings/finder.ts';
import { loadScript } from '../load-script.ts';
import deep from './deep-start.ts?worker&url';

export type DeepSearch = (question: Question) => Promise<Answer>;
/** A script of its own has no exports: it leaves its function here. */
export type WithDeepSearch = Window & { deepSearch?: DeepSearch };

/** Loads the deep search the first time it is wanted, and asks it. */
export async function searchDeep(question: Question): Promise<Answer> {
  await loadScript(deep);
  const { deepSearch } = window as WithDeepSearch;
  if (deepSearch === undefined) throw new Error('deep search left no function');
  return await deepSearch(question);
}

/** What to tell a reader about why the deep search failed. */
export function deepProblem(error: unknown): string {
  const isBlocked = error instanceof Error && error.name === 'DeepSearchBlocked';
  return isBlocked ? words.deepBlocked : words.deepFailed;
}
