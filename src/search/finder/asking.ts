import type { Answer, Chip, Filters, Hit, Question } from '../answer.ts';
import { filterTerm } from '../index/keys.ts';
import { documentOf } from '../index/postings.ts';
import type { IndexReader } from '../index/reader.ts';
import { readingsOf, type Reading } from '../repair/readings.ts';
import { vocabularyOf, type Vocabulary } from '../repair/vocabulary.ts';
import { both, chipsInForce, type Allowed, type InForce } from './chips.ts';
import { doubtsOf } from './doubts.ts';
import { Gatherer } from './gather.ts';
import { isLittle } from './little-words.ts';
import { Look, type Ranked } from './look.ts';
import { nearestWords } from './nearest.ts';
import { queryOf } from './query.ts';
import { understand, type Understood } from './understand.ts';

/** More readings of one query than this are not looked up. */
const READINGS = 4;

/** Files read to put right a word that may be right. */
const READS_FOR_DOUBTS = 2;

/** A reading and what it finds; nobody is sure of one that guesses the only word, or doubts one there is. */
type Best = { look: Look; reading: Reading; isSure: boolean };

const worth = ({ look, reading }: Best) => reading.weight * (look.rank(null)[0]?.score ?? 0);

/** One question to one index. */
export class Asking {
  readonly #index: IndexReader;
  readonly #question: Question;
  readonly #signal: AbortSignal | undefined;
  readonly #gatherer: Gatherer;

  constructor(index: IndexReader, question: Question, signal?: AbortSignal) {
    this.#index = index;
    this.#question = question;
    this.#signal = signal;
    this.#gatherer = new Gatherer(index, signal);
  }

  get #vocabulary(): Vocabulary {
    const { sorted, powers } = this.#index.start.words;
    return vocabularyOf(sorted, powers);
  }

  #readings(): Reading[] {
    const { text, literal } = this.#question;
    if (literal) return [{ text, isRepaired: false, isGuess: false, weight: 1 }];
    return readingsOf(text, this.#vocabulary).slice(0, READINGS);
  }

  #lookFor(reading: Reading): Best {
    const query = queryOf(reading.text);
    const telling = query.syllables.filter(({ folded }) => !isLittle(folded));
    const isSure = !reading.isGuess || telling.length > 1;
    return { look: new Look(query, this.#index, this.#gatherer), reading, isSure };
  }

  async #best(): Promise<Best> {
    const looks = this.#readings().map((reading) => this.#lookFor(reading));
    await this.#gatherer.readFirst(looks.map(({ look }) => look.firstKeys()));
    for (const { look } of looks) look.takeFirst();
    const [first, ...others] = looks;
    if (first === undefined) throw new Error('A question has no reading');
    const best = others.reduce((so, one) => (worth(one) > worth(so) ? one : so), first);
    const doubted = await this.#doubted(best);
    return doubted !== null && worth(doubted) > worth(best) ? doubted : best;
  }

  /** The query with a word put right that fits none of its neighbours, where nothing says the query as it stands. */
  async #doubted({ look, reading }: Best): Promise<Best | null> {
    if (this.#question.literal || look.rank(null)[0]?.isWhole === true) return null;
    const gatherer = this.#gatherer;
    const doubts = doubtsOf(look.query, this.#vocabulary, (key) => gatherer.isNowhere(key));
    const keys = doubts.reduce<string[]>((all, { pairs }) => all.concat(pairs), []);
    await gatherer.readKeys(keys, Math.min(gatherer.left, READS_FOR_DOUBTS));
    const likely = doubts.find(({ pairs }) => pairs.every((key) => gatherer.entry(key)));
    if (likely === undefined) return null;
    const doubted = this.#lookFor({ ...reading, text: likely.text, isRepaired: true });
    doubted.look.takeFirst();
    return { ...doubted, isSure: false };
  }

  /** The documents that pass each filter. */
  async #passing(filters: readonly { name: keyof Filters; value: string }[]) {
    const terms = filters.map(({ name, value }) => filterTerm(name, value));
    await this.#gatherer.readKeys(terms.map(({ key }) => key));
    return terms.map(({ key, plain, toned }) => {
      const forms = this.#gatherer.entry(key, plain)?.forms ?? [];
      const passing = new Set<number>();
      for (const form of forms.filter((one) => one.toned === toned)) {
        for (const one of form.postings) passing.add(documentOf(one));
      }
      return passing;
    });
  }

  async #inForce(look: Look, asked: Allowed): Promise<InForce> {
    const { literal, filters } = this.#question;
    const names = (place: number) => this.#gatherer.namesAt(look.query, place);
    const understood = literal
      ? []
      : understand(look.query, names).filter(({ name }) => filters[name] === undefined);
    const passing = await this.#passing(understood);
    const named = new Set(placesOf(understood));
    return chipsInForce(
      understood.map((chip, at) => ({ chip, passing: passing[at] ?? new Set<number>() })),
      asked,
      look.rank(asked),
      look.isAllIn(named),
    );
  }

  async #hits(ranked: readonly Ranked[], isSure: boolean): Promise<Hit[]> {
    const shown = ranked.slice(0, this.#question.limit);
    return await Promise.all(
      shown.map(async ({ document, isWhole }) => ({
        ...(await this.#index.shown(document, this.#signal)),
        whole: isWhole && isSure,
      })),
    );
  }

  async answer(): Promise<Answer> {
    const { filters } = this.#question;
    const names = Object.keys(filters) as (keyof Filters)[];
    const chosen = names.map((name) => ({ name, value: filters[name] ?? '' }));
    const asked = (await this.#passing(chosen)).reduce<Allowed>(both, null);
    const { look, reading, isSure } = await this.#best();
    const { allowed, chips, unmet } = await this.#inForce(look, asked);
    const given = new Set(placesOf(chips));
    look.give(given);
    await look.readSingles();
    await look.readTails(allowed);
    const isAll = allowed !== null && look.isAllIn(given);
    const ranked = isAll ? everything(look, allowed) : look.rank(allowed);
    if (look.rank(null).length === 0 && ranked.length === 0) return this.#nothing();
    return {
      looked: reading.text,
      repaired: reading.isRepaired,
      isSure,
      chips: chips.map(chipOf),
      unmet: unmet.map(chipOf),
      hits: await this.#hits(ranked, unmet.length === 0 && isSure),
      total: ranked.length,
      counts: {},
      nearest: ranked.length > 0 ? [] : nearestWords(look.query, this.#index.start.words),
    };
  }

  /** A repair that finds nothing is none: what was typed is not there, and its own nearest words are told. */
  #nothing(): Answer {
    const { text } = this.#question;
    return {
      ...{ looked: text, repaired: false, isSure: true, chips: [], unmet: [] },
      ...{ hits: [], total: 0, counts: {} },
      nearest: nearestWords(queryOf(text), this.#index.start.words),
    };
  }
}

function placesOf(chips: readonly Understood[]): number[] {
  return chips.reduce<number[]>((all, { covers }) => all.concat(covers), []);
}

function chipOf({ name, value, words, rest }: Understood): Chip {
  return { name, value, words, rest };
}

/** Filters alone were asked for: all they leave, what says the words best first. */
function everything(look: Look, allowed: ReadonlySet<number>): Ranked[] {
  const ranked = look.rank(allowed);
  const listed = new Set(ranked.map(({ document }) => document));
  const others = [...allowed].filter((document) => !listed.has(document)).sort((a, b) => a - b);
  return ranked.concat(
    others.map((document) => ({ document, cover: 1, score: 0, isTitled: false, isWhole: true })),
  );
}
