import type { Answer, Chip, Filters, Finder, Hit, Question, ReadFile } from '../answer.ts';
import { filterTerm } from '../index/keys.ts';
import { documentOf } from '../index/postings.ts';
import { openIndex, type IndexReader } from '../index/reader.ts';
import { Gatherer } from './gather.ts';
import { Look, type Ranked } from './look.ts';
import { nearestWords } from './nearest.ts';
import { queryOf } from './query.ts';
import { readingsOf, type Reading } from './readings.ts';
import { understand, type Understood } from './understand.ts';

/** More readings of one query than this are not looked up. */
const READINGS = 3;

type Best = { look: Look; reading: Reading };

/** One question to one index. */
class Asking {
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

  #readings(): Reading[] {
    const { text, literal } = this.#question;
    if (literal) return [{ text, isRepaired: false }];
    return readingsOf(text).slice(0, READINGS);
  }

  async #best(): Promise<Best> {
    const looks: Best[] = [];
    for (const reading of this.#readings()) {
      const look = new Look(queryOf(reading.text), this.#index, this.#gatherer);
      await look.readSides();
      looks.push({ look, reading });
    }
    const [first, ...others] = looks;
    if (first === undefined) throw new Error('A question has no reading');
    const worth = ({ look }: Best) => look.rank(null)[0]?.score ?? 0;
    return others.reduce((best, one) => (worth(one) > worth(best) ? one : best), first);
  }

  async #passing(filters: Filters): Promise<ReadonlySet<number>[]> {
    const terms = (Object.keys(filters) as (keyof Filters)[]).map((name) =>
      filterTerm(name, filters[name] ?? ''),
    );
    await this.#gatherer.readKeys(terms.map(({ key }) => key));
    return terms.map(({ key, toned }) => {
      const forms = this.#gatherer.entry(key)?.forms ?? [];
      const passing = new Set<number>();
      for (const form of forms.filter((one) => one.toned === toned || one.toned === '')) {
        for (const one of form.postings) passing.add(documentOf(one));
      }
      return passing;
    });
  }

  async #filters(look: Look, asked: ReadonlySet<number> | null) {
    const { literal, filters } = this.#question;
    const understood = literal
      ? []
      : understand(look.query, (place) => this.#gatherer.namesAt(look.query, place)).filter(
          ({ name }) => filters[name] === undefined,
        );
    const left =
      look.query.syllables.length - understood.reduce((n, { covers }) => n + covers.length, 0);
    if (understood.length === 0 || (understood.length === 1 && left === 0)) return none(asked);
    const sets = await Promise.all(
      understood.map(async (chip) => (await this.#passing({ [chip.name]: chip.value }))[0]),
    );
    const [best] = look.rank(asked);
    const pairs = understood.map((chip, at) => ({ chip, passing: sets[at] ?? new Set<number>() }));
    const isPlaceAndType = ['thon', 'kieu'].every((name) =>
      understood.some((one) => one.name === name),
    );
    const held = pairs.filter(
      ({ chip, passing }) =>
        (isPlaceAndType && (chip.name === 'thon' || chip.name === 'kieu')) ||
        (best !== undefined && passing.has(best.document)),
    );
    const allowed = held.reduce<ReadonlySet<number> | null>(
      (so, { passing }) => both(so, passing),
      asked,
    );
    const chips = held.map(({ chip }) => chip);
    if (allowed !== null && allowed.size === 0) return { allowed: asked, chips: [], unmet: chips };
    return { allowed, chips, unmet: [] };
  }

  async #hits(ranked: readonly Ranked[], unmet: boolean): Promise<Hit[]> {
    const shown = ranked.slice(0, this.#question.limit);
    return await Promise.all(
      shown.map(async ({ document, isWhole }) => ({
        ...(await this.#index.shown(document, this.#signal)),
        whole: isWhole && !unmet,
      })),
    );
  }

  async answer(): Promise<Answer> {
    const sets = await this.#passing(this.#question.filters);
    const asked = sets.reduce<ReadonlySet<number> | null>((so, passing) => both(so, passing), null);
    const { look, reading } = await this.#best();
    const { allowed, chips, unmet } = await this.#filters(look, asked);
    look.give(new Set(chips.reduce<number[]>((all, { covers }) => all.concat(covers), [])));
    await look.readSingles();
    await look.readTails(allowed);
    const ranked =
      look.isGivenWhole && allowed !== null ? everything(look, allowed) : look.rank(allowed);
    return {
      looked: reading.text,
      repaired: reading.isRepaired,
      chips: chips.map(chipOf),
      unmet: unmet.map(chipOf),
      hits: await this.#hits(ranked, unmet.length > 0),
      total: ranked.length,
      counts: {},
      nearest: ranked.length > 0 ? [] : nearestWords(look.query, this.#index.start.words),
    };
  }
}

function none(allowed: ReadonlySet<number> | null) {
  return { allowed, chips: [] as Understood[], unmet: [] as Understood[] };
}

function both(a: ReadonlySet<number> | null, b: ReadonlySet<number>): ReadonlySet<number> {
  return a === null ? b : new Set([...a].filter((document) => b.has(document)));
}

function chipOf({ name, value, words, rest }: Understood): Chip {
  return { name, value, words, rest };
}

/** Filters alone were asked for: all they leave, what says the words best first. */
function everything(look: Look, allowed: ReadonlySet<number>): Ranked[] {
  const ranked = look.rank(allowed);
  const listed = new Set(ranked.map(({ document }) => document));
  const others = [...allowed].filter((document) => !listed.has(document)).sort((a, b) => a - b);
  return ranked.concat(others.map((document) => ({ document, cover: 1, score: 0, isWhole: true })));
}

/** Opens the search over files that `read` gets. Nothing is read before it is needed. */
export function openFinder(read: ReadFile): Finder {
  let index: Promise<IndexReader> | undefined;
  const open = (): Promise<IndexReader> => {
    index ??= openIndex(read).catch((error: unknown) => {
      index = undefined;
      throw error;
    });
    return index;
  };
  return {
    warm: async () => {
      await open();
    },
    find: async (question, signal) => {
      const before = await open();
      try {
        return await new Asking(before, question, signal).answer();
      } catch (error) {
        if (signal?.aborted === true) throw error;
        // Since the page was opened the site may have been built anew, under other names of files.
        index = undefined;
        const now = await open();
        if (now.start.made === before.start.made) throw error;
        return await new Asking(now, question, signal).answer();
      }
    },
  };
}
