/** The search page: results while one types, the search in its address, back and forward as they were. */
import { askedIn, searchUrl, type Asked } from '../../lib/search/search-urls.ts';
import type { Answer } from '../../search/answer.ts';
import { openFinder } from '../../search/finder/open.ts';
import { finderWords } from '../../strings/finder.ts';
import { makeLookups } from '../finder/lookups.ts';
import { readIndex } from '../finder/read-index.ts';
import { recall, remember } from '../finder/remembered.ts';
import { part } from '../part.ts';
import { deepProblem, searchDeep } from './load-deep.ts';
import { makeView } from './view.ts';

const PAGE_SIZE = 10;

const root = part(document, '[data-search]', HTMLElement);
const form = part(root, 'form', HTMLFormElement);
const input = part(form, 'input', HTMLInputElement);
const finder = openFinder(readIndex);
const pageTitle = document.title;

let asked = askedIn(location.search);
let answer: Answer | null = null;
let isDeep = false;
/** Whether this entry of the history came from typing: more typing then changes it and adds none. */
let isDraft = false;
/** The first of more results that were asked for. */
let firstNew: number | null = null;

const isEmpty = ({ text, filters }: Asked) => text === '' && Object.keys(filters).length === 0;

/** Takes over a question: into the field, and into the title, by which the history lists it. */
function take(next: Asked): void {
  asked = next;
  answer = null;
  firstNew = null;
  if (input.value.trim() !== next.text) input.value = next.text;
  document.title = next.text === '' ? pageTitle : `${next.text} - ${pageTitle}`;
}

function keep(): void {
  if (answer !== null) remember('page', { answer, deep: isDeep, scroll: scrollY });
}

function show(found: Answer, deep: boolean): void {
  answer = found;
  isDeep = deep;
  view.draw({ asked, answer, isDeep });
  if (firstNew !== null) view.focusResult(firstNew);
  firstNew = null;
}

const quick = makeLookups((question, signal) => finder.find(question, signal), {
  waiting: () => view.wait(),
  answered: (_, found) => {
    show(found, false);
    keep();
  },
  failed: () => {
    answer = null;
    view.clear();
    view.say(finderWords.failed);
  },
});
/** What stands there already is left standing until the deep search has more. */
const deep = makeLookups(searchDeep, {
  waiting: () => view.wait(),
  answered: (_, found) => {
    show(found, true);
    keep();
  },
  failed: (error) => view.say(deepProblem(error)),
});

function ask(when: 'soon' | 'now', limit = PAGE_SIZE): void {
  deep.drop();
  if (isEmpty(asked)) {
    quick.drop();
    view.clear();
  } else {
    quick[when]({ ...asked, limit });
  }
}

/** Searches for something else: as one step that the back button takes back, however long one types. */
function go(next: Asked, when: 'soon' | 'now' = 'now'): void {
  if (searchUrl(next) !== searchUrl(asked)) {
    const how = isDraft && when === 'soon' ? 'replaceState' : 'pushState';
    if (how === 'pushState') keep();
    history[how](null, '', searchUrl(next));
  }
  take(next);
  isDraft = when === 'soon';
  ask(when);
}

/** The question of this entry of the history, with the results that stood there when it was left. */
function restore(): void {
  take(askedIn(location.search));
  isDraft = false;
  const before = recall('page');
  if (before === null) {
    ask('now');
    return;
  }
  quick.drop();
  deep.drop();
  show(before.answer, before.deep);
  scrollTo(0, before.scroll);
}

function showMore(): void {
  if (answer === null) return;
  firstNew = answer.hits.length;
  (isDeep ? deep : quick).now({ ...asked, limit: firstNew + PAGE_SIZE });
}

const view = makeView(root, {
  go: (next) => {
    go(next);
    view.focus();
  },
  more: showMore,
  deep: () => {
    quick.drop();
    deep.now({ ...asked, limit: PAGE_SIZE });
  },
  filter: (filters) => go({ ...asked, filters }),
});

input.addEventListener('input', () =>
  go({ ...asked, text: input.value.trim(), literal: false }, 'soon'),
);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  go({ ...asked, text: input.value.trim() });
  // On a phone the keyboard goes away, so that the results are seen.
  if (matchMedia('(pointer: coarse)').matches) input.blur();
});
document.addEventListener('click', keep, true);
addEventListener('popstate', () => {
  if (searchUrl(askedIn(location.search)) !== searchUrl(asked)) restore();
});
restore();
// What every question needs comes while one still types; a failure is told to the question that meets it.
finder.warm().catch(() => undefined);
