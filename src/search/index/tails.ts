import { packForms, type Entry, type Form, type TailPart } from './entry.ts';
import type { List } from './lists.ts';
import { byWorth, documentOf, levelOf, type Posting } from './postings.ts';

/** Postings of a list that lie in its shard; the rest is read only where they don't decide. */
export const HEAD = 320;
/** Postings of one part of a tail, a stretch of documents. */
const PART = 600;
/** Raw length of a file of tails, in characters. */
const FILE_SIZE = 2_000;

type Placed = { one: Posting; form: number };

/** Files of tails, filled one after the other. */
export class Tails {
  readonly files: string[][] = [[]];
  #size = 0;

  #put(packed: string): { file: number; place: number } {
    if (this.#size > 0 && this.#size + packed.length > FILE_SIZE) {
      this.files.push([]);
      this.#size = 0;
    }
    const file = this.files.length - 1;
    const parts = this.files[file] ?? [];
    parts.push(packed);
    this.#size += packed.length;
    return { file, place: parts.length - 1 };
  }

  #putParts(rest: Placed[], forms: number): TailPart[] {
    const parts: TailPart[] = [];
    rest.sort((a, b) => a.one - b.one);
    let at = 0;
    while (at < rest.length) {
      // All postings of one document stay in one part: its place is found by the document's number.
      let end = Math.min(at + PART, rest.length);
      const last = documentOf(rest[end - 1]?.one ?? 0);
      while (end < rest.length && documentOf(rest[end]?.one ?? 0) === last) end += 1;
      const part = rest.slice(at, end);
      const packed = packForms(
        splitForms(part, forms).map((postings) => ({ toned: '', postings })),
      );
      parts.push({ first: documentOf(part[0]?.one ?? 0), ...this.#put(packed) });
      at = end;
    }
    return parts;
  }

  /** The entry of a list: whole, or its best postings with a tail here. */
  entryOf({ key, forms, names }: List): Entry {
    const all = forms.reduce<Placed[]>(
      (placed, { postings }, form) => placed.concat(postings.map((one) => ({ one, form }))),
      [],
    );
    if (all.length <= HEAD || key.startsWith('=')) return { forms, names, tail: null };
    all.sort((a, b) => byWorth(a.one, b.one) || a.form - b.form);
    const head = splitForms(all.slice(0, HEAD), forms.length);
    const rest = all.slice(HEAD);
    const level = levelOf(rest[0]?.one ?? 0);
    return {
      forms: forms.map(({ toned }, form): Form => ({ toned, postings: head[form] ?? [] })),
      names,
      tail: { count: rest.length, level, parts: this.#putParts(rest, forms.length) },
    };
  }
}

function splitForms(placed: readonly Placed[], forms: number): Posting[][] {
  const split = Array.from({ length: forms }, (): Posting[] => []);
  for (const { one, form } of placed) split[form]?.push(one);
  return split;
}
