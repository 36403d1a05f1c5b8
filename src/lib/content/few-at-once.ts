/** A process may hold a few hundred to a few thousand files open, and a province has more. */
const AT_ONCE = 64;

/** The results of `work` on each item, in order; never more than a few are worked on at the same time. */
export async function fewAtOnce<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results = new Map<number, Result>();
  const waiting = items.entries();
  const worker = async (): Promise<void> => {
    for (const [at, item] of waiting) results.set(at, await work(item));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return items.map((_, at) => results.get(at) as Result);
}
