import { packNumber, unpackNumbers } from './varint.ts';

/** Raw length of a shard, in characters: a query reads a handful of them. */
export const SHARD_SIZE = 3_500;
const LONGEST_SHARED = 31;
const MOST_CAPITALS = 25;

/** How many letters two neighbours of a sorted list begin with in common, counted up to `most`. */
function sharedLetters(before: string, key: string, most = LONGEST_SHARED): number {
  let shared = 0;
  while (shared < most && shared < key.length && before.charAt(shared) === key.charAt(shared)) {
    shared += 1;
  }
  return shared;
}

/** What a shard's first key needs to be told from the last one of the shard before. */
function boundBetween(before: string, first: string): string {
  return first.slice(0, sharedLetters(before, first, first.length) + 1);
}

/** Shards of an index and, for each but the first, a text that sorts behind all keys before it and before none of its own. */
export type Shards = { bounds: string[]; shards: string[][] };

/**
 * Lines in the order of their keys, cut into shards. A line is the number of letters its key has in common with the
 * key before it, the rest of the key, a tab, and its value.
 */
export function cutShards(entries: readonly { key: string; value: string }[]): Shards {
  const shards: string[][] = [];
  const bounds: string[] = [];
  let shard: string[] = [];
  let size = 0;
  let before = '';
  for (const { key, value } of entries) {
    if (size > 0 && size + value.length > SHARD_SIZE) {
      shards.push(shard);
      bounds.push(boundBetween(before, key));
      [shard, size, before] = [[], 0, ''];
    }
    const shared = sharedLetters(before, key);
    const line = `${packNumber(shared)}${key.slice(shared)}\t${value}`;
    shard.push(line);
    size += line.length;
    before = key;
  }
  shards.push(shard);
  return { bounds, shards };
}

/** The place of the shard that holds a key, if any does. */
export function shardFor(bounds: readonly string[], key: string): number {
  let low = 0;
  let high = bounds.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bounds[middle] ?? '') <= key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Keys and values of a shard, in order.
 * @throws Error for what is no shard
 */
export function readShard(content: unknown): [key: string, value: string][] {
  if (!Array.isArray(content)) throw new Error('A file of the index is no list of lines');
  let before = '';
  return content.map((line: unknown) => {
    if (typeof line !== 'string') throw new Error('A line of the index is no text');
    const tab = line.indexOf('\t');
    const [shared = 0] = unpackNumbers(line.charAt(0));
    before = before.slice(0, shared) + line.slice(1, tab);
    return [before, line.slice(tab + 1)];
  });
}

const CAPITAL_A = 65;

/**
 * A sorted list of texts without capitals as one text: for each a capital that says how much of the one before is
 * kept, then the rest.
 * @throws Error when a text has a capital
 */
export function packSorted(texts: readonly string[]): string {
  let before = '';
  return texts
    .map((text) => {
      if (/[A-Z]/u.test(text)) throw new Error(`A capital in ${text}`);
      const shared = sharedLetters(before, text, MOST_CAPITALS);
      before = text;
      return String.fromCharCode(CAPITAL_A + shared) + text.slice(shared);
    })
    .join('');
}

export function unpackSorted(packed: string): string[] {
  let before = '';
  return (packed.match(/[A-Z][^A-Z]*/gu) ?? []).map((text) => {
    before = before.slice(0, text.charCodeAt(0) - CAPITAL_A) + text.slice(1);
    return before;
  });
}
