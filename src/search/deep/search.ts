import type { Answer, Filters, Finder, Hit, Question } from '../answer.ts';
import { makeFit, type FieldText, type Fit } from './fit.ts';
import { fieldsOf, type Fragment } from './fragment.ts';
import { deepQuery, type DeepQuery } from './words.ts';

/** One result of the engine, whose file is read when it is wanted. */
export type EngineResult = { id: string; data: () => Promise<{ meta: Fragment }> };
export type EngineAnswer = {
  results: EngineResult[];
  /** How many results each value of each filter has. */
  filters: Record<string, Record<string, number>>;
};
/** Pagefind, as far as it is used here: results hold every word that was asked for. */
export type Engine = {
  search: (words: string | null, options: { filters: Filters }) => Promise<EngineAnswer>;
};

/** As many results are read and put in order by what they say; then blocks of the second size. */
const FIRST_BLOCK = 20;
const NEXT_BLOCK = 10;
/** What says less than this share of the best among those that lack a word is no result. */
const LEAST_SHARE = 0.6;

/**
 * What a question looks for once the finder has understood it: all its words, and those that did not become filters,
 * since "xã Hữu Lân cũ" is both a filter and the name of what is looked for.
 */
type Looked = { texts: string[]; filters: Filters };

function lookedFor({ filters }: Question, { looked, chips }: Answer): Looked {
  const rest = chips.reduce((text, { words }) => text.replace(words, ' '), looked).trim();
  const understood = chips.reduce<Filters>(
    (all, { name, value }) => ({ ...all, [name]: value }),
    {},
  );
  return {
    texts: rest === '' || rest === looked ? [looked] : [looked, rest],
    filters: { ...understood, ...filters },
  };
}

/** Results that lack some word of the query, those that hold the rarest words first. */
async function lacking(
  engine: Engine,
  { sides, telling }: DeepQuery,
  filters: Filters,
): Promise<EngineResult[]> {
  const found = new Map<string, { result: EngineResult; score: number }>();
  for (const word of [...sides, ...telling]) {
    const { results } = await engine.search(word, { filters });
    for (const result of results) {
      const known = found.get(result.id) ?? { result, score: 0 };
      known.score += 1 / Math.log2(2 + results.length);
      found.set(result.id, known);
    }
  }
  const ranked = [...found.values()].sort((a, b) => b.score - a.score);
  const least = (ranked[0]?.score ?? 0) * LEAST_SHARE;
  return ranked.filter(({ score }) => score >= least).map(({ result }) => result);
}

/** Everything found for a text: with all words side by side, with all words, with all that say something, then with some. */
async function candidates(engine: Engine, text: string, filters: Filters): Promise<EngineAnswer> {
  const query = deepQuery(text);
  const { sides, alone, telling } = query;
  if (alone.length === 0) return await engine.search(null, { filters });
  const found = new Map<string, EngineResult>();
  let counts: EngineAnswer['filters'] = {};
  for (const words of new Set([[...sides, ...alone], alone, telling].map((all) => all.join(' ')))) {
    const answer = await engine.search(words, { filters });
    for (const result of answer.results) found.set(result.id, found.get(result.id) ?? result);
    counts = answer.filters;
  }
  if (found.size < FIRST_BLOCK) {
    for (const result of await lacking(engine, query, filters)) {
      found.set(result.id, found.get(result.id) ?? result);
    }
  }
  return { results: [...found.values()], filters: counts };
}

/** The candidates of every text, those of the first before those of the next. */
async function allCandidates(engine: Engine, { texts, filters }: Looked): Promise<EngineAnswer> {
  const found = new Map<string, EngineResult>();
  let counts: EngineAnswer['filters'] = {};
  for (const text of texts) {
    const answer = await candidates(engine, text, filters);
    for (const result of answer.results) found.set(result.id, found.get(result.id) ?? result);
    counts = answer.filters;
  }
  return { results: [...found.values()], filters: counts };
}

/** The better of how two readings of a query fit. */
function better(a: Fit, b: Fit): Fit {
  return { score: Math.max(a.score, b.score), isWhole: a.isWhole || b.isWhole };
}

/** Reads results block by block, each put in order by how much of the query its texts say and where. */
async function judged(
  results: readonly EngineResult[],
  texts: readonly string[],
  limit: number,
): Promise<Hit[]> {
  const fits = texts.map(makeFit);
  const fit = (fields: FieldText[]) => fits.map((one) => one(fields)).reduce(better);
  const hits: Hit[] = [];
  for (let at = 0; at < results.length && hits.length < limit;) {
    const size = at === 0 ? FIRST_BLOCK : NEXT_BLOCK;
    const block = await Promise.all(results.slice(at, at + size).map((result) => result.data()));
    block
      .map(({ meta }, place) => ({ meta, place, ...fit(fieldsOf(meta)) }))
      .sort(
        (a, b) => Number(b.isWhole) - Number(a.isWhole) || b.score - a.score || a.place - b.place,
      )
      .forEach(({ meta, isWhole }) => hits.push({ ...meta.hit, whole: isWhole }));
    at += size;
  }
  return hits.slice(0, limit);
}

/**
 * Searches the whole text of every record. The finder says first what is looked for: what it repaired and understood
 * holds here too.
 */
export function makeDeepSearch(
  finder: Finder,
  openEngine: () => Promise<Engine>,
): (question: Question) => Promise<Answer> {
  /**
   * The candidates of the last question. The engine's scores differ in their last digits from one time to the next, and
   * who asks for more results must find those already shown where they were. After a failure there is another engine.
   */
  let last: { engine: Engine; key: string; found: EngineAnswer } | undefined;
  return async (question) => {
    const engine = await openEngine();
    const answer = await finder.find({ ...question, limit: 1 });
    const looked = lookedFor(question, answer);
    const key = JSON.stringify(looked);
    const isSame = last?.engine === engine && last.key === key;
    const found = last && isSame ? last.found : await allCandidates(engine, looked);
    last = { engine, key, found };
    const { results, filters: counts } = found;
    const hits = await judged(results, looked.texts, question.limit);
    const mayBeWhole = answer.isSure && answer.unmet.length === 0;
    return {
      ...answer,
      hits: mayBeWhole ? hits : hits.map((hit) => ({ ...hit, whole: false })),
      total: results.length,
      counts,
      nearest: results.length > 0 ? [] : answer.nearest,
    };
  };
}
