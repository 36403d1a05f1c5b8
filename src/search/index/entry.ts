import type { Filters } from '../answer.ts';
import { levelOfMark } from './levels.ts';
import { packPostings, unpackPostings, type Posting } from './postings.ts';
import { packNumbers, unpackNumbers } from './varint.ts';

/** Postings of a term as it is written in one way. */
export type Form = { toned: string; postings: Posting[] };

/** That the words of a term begin a name, which a query may mean as a filter. */
export type Name = {
  filter: keyof Filters;
  value: string;
  /** Folded syllables of the name as it may be typed, a space between each two. */
  words: string;
};

/** Part of a long list: the postings of documents from `first` on, in a file of its own. */
export type TailPart = { first: number; file: number; place: number };

/** What a list leaves to its tail: how many postings, none above `level`. */
export type Tail = { count: number; level: number; parts: TailPart[] };

/** Everything that is known of a term; once parts of its tail are read, they stand in its forms. */
export type Entry = { forms: Form[]; names: Name[]; tail: Tail | null; read?: Set<TailPart> };

const FORMS = '/';
const SECTIONS = '|';
const NAMES = '\n';
const PARTS_OF_NAME = '\t';

/** A form without marks needs no spelling: who asks for it knows its letters. */
const isMarked = (toned: string) => /[^a-z0-9\- ]|[a-z][1-5]/u.test(toned);

export function packForms(forms: readonly Form[]): string {
  return forms
    .map(({ toned, postings }) => `${isMarked(toned) ? toned : ''}${packPostings(postings)}`)
    .join(FORMS);
}

/** @param plain how the term is written without marks */
export function unpackForms(packed: string, plain: string): Form[] {
  return packed.split(FORMS).map((form) => {
    let end = 0;
    while (end < form.length && levelOfMark(form.charAt(end)) < 0) end += 1;
    return { toned: form.slice(0, end) || plain, postings: unpackPostings(form.slice(end)) };
  });
}

function packTail({ count, level, parts }: Tail): string {
  let before = 0;
  const numbers = [count, level];
  for (const { first, file, place } of parts) {
    numbers.push(first - before, file, place);
    before = first;
  }
  return packNumbers(numbers);
}

function unpackTail(packed: string): Tail | null {
  if (packed === '') return null;
  const [count = 0, level = 0, ...rest] = unpackNumbers(packed);
  const parts: TailPart[] = [];
  let first = 0;
  for (let at = 0; at + 2 < rest.length; at += 3) {
    first += rest[at] ?? 0;
    parts.push({ first, file: rest[at + 1] ?? 0, place: rest[at + 2] ?? 0 });
  }
  return { count, level, parts };
}

function packName({ filter, value, words }: Name): string {
  return [filter, value, words].join(PARTS_OF_NAME);
}

function unpackName(packed: string): Name {
  const [filter = '', value = '', words = ''] = packed.split(PARTS_OF_NAME);
  return { filter: filter as keyof Filters, value, words };
}

/** An entry as one line: forms, then tail and names where there are any. */
export function packEntry({ forms, tail, names }: Entry): string {
  const sections = [
    packForms(forms),
    tail === null ? '' : packTail(tail),
    names.map(packName).join(NAMES),
  ];
  return sections.join(SECTIONS).replace(/\|+$/u, '');
}

/** @throws Error for a line that `packEntry` does not write */
export function unpackEntry(line: string, plain: string): Entry {
  const [forms = '', tail = '', ...names] = line.split(SECTIONS);
  const named = names.join(SECTIONS);
  return {
    forms: unpackForms(forms, plain),
    tail: unpackTail(tail),
    names: named === '' ? [] : named.split(NAMES).map(unpackName),
  };
}

/** In how many documents a term stands; one written in two ways in one document counts twice. */
export function frequencyOf({ forms, tail }: Entry): number {
  return forms.reduce((sum, { postings }) => sum + postings.length, tail?.count ?? 0);
}

/** The part of a tail that would hold a document, if its list does. */
export function partFor(tail: Tail, document: number): TailPart | undefined {
  let found: TailPart | undefined;
  for (const part of tail.parts) {
    if (part.first > document) break;
    found = part;
  }
  return found;
}

/** Adds the postings of a part, as packed, to the forms they belong to, which are in the same order. */
export function addPart(entry: Entry, part: TailPart, packed: string): void {
  entry.read = (entry.read ?? new Set()).add(part);
  unpackForms(packed, '').forEach(({ postings }, place) => {
    const form = entry.forms[place];
    if (form === undefined) throw new Error('A tail has more forms than its list');
    for (const one of postings) form.postings.push(one);
  });
}
