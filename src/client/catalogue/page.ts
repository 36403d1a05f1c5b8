/** Lets the facets of the catalogue of models be combined: one value of each, kept in the address. */
import { matching, type Choice, type FacetColumn } from '../../lib/models/facet-counts.ts';
import { PAGE_SIZE } from '../../lib/models/list-pages.ts';
import { catalogueWords as words } from '../../strings/catalogue.ts';
import { element, part } from '../part.ts';
import { makeShelf } from './cards.ts';
import { addressOf, chosen, links, onPress, ownCut, root, showFacets } from './facet-links.ts';
import { wayOn, waysOut } from './ways-on.ts';

const list = part(root, 'ul.grid', HTMLElement);
const status = part(root, '[data-count]', HTMLElement);
const pages = root.querySelector<HTMLElement>('.pages');
const below = element('div', { className: 'stack' });

function statusOf(found: number, total: number, isWhole: boolean): string {
  if (isWhole) return words.count(total);
  return found === 0 ? words.none : words.shown(found, total);
}

/** All models come in pages; a part of them goes on below itself. */
function showResult(cards: readonly Element[], isWhole: boolean, ways: readonly Node[]): void {
  list.replaceChildren(...cards);
  if (pages) pages.hidden = !isWhole;
  below.replaceChildren(...(isWhole ? [] : ways));
}

function combine(columns: readonly FacetColumn[]): void {
  const total = matching(columns, new Map()).length;
  const cardsAt = makeShelf(columns, list.children);
  let limit = PAGE_SIZE;
  let latest = 0;

  const show = async () => {
    const turn = (latest += 1);
    const choice = chosen(columns);
    const isWhole = choice.size === 0;
    const found = matching(columns, choice);
    showFacets(columns, choice);
    const cards = await cardsAt(found.slice(0, limit), choice).catch(() => null);
    if (turn !== latest) return;
    status.textContent = cards === null ? words.failed : statusOf(found.length, total, isWhole);
    if (cards === null) return;
    const ways =
      found.length === 0 ? waysOut(columns, choice, loosen) : wayOn(found.length - limit, more);
    showResult(cards, isWhole, ways);
  };
  const showFirst = () => {
    limit = PAGE_SIZE;
    void show();
  };
  const go = (choice: Choice) => {
    history.pushState(null, '', addressOf(choice));
    showFirst();
  };
  // Both buttons go away when they are pressed: the focus is led to what they bring.
  const loosen = (choice: Choice) => {
    go(choice);
    status.focus();
  };
  const more = () => {
    const next = limit;
    limit += PAGE_SIZE;
    void show().then(() => list.children[next]?.querySelector('a')?.focus());
  };
  onPress(() => chosen(columns), go);
  addEventListener('popstate', showFirst);
  if (chosen(columns).size > 0) showFirst();
}

/** On the page of one cut, a further value leads to the whole list with both. */
function leadOn(): void {
  onPress(ownCut, (choice) => {
    location.assign(addressOf(choice));
  });
}

const data = root.querySelector('[data-columns]')?.textContent ?? null;
if (data !== null) {
  list.after(below);
  status.tabIndex = -1;
  combine(JSON.parse(data) as FacetColumn[]);
} else if (links.length > 0) leadOn();
