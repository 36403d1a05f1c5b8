import type { Hit, ReadFile } from '../answer.ts';
import { BLOCK, shownIn } from './blocks.ts';
import { addPart, unpackEntry, type Entry, type TailPart } from './entry.ts';
import { ENTRY_FILE, fileName, readStart, type FileKind, type Start } from './files.ts';
import { readShard, shardFor } from './shards.ts';

type Reading = { content: Promise<unknown>; signal: AbortSignal | undefined };

/** Files of one index, each read once; what failed or was aborted may be read again. */
class Files {
  readonly #read: ReadFile;
  readonly #readings = new Map<string, Reading>();

  constructor(read: ReadFile) {
    this.#read = read;
  }

  /** A network may fail for a moment: one more try, unless nobody waits any longer. */
  async #readTwice(name: string, signal?: AbortSignal): Promise<unknown> {
    try {
      return await this.#read(name, signal);
    } catch (error) {
      if (signal?.aborted === true) throw error;
      return await this.#read(name, signal);
    }
  }

  async read(name: string, signal?: AbortSignal): Promise<unknown> {
    let reading = this.#readings.get(name);
    // A reading that another question began and gave up is of no use.
    if (reading === undefined || reading.signal?.aborted === true) {
      reading = { content: this.#readTwice(name, signal), signal };
      this.#readings.set(name, reading);
    }
    try {
      return await reading.content;
    } catch (error) {
      if (this.#readings.get(name) === reading) this.#readings.delete(name);
      if (reading.signal?.aborted === true && signal?.aborted !== true) {
        return await this.read(name, signal);
      }
      throw error;
    }
  }
}

/** Lines of a shard by their keys, in order. */
export type Shard = { keys: readonly string[]; lines: ReadonlyMap<string, string> };

/** Reads an index that lies in files. */
export class IndexReader {
  readonly start: Start;
  readonly #files: Files;
  readonly #shards = new Map<number, Shard>();

  constructor(start: Start, files: Files) {
    this.start = start;
    this.#files = files;
  }

  #name(kind: FileKind, place: number): string {
    return fileName(this.start.made, kind, place);
  }

  shardOf(key: string): number {
    return shardFor(this.start.bounds, key);
  }

  hasShard(place: number): boolean {
    return this.#shards.has(place);
  }

  async readShards(places: readonly number[], signal?: AbortSignal): Promise<void> {
    const missing = places.filter((place) => !this.#shards.has(place));
    await Promise.all(
      missing.map(async (place) => {
        const pairs = readShard(await this.#files.read(this.#name('shard', place), signal));
        this.#shards.set(place, { keys: pairs.map(([key]) => key), lines: new Map(pairs) });
      }),
    );
  }

  /** What is known of a key whose shard was read; undefined when the index does not hold it. */
  entry(key: string, plain: string): Entry | undefined {
    const line = this.#shards.get(this.shardOf(key))?.lines.get(key);
    return line === undefined ? undefined : unpackEntry(line, plain);
  }

  /** Keys that begin with a text, as far as its shard was read and holds them. */
  keysFrom(prefix: string): string[] {
    const keys = this.#shards.get(this.shardOf(prefix))?.keys ?? [];
    return keys.filter((key) => key.startsWith(prefix));
  }

  /** Adds a part of its tail to an entry. */
  async readPart(entry: Entry, part: TailPart, signal?: AbortSignal): Promise<void> {
    const { file, place } = part;
    const parts = await this.#files.read(this.#name('tail', file), signal);
    const packed: unknown = Array.isArray(parts) ? parts[place] : undefined;
    if (typeof packed !== 'string') throw new Error(`No part ${place} in tail ${file}`);
    addPart(entry, part, packed);
  }

  /** What is shown of a record. */
  async shown(document: number, signal?: AbortSignal): Promise<Omit<Hit, 'whole'>> {
    const block = await this.#files.read(this.#name('block', Math.floor(document / BLOCK)), signal);
    return shownIn(block, document % BLOCK);
  }
}

/** Opens the index as it lies there now. */
export async function openIndex(read: ReadFile, signal?: AbortSignal): Promise<IndexReader> {
  const files = new Files(read);
  return new IndexReader(readStart(await files.read(ENTRY_FILE, signal)), files);
}
