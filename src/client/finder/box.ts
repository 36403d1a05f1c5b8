/** The finder in the header: results below the field while one types. */
import type { Asked } from '../../lib/search/search-urls.ts';
import type { Answer, Question } from '../../search/answer.ts';
import { openFinder } from '../../search/finder/open.ts';
import { finderWords as words } from '../../strings/finder.ts';
import { part } from '../part.ts';
import { makeList } from './list.ts';
import { makeLookups } from './lookups.ts';
import { optionsOf } from './options.ts';
import { readIndex } from './read-index.ts';
import { isKept, recall, remember } from './remembered.ts';
import { foundIn, understoodAs } from './said.ts';

/** How many results fit below the field of a phone. */
const RESULTS = 6;
const LEAST_LETTERS = 2;

const form = part(document, '[data-search-box]', HTMLFormElement);
const input = part(form, 'input', HTMLInputElement);
const list = makeList(form, input);
const finder = openFinder(readIndex);
let shown: { asked: Asked; answer: Answer } | null = null;

const questionNow = (): Question => ({
  text: input.value.trim(),
  filters: {},
  literal: false,
  limit: RESULTS,
});

function show(asked: Asked, answer: Answer): void {
  shown = { asked, answer };
  const said = [foundIn(asked, answer), understoodAs(answer)].filter((text) => text !== '');
  list.open(said.join(' '), optionsOf(asked, answer));
}

const lookups = makeLookups((question, signal) => finder.find(question, signal), {
  waiting: () => {
    // A list that stands is left standing until there is a better one.
    if (!list.isOpen()) list.open(words.searching, []);
  },
  answered: (question, answer) => show(question, answer),
  failed: () => list.open(words.failed, []),
});

function close(): void {
  lookups.drop();
  list.close();
  shown = null;
  if (isKept('box')) remember('box', null);
}

/** Asks for what stands in the field. */
function ask(when: 'soon' | 'now'): void {
  const question = questionNow();
  if (question.text.length < LEAST_LETTERS) close();
  else lookups[when](question);
}

/** For who comes back from a page without the browser having kept this one. */
function keep(): void {
  if (shown !== null) remember('box', { ...shown, active: list.active().index });
}

function press(event: KeyboardEvent): void {
  if (event.isComposing) return;
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault();
    if (list.isOpen()) list.step(event.key === 'ArrowDown' ? 1 : -1);
    else ask('now');
  } else if (event.key === 'Escape' && list.isOpen()) {
    event.preventDefault();
    close();
  } else if (event.key === 'Enter') {
    const { option } = list.active();
    if (option === undefined) return;
    event.preventDefault();
    option.click();
  }
}

input.addEventListener('input', () => ask('soon'));
input.addEventListener('keydown', press);
input.addEventListener('focus', () => {
  if (!list.isOpen()) ask('now');
});
form.addEventListener('click', keep);
form.addEventListener('submit', keep);
form.addEventListener('focusout', ({ relatedTarget }) => {
  // A window that loses the focus keeps its active element: that is no leaving.
  const isLeft = document.activeElement !== input && !form.contains(relatedTarget as Node | null);
  if (isLeft) close();
});
// A result may be a place in this very page.
addEventListener('hashchange', close);

// What every question needs comes while one still types; a failure is told to the question that meets it.
finder.warm().catch(() => undefined);

const before = recall('box');
if (before === null) {
  ask('now');
} else {
  input.value = before.asked.text;
  show(before.asked, before.answer);
  list.activate(before.active);
  input.focus({ preventScroll: true });
}
