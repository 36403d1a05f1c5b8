/**
 * Finds villages in the list the page holds, while one types; without script the list is an index to read. What the
 * list does not know goes to the search of the whole site.
 */
import { plainForm } from '../search/analysis/syllables.ts';
import { fillText } from '../strings/fill-text.ts';
import { part } from './part.ts';

const LEAST_LETTERS = 2;

const root = part(document, '[data-finder]', HTMLElement);
const form = part(root, 'form', HTMLFormElement);
const input = part(form, 'input', HTMLInputElement);
const status = part(root, '[role="status"]', HTMLElement);
const words = JSON.parse(root.dataset['words'] ?? '') as Record<
  'found' | 'communes' | 'none',
  string
>;

/** What is looked through: a space before each word, so that a query is found where a word begins. */
const textOf = (elements: Iterable<Element>) =>
  [...elements].map(({ textContent }) => ` ${plainForm(textContent)}`).join(' |');
const villages = [...root.querySelectorAll<HTMLElement>('.villages > li')].map((item) => ({
  item,
  text: textOf(item.children),
}));
/** Communes are found by their heading and former names. */
const places = [...root.querySelectorAll<HTMLElement>('[data-place]')].map((section) => ({
  section,
  text: textOf(section.querySelectorAll('h2, h2 + p:not(.note)')),
}));

const isShown = ({ item }: { item: HTMLElement }) => !item.hidden && !item.closest('[hidden]');

function filter(query: string): void {
  const all = query.replaceAll(' ', '').length < LEAST_LETTERS;
  const has = (text: string) => all || text.includes(` ${query}`);
  const named = new Set(places.filter(({ text }) => has(text)).map(({ section }) => section));
  for (const { item, text } of villages) {
    const place = item.closest<HTMLElement>('[data-place]');
    item.hidden = !has(text) && !(place !== null && named.has(place));
  }
  for (const section of root.querySelectorAll<HTMLElement>('[data-place], [data-letter]')) {
    section.hidden = !named.has(section) && !section.querySelector('.villages > :not([hidden])');
  }
  for (const index of root.querySelectorAll<HTMLElement>('[data-letters]')) index.hidden = !all;
  const found = villages.filter(isShown).length;
  const kind = found > 0 ? 'found' : named.size > 0 ? 'communes' : 'none';
  const count = String(found > 0 ? found : named.size);
  status.textContent = all ? '' : fillText(words[kind], { count });
}

/** The links one can go to now, in the order of the page. */
const links = () =>
  [...root.querySelectorAll<HTMLElement>('[data-place] > p > a, .villages a')].filter((link) =>
    link.checkVisibility(),
  );

form.addEventListener('input', () => {
  filter(plainForm(input.value));
});
form.addEventListener('submit', (event) => {
  const [first, ...more] = links();
  if (first === undefined) return;
  event.preventDefault();
  if (more.length === 0) first.click();
  else first.focus();
});
root.addEventListener('keydown', (event) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const stops = [input, ...links()];
  const next = stops[stops.findIndex((stop) => stop === document.activeElement) + step];
  if (!stops.includes(document.activeElement as HTMLElement) || next === undefined) return;
  event.preventDefault();
  next.focus();
});
form.hidden = false;
// A browser that comes back fills in what was typed.
addEventListener('pageshow', () => {
  filter(plainForm(input.value));
});
