import { filterNames, shownValue, withFilter, type Asked } from '../../lib/search/search-urls.ts';
import type { Answer } from '../../search/answer.ts';
import { searchPageWords as words } from '../../strings/finder.ts';
import { element } from '../part.ts';
import type { Go } from './ways.ts';

function chip(shown: string, without: Asked, go: Go): HTMLLIElement {
  const button = element('button', { text: shown });
  button.type = 'button';
  button.setAttribute('aria-label', words.remove(shown));
  button.addEventListener('click', () => go(without));
  return element('li', {}, [button]);
}

/** What narrows the search, each to be taken away: chosen by hand, or understood from the query. */
export function chipsOf(asked: Asked, { chips }: Answer, go: Go): HTMLLIElement[] {
  const chosen = filterNames.reduce<HTMLLIElement[]>((items, name) => {
    const value = asked.filters[name];
    if (value === undefined) return items;
    const without = { ...asked, filters: withFilter(asked.filters, name, '') };
    return [...items, chip(shownValue(name, value), without, go)];
  }, []);
  const understood = chips.map(({ name, value, rest }) =>
    chip(shownValue(name, value), { ...asked, text: rest }, go),
  );
  return [...chosen, ...understood];
}
