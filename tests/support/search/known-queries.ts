import type { SearchRecord } from '../../../src/search/record.ts';
import { seededRandom } from '../random.ts';
import { corruptions } from './corruptions.ts';
import { knownItems } from './known-items.ts';
import type { Asked } from './recall.ts';
import { pick } from './word-choice.ts';

/**
 * Known items asked for with one corruption each: up to `each` queries of every class, none twice, the same for the
 * same seed.
 */
export function corruptedQueries(
  records: readonly SearchRecord[],
  seed: number,
  each: number,
): Asked[] {
  const items = knownItems(records);
  return Object.entries(corruptions).flatMap(([group, corrupt], place) => {
    const random = seededRandom(seed * 31 + place);
    const left = [...items];
    const asked = new Map<string, Asked>();
    while (asked.size < each && left.length > 0) {
      const item = pick(left, random);
      if (item === undefined) break;
      left.splice(left.indexOf(item), 1);
      const query = corrupt(item.query, random);
      if (query !== null) asked.set(query, { group, query, right: item.accepted });
    }
    return [...asked.values()];
  });
}
