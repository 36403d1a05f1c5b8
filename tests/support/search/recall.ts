import type { SearchRecord } from '../../../src/search/record.ts';

/** How many results count: what a phone shows without scrolling far. */
export const FIRST = 5;

/** A query with the records that answer it. */
export type Asked = { group: string; query: string; right: readonly SearchRecord[] };
/** Gives the addresses of the first results of a query. */
export type Search = (query: string) => Promise<readonly string[]>;
export type Outcome = Asked & { isFound: boolean; first: readonly string[] };

/** Asks every query and looks whether a right answer is among the first results. */
export async function askAll(all: readonly Asked[], search: Search): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const asked of all) {
    const first = (await search(asked.query)).slice(0, FIRST);
    const isFound = asked.right.some(({ url }) => first.includes(url));
    outcomes.push({ ...asked, isFound, first });
  }
  return outcomes;
}

/** The share of queries of which a right answer is among the first results. */
export function recallOf(outcomes: readonly Outcome[]): number {
  return outcomes.filter(({ isFound }) => isFound).length / outcomes.length;
}

export function byGroup(outcomes: readonly Outcome[]): ReadonlyMap<string, Outcome[]> {
  const groups = new Map<string, Outcome[]>();
  for (const one of outcomes) groups.set(one.group, [...(groups.get(one.group) ?? []), one]);
  return groups;
}

/** Recall of each group, and below it every query missed, with what was found in its place. */
export function recallTable(outcomes: readonly Outcome[]): string {
  const line = (name: string, of: readonly Outcome[]) =>
    `${recallOf(of).toFixed(3)}  ${String(of.length).padStart(4)}  ${name}`;
  const missed = ({ query, right, first }: Outcome) =>
    `                missed: "${query}" for ${right[0]?.url ?? ''}; found ${first.join(' ')}`;
  return [
    line('all', outcomes),
    ...[...byGroup(outcomes)].flatMap(([name, of]) => [
      line(name, of),
      ...of.filter(({ isFound }) => !isFound).map(missed),
    ]),
  ].join('\n');
}
