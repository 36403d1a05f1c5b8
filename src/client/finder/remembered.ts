import type { Answer } from '../../search/answer.ts';
import type { Asked } from '../../lib/search/search-urls.ts';

/** What was on the screen, kept with the entry of the history, for who comes back to it. */
export type Remembered = {
  /** The list below the box of the header. */
  box: { asked: Asked; answer: Answer; active: number };
  /** The results of the search page. */
  page: { answer: Answer; deep: boolean; scroll: number };
};

type Kept = { [Name in keyof Remembered]?: Remembered[Name] | null };

/** Keeps `value` with this entry of the history; null forgets it. */
export function remember<Name extends keyof Remembered>(
  name: Name,
  value: Remembered[Name] | null,
): void {
  const kept = history.state as Kept | null;
  history.replaceState({ ...kept, [name]: value }, '');
}

/** What was kept with this entry of the history. */
export function recall<Name extends keyof Remembered>(name: Name): Remembered[Name] | null {
  const kept = history.state as Kept | null;
  return kept?.[name] ?? null;
}

/** Whether something was kept; written for the oldest browsers, as the script on every page is not lowered. */
export function isKept(name: keyof Remembered): boolean {
  const kept = history.state as Kept | null;
  return kept !== null && name in kept && kept[name] !== null;
}
