import { fillText } from '../strings/fill-text.ts';
import { neighbourPairs, searchForm } from '../search/forms.ts';
import { element, part } from './part.ts';

type Words = {
  count: string;
  none: string;
  noneHint: string;
  failed: string;
  searching: string;
};
type Found = {
  url: string;
  meta: { title: string; place: string; summary: string };
  filters: Record<string, string[]>;
};
type Result = { id: string; data: () => Promise<Found> };
type FilterCounts = Record<string, Record<string, number>>;
type Pagefind = {
  search: (
    query: string | null,
    options: { filters: Record<string, string> },
  ) => Promise<{ results: Result[]; filters: FilterCounts }>;
  filters: () => Promise<FilterCounts>;
};

const PAGE_SIZE = 10;
const INDEX = '/pagefind/pagefind.js';

function resultItem({ url, meta, filters }: Found): HTMLLIElement {
  const link = element('a', { text: meta.title });
  link.href = url;
  const [kind] = filters['loai'] ?? [];
  const where = [kind, meta.place].filter(Boolean).join(' · ');
  return element('li', {}, [
    link,
    element('p', { className: 'small soft', text: where }),
    element('p', { className: 'small', text: meta.summary }),
  ]);
}

/** Pages where the words stand side by side first, then those that hold all of them anywhere. */
async function find(
  pagefind: Pagefind,
  typed: string,
  filters: Record<string, string>,
): Promise<Result[]> {
  const words = searchForm(typed);
  const pairs = neighbourPairs(typed);
  const asked = words === '' ? [null] : [pairs, words].filter((query) => query !== '');
  const answers = await Promise.all(asked.map((query) => pagefind.search(query, { filters })));
  const found = new Map(answers.flatMap(({ results }) => results).map((one) => [one.id, one]));
  return [...found.values()];
}

class SearchPage {
  readonly #form: HTMLFormElement;
  readonly #query: HTMLInputElement;
  readonly #filters: HTMLElement;
  readonly #status: HTMLElement;
  readonly #list: HTMLOListElement;
  readonly #more: HTMLButtonElement;
  readonly #words: Words;
  #pagefind: Promise<Pagefind> | undefined;
  #waiting: Result[] = [];
  #turn = 0;

  constructor(root: HTMLElement) {
    this.#form = part(root, 'form', HTMLFormElement);
    this.#query = part(root, '[data-search-query]', HTMLInputElement);
    this.#filters = part(root, '[data-search-filters]', HTMLElement);
    this.#status = part(root, '[data-search-status]', HTMLElement);
    this.#list = part(root, '[data-search-results]', HTMLOListElement);
    this.#more = part(root, '[data-search-more]', HTMLButtonElement);
    this.#words = JSON.parse(root.dataset['words'] ?? '') as Words;
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#remember('pushState');
      void this.run();
    });
    this.#filters.addEventListener('change', () => {
      this.#remember('pushState');
      void this.run();
    });
    this.#more.addEventListener('click', () => void this.#showMore());
    window.addEventListener('popstate', () => void this.start());
  }

  get #selects(): HTMLSelectElement[] {
    return [...this.#filters.querySelectorAll('select')];
  }

  /** Reads the address, then searches when it asks for something. */
  async start(): Promise<void> {
    const asked = new URLSearchParams(location.search);
    this.#query.value = asked.get('q') ?? '';
    if (asked.size === 0) return;
    await this.#offerFilters(asked);
    await this.run();
  }

  async run(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    this.#status.textContent = this.#words.searching;
    try {
      await this.#offerFilters(new URLSearchParams(location.search));
      const pagefind = await this.#load();
      const chosen = Object.fromEntries(
        this.#selects.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]),
      );
      const results = await find(pagefind, this.#query.value, chosen);
      if (turn !== this.#turn) return;
      this.#list.replaceChildren();
      this.#waiting = results;
      this.#say(results.length);
      await this.#showMore();
    } catch (error) {
      this.#status.textContent = this.#words.failed;
      throw error;
    }
  }

  #load(): Promise<Pagefind> {
    this.#pagefind ??= import(/* @vite-ignore */ INDEX) as Promise<Pagefind>;
    return this.#pagefind;
  }

  async #offerFilters(asked: URLSearchParams): Promise<void> {
    if (!this.#filters.hidden) return;
    const counts = await (await this.#load()).filters();
    for (const select of this.#selects) {
      const values = Object.entries(counts[select.name] ?? {});
      const sorted = values.sort(([a], [b]) => a.localeCompare(b, 'vi', { numeric: true }));
      select.append(...sorted.map(([value, count]) => new Option(`${value} (${count})`, value)));
      select.value = asked.get(select.name) ?? '';
    }
    this.#filters.hidden = false;
  }

  #say(count: number): void {
    const words = this.#words;
    this.#status.textContent =
      count > 0
        ? fillText(words.count, { count })
        : `${fillText(words.none, { query: this.#query.value })} ${words.noneHint}`;
  }

  async #showMore(): Promise<void> {
    const turn = this.#turn;
    const next = this.#waiting.slice(0, PAGE_SIZE);
    const found = await Promise.all(next.map((result) => result.data()));
    if (turn !== this.#turn) return;
    this.#waiting = this.#waiting.slice(PAGE_SIZE);
    this.#list.append(...found.map(resultItem));
    this.#more.hidden = this.#waiting.length === 0;
  }

  /** Puts query and filters into the address, so that a search can be shared and gone back to. */
  #remember(how: 'pushState' | 'replaceState'): void {
    const entries = [
      ['q', this.#query.value],
      ...this.#selects.map(({ name, value }) => [name, value]),
    ];
    const kept = new URLSearchParams(entries.filter(([, value]) => value !== ''));
    history[how](null, '', `${location.pathname}?${kept.toString()}`);
  }
}

const root = document.querySelector<HTMLElement>('[data-search]');
if (root !== null) void new SearchPage(root).start();
