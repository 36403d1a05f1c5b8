/** Stories on one page of a list: two rows of cards more would be too heavy for a page of a slow phone. */
export const PART_SIZE = 24;

/** One page of a long list. */
export type Part<Item> = {
  /** Counted from the oldest; absent for the newest part, which has the address of the list itself. */
  number: number | undefined;
  items: Item[];
};

/**
 * Cuts a list into pages whose addresses keep what they hold. Parts are filled and numbered from the
 * oldest, so that a new item changes the first page only, until that holds two parts and gives one away.
 * @param newestFirst the whole list
 * @returns the newest part first: of up to 47 items, all others of exactly 24
 */
export function stableParts<Item>(newestFirst: readonly Item[]): Part<Item>[] {
  const closed = Math.max(0, Math.floor(newestFirst.length / PART_SIZE) - 1);
  const open = newestFirst.length - closed * PART_SIZE;
  const parts: Part<Item>[] = [{ number: undefined, items: newestFirst.slice(0, open) }];
  for (let number = closed; number >= 1; number -= 1) {
    const start = open + (closed - number) * PART_SIZE;
    parts.push({ number, items: newestFirst.slice(start, start + PART_SIZE) });
  }
  return parts;
}

/**
 * Which parts a page of a long list leads to: the newest, the two on either side of itself, and the first.
 * @param current number of the part shown, undefined for the newest
 * @param count how many parts there are, the newest among them
 * @returns their numbers, the newest (undefined) first; null stands for those left out
 */
export function partsToShow(
  current: number | undefined,
  count: number,
): (number | undefined | null)[] {
  const here = current ?? count;
  const numbers = Array.from({ length: count }, (_, at) => count - at);
  const shown = numbers.filter(
    (number) => number === count || number === 1 || Math.abs(number - here) <= 2,
  );
  return shown.flatMap((number, at) => {
    const gap = at > 0 && shown[at - 1] !== number + 1 ? [null] : [];
    return [...gap, number === count ? undefined : number];
  });
}
