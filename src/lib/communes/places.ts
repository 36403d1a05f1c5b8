import type { Commune } from '../../domain/commune.ts';
import { site } from '../../strings/site.ts';
import { byLetter, type LetterGroup } from '../villages/letters.ts';

/** Up to here, pages show communes one by one with what each has; beyond, they lead to them by letter. */
const FEW = 12;

/** Whether so many communes, or things of communes, are read faster than an index of them. */
export function isFew({ length }: { length: number }): boolean {
  return length <= FEW;
}

/** A line of an index of communes. */
export type Place = {
  /** What it is sorted by: the commune's bare name. */
  name: string;
  label: string;
  href: string;
  /** What stands under the label. */
  detail?: string;
};

/** A commune as a line that leads to `href`; a fictional one says so. */
export function placeOf(commune: Commune, href: string, detail?: string): Place {
  const { name, province, demo } = commune;
  const whole = site.communeOf(name, province.name);
  const label = demo ? `${whole} (${site.demoMark})` : whole;
  return { name, label, href, ...(detail !== undefined && { detail }) };
}

/** Communes by their first letters, with the anchors that `CommuneLinks.astro` gives to letters. */
export function lettersOf<Item extends { name: string }>(
  items: readonly Item[],
  prefix = '',
): LetterGroup<Item>[] {
  return byLetter(items, ({ name }) => name).map((group) => ({
    ...group,
    anchor: `${prefix}${group.anchor}`,
  }));
}
