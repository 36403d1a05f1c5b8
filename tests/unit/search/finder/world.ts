import type { Answer, Finder, Question } from '../../../../src/search/answer.ts';
import { openFinder } from '../../../../src/search/finder/open.ts';
import { buildIndex } from '../../../../src/search/index/build.ts';
import type { GlossaryTerm } from '../../../../src/search/index/glossary.ts';
import type { SearchRecord } from '../../../../src/search/record.ts';

/** Files of an index over records, as a site would serve them. */
export function served(records: readonly SearchRecord[], terms: readonly GlossaryTerm[] = []) {
  return new Map(buildIndex(records, terms).map(({ name, content }) => [name, content]));
}

/** A reader of served files that tells which were asked for. */
export function readerOf(files: ReadonlyMap<string, string>) {
  const asked: string[] = [];
  const read = (name: string): Promise<unknown> => {
    asked.push(name);
    const content = files.get(name);
    if (content === undefined) return Promise.reject(new Error(`no file ${name}`));
    return Promise.resolve(JSON.parse(content));
  };
  return { asked, read };
}

export function finderOver(
  records: readonly SearchRecord[],
  terms: readonly GlossaryTerm[] = [],
): Finder {
  return openFinder(readerOf(served(records, terms)).read);
}

export function ask(text: string, more: Partial<Question> = {}): Question {
  return { text, filters: {}, literal: false, limit: 5, ...more };
}

export const urlsOf = ({ hits }: Answer) => hits.map(({ url }) => url);
