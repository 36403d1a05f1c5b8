import type { IndexReader } from '../index/reader.ts';
import { worthOf } from '../index/levels.ts';
import { FIRST_READS, type Gatherer } from './gather.ts';
import { isLittle } from './little-words.ts';
import type { Asked, Query } from './query.ts';
import { isWhole, scoreOf, Tallies, type Found, type Tally, type Weights } from './tally.ts';

/** A document among the results. */
export type Ranked = { document: number; cover: number; score: number; isWhole: boolean };

/** Reads that are kept for filters and tails. */
const KEPT_READS = 2;
/** How many of the best documents are looked up in tails. */
const LOOKED_UP = 24;
/** How long a list of results may get beside the best: what covers less of the query is no result. */
const LEAST_COVER = 0.25;
const LEAST_SHARE = 0.6;

/** One reading of a question, put to the index. */
export class Look {
  readonly query: Query;
  readonly #gatherer: Gatherer;
  readonly #weights: Weights;
  readonly #mayStandAlone: boolean[];
  readonly #found: Found[] = [];
  #given: ReadonlySet<number> = new Set();

  constructor(query: Query, index: IndexReader, gatherer: Gatherer) {
    this.query = query;
    this.#gatherer = gatherer;
    this.#weights = weightsOf(query, index);
    const isOnly = query.syllables.length === 1;
    this.#mayStandAlone = query.syllables.map(({ folded }) => isOnly || folded < ':');
  }

  #take(asked: readonly Asked[]): void {
    for (const one of asked) {
      for (const found of this.#gatherer.found(one)) this.#found.push(found);
    }
  }

  /** Pairs and document numbers first: most queries are decided by them. */
  async readSides(): Promise<void> {
    const { query } = this;
    await this.#gatherer.readKeys(this.#gatherer.firstKeys(query, this.#weights), FIRST_READS);
    this.#take(query.syllables.length === 1 ? query.singles.concat(query.sides) : query.sides);
  }

  /** Single syllables, those that say most first, where no document says all side by side. */
  async readSingles(): Promise<void> {
    const { query } = this;
    if (query.syllables.length === 1 || this.rank(null).some((one) => one.isWhole)) return;
    const weight = ({ covers }: Asked) => this.#weights[covers[0] ?? 0] ?? 0;
    const singles = query.singles
      .filter(
        (_, place) => !this.#given.has(place) && !isLittle(query.syllables[place]?.folded ?? ''),
      )
      .sort((a, b) => weight(b) - weight(a) || (a.key < b.key ? -1 : 1));
    await this.#gatherer.readKeys(
      singles.map(({ key }) => key),
      Math.max(this.#gatherer.left - KEPT_READS, 0),
    );
    this.#take(singles);
  }

  /** Looks up the best documents in tails, where long lists were cut before them. */
  async readTails(allowed: ReadonlySet<number> | null): Promise<void> {
    const cut = this.#found.filter(({ entry }) => entry.tail !== null);
    if (cut.length === 0) return;
    const hopes = this.#tallies(allowed)
      .map((tally) => ({ document: tally.document, hope: this.#hope(tally, cut) }))
      .sort((a, b) => b.hope - a.hope || a.document - b.document)
      .slice(0, LOOKED_UP);
    await this.#gatherer.readTails(
      cut,
      hopes.map(({ document }) => document),
    );
  }

  /** The score a document would have if it stood in every tail. */
  #hope(tally: Tally, cut: readonly Found[]): number {
    const hoped: Tally = { ...tally, side: tally.side.slice(), alone: tally.alone.slice() };
    for (const { asked, entry } of cut) {
      const fits = asked.isSide ? hoped.side : hoped.alone;
      for (const place of asked.covers)
        fits[place] = Math.max(fits[place] ?? 0, worthOf(entry.tail?.level ?? 0) > 0 ? 1 : 0);
    }
    return scoreOf(hoped, this.#weights, this.#given).score;
  }

  #tallies(allowed: ReadonlySet<number> | null): Tally[] {
    const tallies = new Tallies(this.query.syllables.length);
    for (const found of this.#found) tallies.add(found);
    if (allowed === null) return tallies.all();
    for (const document of allowed) tallies.of(document);
    return tallies.all().filter(({ document }) => allowed.has(document));
  }

  /** Syllables that filters in force stand for: every result says them. */
  give(places: ReadonlySet<number>): void {
    this.#given = places;
  }

  get isGivenWhole(): boolean {
    return this.query.syllables.every(
      ({ folded }, place) => this.#given.has(place) || isLittle(folded),
    );
  }

  /** Results, best first, among the allowed documents or all. */
  rank(allowed: ReadonlySet<number> | null): Ranked[] {
    const mayMiss = this.query.syllables.map(({ folded }) => isLittle(folded));
    const given = new Set(this.#given);
    if (mayMiss.includes(false)) mayMiss.forEach((may, place) => may && given.add(place));
    const ranked = this.#tallies(allowed).map((tally): Ranked => ({
      document: tally.document,
      ...scoreOf(tally, this.#weights, this.#given),
      isWhole: isWhole(tally, this.#mayStandAlone, given),
    }));
    const most = ranked.reduce((best, { cover }) => Math.max(best, cover), 0);
    const least = Math.max(LEAST_COVER, most * LEAST_SHARE);
    return ranked
      .filter(({ cover }) => cover >= least)
      .sort((a, b) => b.score - a.score || a.document - b.document);
  }
}

/** Rare words weigh most; a word that stands nowhere weighs like the rarest, since it is missing everywhere. */
function weightsOf({ syllables }: Query, index: IndexReader): Weights {
  const { records, words } = index.start;
  const weights = syllables.map(({ folded }) => {
    if (isLittle(folded)) return 0.2;
    const power = words.powers.get(folded);
    if (power !== undefined) return Math.max(0.3, Math.log2(1 + records / 2 ** power));
    return folded < ':' ? Math.log2(1 + records / 4) : Math.log2(1 + records);
  });
  const sum = weights.reduce((all, weight) => all + weight, 0);
  return weights.map((weight) => weight / sum);
}
