import type { Asked } from '../../lib/search/search-urls.ts';
import type { Answer, Filters } from '../../search/answer.ts';
import { finderWords, searchPageWords as words } from '../../strings/finder.ts';
import { chosenValues, foundIn, soughtIn, understoodAs } from '../finder/said.ts';
import { element, part } from '../part.ts';
import { chipsOf } from './chips.ts';
import { makeFilters } from './filters.ts';
import { resultItem } from './results.ts';
import { fill, wayTo, type Go } from './ways.ts';

export type Shown = { asked: Asked; answer: Answer; isDeep: boolean };
/** What a reader may do with results. */
export type Acts = {
  go: Go;
  more: () => void;
  deep: () => void;
  filter: (filters: Filters) => void;
};

/** How a query was understood, and the way to search for exactly what was typed; or back from there. */
function understood({ asked, answer }: Shown, go: Go): (Node | string)[] {
  if (asked.literal) {
    return [words.isExact, ' ', wayTo({ ...asked, literal: false }, words.widely, go)];
  }
  const said = understoodAs(answer);
  if (said === '' && answer.unmet.length === 0) return [];
  const exactly = wayTo({ ...asked, literal: true }, words.exactly, go);
  return said === '' ? [exactly] : [`${said}. `, exactly];
}

/** Words that would find something, and the way to the lists of the page. */
function otherWays({ asked, answer }: Shown, go: Go): Node[] {
  const nearest = answer.nearest.map((word) =>
    element('li', {}, [wayTo({ ...asked, text: word }, word, go)]),
  );
  const browse = element('a', { text: words.browse });
  browse.href = '#xem-theo-muc';
  const list = element('ul', { className: 'row' }, nearest);
  return [
    ...(nearest.length > 0 ? [element('p', { text: words.nearest }), list] : []),
    element('p', {}, [browse]),
  ];
}

/** The places of the page that the script fills. */
function placesIn(root: HTMLElement) {
  const find = (name: string) => part(root, `[data-${name}]`, HTMLElement);
  return {
    chips: find('chips'),
    said: find('said'),
    filters: find('filters'),
    list: find('list'),
    none: find('none'),
    more: find('more'),
    deep: find('deep'),
  };
}

/** Draws answers into the search page. */
export function makeView(root: HTMLElement, acts: Acts) {
  const status = part(root, '[data-status]', HTMLElement);
  const places = placesIn(root);
  const showFilters = makeFilters(places.filters, acts.filter);
  places.more.addEventListener('click', acts.more);
  part(places.deep, 'button', HTMLButtonElement).addEventListener('click', acts.deep);

  const say = (text: string) => {
    status.textContent = text;
  };
  const draw = (shown: Shown) => {
    const { asked, answer, isDeep } = shown;
    // A space behind the last word says that it is whole: "so" is not the beginning of another.
    const sought = `${soughtIn(answer)} `;
    const items = answer.hits.map((hit) => resultItem(hit, sought));
    say([isDeep ? words.deepDone : '', foundIn(asked, answer)].join(' ').trim());
    fill(places.chips, chipsOf(asked, answer, acts.go));
    fill(places.said, understood(shown, acts.go));
    fill(places.list, items);
    fill(places.none, items.length > 0 ? [] : otherWays(shown, acts.go));
    places.more.hidden = items.length >= answer.total;
    places.deep.hidden = isDeep;
    showFilters(asked.filters, answer.counts);
    places.filters.hidden = items.length === 0 && chosenValues(asked.filters).length === 0;
  };
  const clear = () => {
    say('');
    for (const place of Object.values(places)) place.hidden = true;
  };
  return {
    draw,
    say,
    clear,
    wait: () => say(finderWords.searching),
    focus: () => status.focus(),
    focusResult: (index: number) => places.list.querySelectorAll('a')[index]?.focus(),
  };
}
