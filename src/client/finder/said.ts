import { filterNames, shownValue, type Asked } from '../../lib/search/search-urls.ts';
import type { Answer, Chip, Filters } from '../../search/answer.ts';
import { finderWords as words } from '../../strings/finder.ts';

const namesOf = (chips: readonly Chip[]) => chips.map(({ name, value }) => shownValue(name, value));

/** What was chosen by hand, as people read it. */
export function chosenValues(filters: Filters): string[] {
  return filterNames.reduce<string[]>((values, name) => {
    const value = filters[name];
    return value === undefined ? values : [...values, shownValue(name, value)];
  }, []);
}

/** How a query was understood, or '' where it was taken as typed. */
export function understoodAs({ looked, repaired, chips }: Answer): string {
  if (!repaired && chips.length === 0) return '';
  return words.understood([looked, ...namesOf(chips)].filter((part) => part !== ''));
}

/** How many results there are and how near they come; or that there are none. */
export function foundIn({ text, filters }: Asked, answer: Answer): string {
  const { hits, total, unmet } = answer;
  if (hits.length === 0) {
    return text === '' || chosenValues(filters).length > 0 ? words.noneAtAll : words.none(text);
  }
  const count = words.count(Math.max(total, hits.length));
  if (unmet.length > 0) return `${words.unmet(namesOf(unmet))} ${count}.`;
  return hits.some(({ whole }) => whole) ? `${count}.` : `${words.onlyNear} ${count}.`;
}
