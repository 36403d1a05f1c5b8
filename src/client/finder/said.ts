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

/** What was looked for besides the filters that were understood. */
function besides({ looked, chips }: Answer): string {
  const left = chips.reduce((text, chip) => text.replace(chip.words, ' '), looked);
  return left.replace(/\s+/gu, ' ').trim();
}

/** What to mark in results: the words that were looked for and those that became filters; what is still typed comes last. */
export function soughtIn(answer: Answer): string {
  return [...answer.chips.map((chip) => chip.words), besides(answer)].join('\n');
}

/** How a query was understood, or '' where it was taken as typed. */
export function understoodAs(answer: Answer): string {
  const { repaired, chips } = answer;
  if (!repaired && chips.length === 0) return '';
  return words.understood([besides(answer), ...namesOf(chips)].filter((part) => part !== ''));
}

/** How many results there are and how near they come; or that there are none. */
export function foundIn({ text, filters }: Asked, answer: Answer): string {
  const { hits, total, unmet } = answer;
  if (hits.length === 0) {
    return text === '' || chosenValues(filters).length > 0 ? words.noneAtAll : words.none(text);
  }
  const count = Math.max(total, hits.length);
  if (unmet.length > 0) return `${words.unmet(namesOf(unmet))} ${words.count(count)}.`;
  return hits.some(({ whole }) => whole) ? `${words.count(count)}.` : words.onlyNear(count);
}
