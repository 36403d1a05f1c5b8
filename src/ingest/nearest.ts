import { closest } from 'fastest-levenshtein';
import { foldMarks } from '../domain/fold.ts';
import { remember } from './remember.ts';

/** A thing with all the texts it goes by. */
export type Named<Item> = { item: Item; texts: readonly string[] };

/** Finds the thing whose text is most like what was written, compared without marks and case; null when there is none. */
export function nearestOf<Item>(things: readonly Named<Item>[]): (text: string) => Item | null {
  const items = new Map<string, Item>();
  for (const { item, texts } of things)
    for (const text of texts) {
      const folded = foldMarks(text);
      if (!items.has(folded)) items.set(folded, item);
    }
  const known = [...items.keys()];
  return remember((text) =>
    known.length === 0 ? null : (items.get(closest(foldMarks(text), known)) ?? null),
  );
}

/** The known text most like what was written, compared without marks and case; null when nothing is known. */
export function nearest(text: string, known: readonly string[]): string | null {
  return nearestOf(known.map((item) => ({ item, texts: [item] })))(text);
}
