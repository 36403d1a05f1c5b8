import type { IndexReader } from '../index/reader.ts';
import type { Gatherer } from './gather.ts';
import { isLittle } from './little-words.ts';
import type { Asked, Query } from './query.ts';
import {
  isWhole,
  scoreOf,
  Tallies,
  type Found,
  type Score,
  type Tally,
  type Weights,
} from './tally.ts';

/** A document among the results. */
export type Ranked = Score & { document: number; isWhole: boolean };

/** Reads that are kept for filters and tails. */
const KEPT_READS = 2;
/** How many of the best documents are looked up in tails. */
const LOOKED_UP = 24;
/** As many results that say everything are enough. */
const ENOUGH = 5;
/** How long a list of results may get beside the best: what covers less of the query is no result. */
const LEAST_COVER = 0.25;
const LEAST_SHARE = 0.6;

/** One reading of a question, put to the index. */
export class Look {
  readonly query: Query;
  readonly #gatherer: Gatherer;
  readonly #weights: Weights;
  readonly #mayStandAlone: boolean[];
  /** Little words, unless there are no others. */
  readonly #little: ReadonlySet<number>;
  readonly #found: Found[] = [];
  #given: ReadonlySet<number> = new Set();
  /** Whether the last word, as far as it is typed, is a word already. */
  readonly #endsInWord: boolean;

  constructor(query: Query, index: IndexReader, gatherer: Gatherer) {
    this.query = query;
    this.#gatherer = gatherer;
    this.#weights = weightsOf(query, index);
    const end = query.syllables[query.syllables.length - 1]?.folded ?? '';
    this.#endsInWord = index.start.words.powers.has(end);
    this.#little = littleOf(query);
    const isOnly = query.syllables.length === 1;
    this.#mayStandAlone = query.syllables.map(({ folded }) => isOnly || folded < ':');
  }

  #take(asked: readonly Asked[]): void {
    for (const one of asked) {
      for (const found of this.#gatherer.found(one)) this.#found.push(found);
    }
  }

  /** Pairs and document numbers first, since most queries are decided by them: numbers, then what is rare. */
  firstKeys(): string[] {
    const { sides, singles, syllables } = this.query;
    if (syllables.length === 1) return singles.map(({ key }) => key);
    const worth = ({ covers, isNumber }: Asked) =>
      isNumber ? 1 : covers.reduce((sum, place) => sum + (this.#weights[place] ?? 0), 0) / 2;
    return sides
      .map((asked, at) => ({ asked, at }))
      .sort((a, b) => worth(b.asked) - worth(a.asked) || a.at - b.at)
      .map(({ asked }) => asked.key);
  }

  takeFirst(): void {
    const { sides, singles, syllables } = this.query;
    this.#take(syllables.length === 1 ? singles.concat(sides) : sides);
  }

  /** Single syllables, those that say most first, where no document says all side by side. */
  async readSingles(): Promise<void> {
    const { query } = this;
    if (query.syllables.length === 1 || this.#isDecided()) return;
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

  /** Whether the best result is what was asked for by its name, or enough results say everything. */
  #isDecided(): boolean {
    const ranked = this.rank(null);
    const [best] = ranked;
    if (best?.isWhole !== true) return false;
    return best.isTitled || ranked.filter(({ isWhole }) => isWhole).length >= ENOUGH;
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

  /** The score a document would have if it stood in every tail, where it is not among the best already. */
  #hope(tally: Tally, cut: readonly Found[]): number {
    const [side, sideLevel] = [tally.side.slice(), tally.sideLevel.slice()];
    const [alone, aloneLevel] = [tally.alone.slice(), tally.aloneLevel.slice()];
    for (const { asked, entry } of cut) {
      const [fits, levels] = asked.isSide ? [side, sideLevel] : [alone, aloneLevel];
      for (const place of asked.covers) {
        if ((fits[place] ?? 0) > 0) continue;
        fits[place] = 1;
        levels[place] = entry.tail?.level ?? 0;
      }
    }
    const hoped = { ...tally, side, sideLevel, alone, aloneLevel };
    return scoreOf(hoped, this.#weights, this.#given, this.#little).score;
  }

  #tallies(allowed: ReadonlySet<number> | null): Tally[] {
    const tallies = new Tallies(this.query);
    for (const found of this.#found) tallies.add(found);
    if (allowed === null) return tallies.all();
    for (const document of allowed) tallies.of(document);
    return tallies.all().filter(({ document }) => allowed.has(document));
  }

  /** Syllables that filters in force stand for: every result says them. */
  give(places: ReadonlySet<number>): void {
    this.#given = places;
  }

  /** Whether every syllable, little words aside, is among some. */
  isAllIn(places: ReadonlySet<number>): boolean {
    return this.query.syllables.every(({ folded }, place) => places.has(place) || isLittle(folded));
  }

  /** Results, best first, among the allowed documents or all. */
  rank(allowed: ReadonlySet<number> | null): Ranked[] {
    const given = new Set([...this.#given, ...this.#little]);
    const ranked = this.#tallies(allowed).map((tally): Ranked => ({
      document: tally.document,
      ...scoreOf(tally, this.#weights, this.#given, this.#little),
      isWhole:
        !(tally.isLongerEnd && this.#endsInWord) && isWhole(tally, this.#mayStandAlone, given),
    }));
    const most = ranked.reduce((best, { cover }) => Math.max(best, cover), 0);
    const least = Math.max(LEAST_COVER, most * LEAST_SHARE);
    return ranked
      .filter(({ cover }) => cover >= least)
      .sort((a, b) => b.score - a.score || a.document - b.document);
  }
}

function littleOf({ syllables }: Query): ReadonlySet<number> {
  const places = syllables.map((_, place) => place);
  const little = places.filter((place) => isLittle(syllables[place]?.folded ?? ''));
  return new Set(little.length < places.length ? little : []);
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
