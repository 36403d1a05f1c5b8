import { matching, without, type Choice, type FacetColumn } from '../../lib/models/facet-counts.ts';
import { PAGE_SIZE } from '../../lib/models/list-pages.ts';
import { catalogueWords as words } from '../../strings/catalogue.ts';
import { element } from '../part.ts';
import { labelOf } from './facet-links.ts';

function button(text: string, act: () => void): HTMLButtonElement {
  const made = element('button', { text });
  made.type = 'button';
  made.addEventListener('click', act);
  return made;
}

/** The ways out of an empty result: each names the one thing to give up, and how many models it leads to. */
export function waysOut(
  columns: readonly FacetColumn[],
  choice: Choice,
  go: (choice: Choice) => void,
): Node[] {
  const offers = [...choice].flatMap(([facet, value]) => {
    const rest = without(choice, facet);
    const count = matching(columns, rest).length;
    if (count === 0 || rest.size === 0) return [];
    const title = Object.entries(words.facets).find(([name]) => name === facet)?.[1] ?? facet;
    return [{ text: words.drop(title, labelOf(facet, value), count), rest }];
  });
  const ways = [...offers, { text: words.dropAll, rest: new Map<string, string>() }];
  const items = ways.map(({ text, rest }) =>
    element('li', {}, [
      button(text, () => {
        go(rest);
      }),
    ]),
  );
  const list = element('ul', { className: 'ways' }, items);
  list.setAttribute('role', 'list');
  return [element('p', { text: words.loosen }), list];
}

/** The button that shows more of a result; nothing when all of it is shown. */
export function wayOn(left: number, act: () => void): Node[] {
  return left > 0 ? [button(words.more(Math.min(left, PAGE_SIZE)), act)] : [];
}
