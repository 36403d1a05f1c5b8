import {
  countsBeside,
  without,
  type Choice,
  type FacetColumn,
} from '../../lib/models/facet-counts.ts';
import { catalogueWords } from '../../strings/catalogue.ts';
import { part } from '../part.ts';

export const root = part(document, '[data-catalogue]', HTMLElement);
/** The address of the whole list. */
export const index = root.dataset['catalogue'] ?? '';
const all = root.querySelector<HTMLAnchorElement>('[data-all]');
export const links = [...root.querySelectorAll<HTMLAnchorElement>('[data-value]')];

const valueOf = (link: HTMLElement) => link.dataset['value'];
const facetOf = (link: HTMLElement) => link.closest('ul')?.dataset['facet'] ?? '';

/** The link that stands for a value; none for one that an address names by mistake. */
export function linkOf(facet: string, value: string): HTMLAnchorElement | undefined {
  return links.find((link) => facetOf(link) === facet && valueOf(link) === value);
}

/** A value as people read it, or as it stands in the address when there is no such value. */
export function labelOf(facet: string, value: string): string {
  return linkOf(facet, value)?.querySelector('[data-label]')?.textContent ?? value;
}

/** The address of the whole list with some values chosen. */
export function addressOf(choice: Choice): string {
  const query = new URLSearchParams([...choice]).toString();
  return query === '' ? index : `${index}?${query}`;
}

/** What the address of the page chooses. */
export function chosen(columns: readonly FacetColumn[]): Choice {
  const query = new URL(location.href).searchParams;
  return new Map(
    columns.flatMap(({ name }): [string, string][] => {
      const value = query.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );
}

/** What the page of a cut chooses. */
export function ownCut(): Choice {
  const current = links.find((link) => link.hasAttribute('aria-current'));
  return new Map(current === undefined ? [] : [[facetOf(current), valueOf(current) ?? '']]);
}

/** What is chosen after a press: that value instead of others of its facet, or no longer; nothing after "all". */
function pressed(link: HTMLElement, before: Choice): Choice {
  const value = valueOf(link);
  if (value === undefined) return new Map();
  const others = without(before, facetOf(link));
  return before.get(facetOf(link)) === value ? others : others.set(facetOf(link), value);
}

/** Calls `act` with what is chosen after each plain press; opening in a new tab stays as it is. */
export function onPress(before: () => Choice, act: (choice: Choice) => void): void {
  for (const link of all === null ? links : [...links, all]) {
    link.addEventListener('click', (event) => {
      if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      act(pressed(link, before()));
    });
  }
}

function mark(link: HTMLElement, isCurrent: boolean): void {
  if (isCurrent) link.setAttribute('aria-current', 'true');
  else link.removeAttribute('aria-current');
}

function showFacet(column: FacetColumn, columns: readonly FacetColumn[], choice: Choice): void {
  const { name, values } = column;
  const value = choice.get(name);
  const counts = countsBeside(columns, choice, column);
  const own = links.filter((link) => facetOf(link) === name);
  for (const link of own) {
    const count = counts[values.indexOf(valueOf(link) ?? '')] ?? 0;
    part(link, '[data-models]', HTMLElement).textContent = String(count);
    link.toggleAttribute('data-empty', count === 0);
    mark(link, valueOf(link) === value);
  }
  const summary = own[0]?.closest('details')?.querySelector<HTMLElement>('summary');
  if (!summary) return;
  const label = summary.dataset['name'] ?? '';
  summary.textContent =
    value === undefined ? label : catalogueWords.chosen(label, labelOf(name, value));
}

/** Shows what is chosen, and beside it how many models each other value would leave. */
export function showFacets(columns: readonly FacetColumn[], choice: Choice): void {
  for (const column of columns) showFacet(column, columns, choice);
  if (all !== null) mark(all, choice.size === 0);
}
