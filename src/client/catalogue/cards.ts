import { matching, type Choice, type FacetColumn } from '../../lib/models/facet-counts.ts';
import { onPage, pageOfList, PAGE_SIZE } from '../../lib/models/list-pages.ts';
import { index, linkOf } from './facet-links.ts';

/** A list that has pages of its own: its address and the positions of its models. */
type List = { address: string; members: readonly number[] };

/** The shortest list in which all models of a choice stand. */
function shortestList(columns: readonly FacetColumn[], choice: Choice): List {
  const cuts = [...choice].map(([facet, value]) => ({
    address: linkOf(facet, value)?.href ?? index,
    members: matching(columns, new Map([[facet, value]])),
  }));
  const whole = { address: index, members: matching(columns, new Map()) };
  return [whole, ...cuts].reduce((a, b) => (b.members.length < a.members.length ? b : a));
}

/** The cards known so far, by the position of their models; further ones are read from other pages. */
export function makeShelf(columns: readonly FacetColumn[], first: Iterable<Element>) {
  const cards = new Map([...first].entries());

  const takePage = async ({ address, members }: List, page: number) => {
    const answer = await fetch(pageOfList(address, page));
    const read = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const found = [...read.querySelectorAll('[data-catalogue] > ul.grid > li')];
    const places = onPage(members, page);
    if (found.length !== places.length) throw new Error(`${address} has changed meanwhile`);
    for (const [at, card] of found.entries())
      cards.set(places[at] ?? -1, document.importNode(card, true));
  };

  /**
   * The cards at some positions, all of one choice, in this order.
   * @throws when a page cannot be had
   */
  return async (wanted: readonly number[], choice: Choice): Promise<Element[]> => {
    const list = shortestList(columns, choice);
    const pages = wanted
      .filter((place) => !cards.has(place))
      .map((place) => Math.floor(list.members.indexOf(place) / PAGE_SIZE) + 1);
    await Promise.all([...new Set(pages)].map((page) => takePage(list, page)));
    return wanted.flatMap((place) => cards.get(place) ?? []);
  };
}
