import { partFor, type Entry, type Name, type TailPart } from '../index/entry.ts';
import type { IndexReader } from '../index/reader.ts';
import type { Asked, Query } from './query.ts';
import type { Found } from './tally.ts';

/** Most files of the index, start and results aside, that one question reads. */
export const MOST_READS = 10;
/** Most of them for the first look. */
const FIRST_READS = 7;
/** Most words that an unfinished word is taken for. */
const LONGER_KEYS = 24;

/** Reads what a query asks for, within bounds. */
export class Gatherer {
  readonly #index: IndexReader;
  readonly #signal: AbortSignal | undefined;
  #reads = 0;

  constructor(index: IndexReader, signal?: AbortSignal) {
    this.#index = index;
    this.#signal = signal;
  }

  get left(): number {
    return MOST_READS - this.#reads;
  }

  /** Reads the shards of keys, the first keys first, as many as may still be read. */
  async readKeys(keys: readonly string[], most = this.left): Promise<void> {
    const places: number[] = [];
    let fresh = 0;
    for (const key of keys) {
      const place = this.#index.shardOf(key);
      if (places.includes(place)) continue;
      if (!this.#index.hasShard(place)) {
        if (fresh >= most) continue;
        fresh += 1;
      }
      places.push(place);
    }
    this.#reads += fresh;
    await this.#index.readShards(places, this.#signal);
    this.#stopIfAborted();
  }

  #stopIfAborted(): void {
    if (this.#signal?.aborted !== true) return;
    const reason: unknown = this.#signal.reason;
    throw reason instanceof Error ? reason : new Error('Nobody waits for the answer');
  }

  /** Reads the keys that several readings of a query begin with, by turns. */
  async readFirst(keys: readonly (readonly string[])[]): Promise<void> {
    const longest = keys.reduce((most, { length }) => Math.max(most, length), 0);
    const turns: string[] = [];
    for (let turn = 0; turn < longest; turn += 1) {
      for (const ofReading of keys) {
        const key = ofReading[turn];
        if (key !== undefined) turns.push(key);
      }
    }
    await this.readKeys(turns, FIRST_READS);
  }

  /** Whether a key's shard was read and does not have it. */
  isNowhere(key: string): boolean {
    return this.#index.hasShard(this.#index.shardOf(key)) && this.entry(key) === undefined;
  }

  /** What the shards read so far know of a term. */
  found(asked: Asked): Found[] {
    const exact = this.#index.entry(asked.key, asked.plain);
    const found: Found[] = exact === undefined ? [] : [{ asked, entry: exact, isLonger: false }];
    if (!asked.isOpen) return found;
    const longer = this.#index.keysFrom(asked.key).filter((key) => key !== asked.key);
    for (const key of longer.slice(0, LONGER_KEYS)) {
      const plain = asked.plain + key.slice(asked.key.length);
      const entry = this.#index.entry(key, plain);
      if (entry !== undefined) found.push({ asked, entry, isLonger: true });
    }
    return found;
  }

  /** Names that begin with a syllable of a query and the one behind it. */
  namesAt(query: Query, place: number): readonly Name[] {
    const pair = query.sides.find(({ covers, isNumber }) => !isNumber && covers[0] === place);
    return (pair && this.#index.entry(pair.key, pair.plain)?.names) ?? [];
  }

  /** The documents that pass a filter; its shard must have been read. */
  entry(key: string, plain = ''): Entry | undefined {
    return this.#index.entry(key, plain);
  }

  /** Reads the parts of tails that would hold some documents, the first documents first, and adds them to their lists. */
  async readTails(found: readonly Found[], documents: readonly number[]): Promise<boolean> {
    const wanted = new Map<TailPart, Entry>();
    const files = new Set<number>();
    for (const document of documents) {
      for (const { entry } of found) {
        const part = entry.tail === null ? undefined : partFor(entry.tail, document);
        if (part === undefined || entry.read?.has(part) === true) continue;
        if (!files.has(part.file) && files.size >= this.left) continue;
        files.add(part.file);
        wanted.set(part, entry);
      }
    }
    this.#reads += files.size;
    await Promise.all(
      [...wanted].map(([part, entry]) => this.#index.readPart(entry, part, this.#signal)),
    );
    return wanted.size > 0;
  }
}
