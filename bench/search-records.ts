/** As many search records as wanted, of the kinds and lengths of the portal's own, with text made up. */
import type { RecordKind, SearchRecord } from '../src/search/record.ts';
import { nameOf, textLike, type Text } from './natural-text.ts';

/** Of a hundred records of a large site: mostly what communes publish, less what plans and registers say once. */
const SHARES: Readonly<Partial<Record<RecordKind, number>>> = {
  story: 30,
  model: 18,
  clause: 18,
  duty: 8,
  target: 8,
  village: 8,
  indicator: 4,
  document: 4,
  term: 2,
};
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'];
const NUMBERS = ['Quyết định 0/QĐ-UBND', 'Kế hoạch 0/KH-UBND', 'Nghị quyết 0-NQ/TW'];
const VILLAGE_WORDS = ['Thôn', 'Thôn', 'Xóm', 'Bản', 'Khối'];
const VILLAGES = 12;
/** A commune for every so many records, as many as would publish them in a year. */
const RECORDS_PER_COMMUNE = 130;

type Commune = { slug: string; name: string; villages: string[] };
type Maker = {
  text: Text;
  types: readonly SearchRecord[];
  real: ReadonlyMap<RecordKind, SearchRecord[]>;
};

const lengthOf = (text: string) => text.split(/\s+/u).length;

function makeCommune({ pick, word }: Text, at: number): Commune {
  const villages = Array.from({ length: VILLAGES }, (_, place) => {
    const kind = pick(VILLAGE_WORDS);
    return `${kind} ${kind === 'Xóm' ? place + 1 : nameOf(word())}`;
  });
  return { slug: `xa-${at}`, name: nameOf(word()), villages };
}

type Titled = { types: Maker['types']; commune: Commune; village: string; number: number };

/** Titles of a form of their own; all others are a line of text. */
const TITLES: Readonly<Partial<Record<RecordKind, (text: Text, of: Titled) => string>>> = {
  model: ({ pick }, { types, village }) => `${pick(types).title} ${village}`,
  village: (_, { commune, village }) => `${village}, xã ${commune.name}`,
  clause: ({ pick, phrase }, { number }) => `${pick(ROMAN)}.${1 + (number % 9)}. ${phrase(6)}`,
  document: ({ pick }, { number }) => pick(NUMBERS).replace('0', String(number)),
  indicator: ({ phrase }, { commune }) => `${phrase(5)}, xã ${commune.name}`,
  term: ({ word }) => word(),
};

function titleOf(kind: RecordKind, text: Text, of: Titled): string {
  const title = TITLES[kind]?.(text, of) ?? text.phrase(9);
  return title.replace(/[,.:;|\s]+$/u, '');
}

function makeRecord(kind: RecordKind, at: number, maker: Maker, commune: Commune): SearchRecord {
  const { text, real, types } = maker;
  const like = text.pick(real.get(kind) ?? []);
  const village = text.pick(commune.villages);
  const number = 1 + Math.floor(text.random() * 2500);
  const title = titleOf(kind, text, { types, commune, village, number });
  const ofPlace = kind !== 'document' && kind !== 'term';
  return {
    url: `/${commune.slug}/${kind}/${at}/`,
    title,
    place: ofPlace ? `Xã ${commune.name}` : '',
    summary: text.sentences(Math.max(lengthOf(like.summary), 4)),
    text: text.sentences(Math.max(Math.round(lengthOf(like.text) * (0.5 + text.random())), 4)),
    kind,
    villages: ['model', 'village', 'story'].includes(kind) ? [village] : [],
    ...(ofPlace ? { commune: commune.name } : {}),
    ...(kind === 'story' || kind === 'model' ? { year: 2025 + (at % 4) } : {}),
  };
}

/** Records by kind of a hundred, the same for the same seed. @param own what the portal itself lists, to be like */
export function generateRecords(
  own: readonly SearchRecord[],
  count: number,
  seed: number,
): SearchRecord[] {
  const texts = own.flatMap(({ title, summary, text }) => [title, summary, text]);
  const text = textLike(texts, seed);
  const real = new Map<RecordKind, SearchRecord[]>();
  for (const record of own) real.set(record.kind, [...(real.get(record.kind) ?? []), record]);
  const maker: Maker = { text, real, types: real.get('modelType') ?? [] };
  const kinds = Object.entries(SHARES).flatMap(([kind, share]) =>
    Array<RecordKind>(share).fill(kind as RecordKind),
  );
  const wanted = Math.max(Math.round(count / RECORDS_PER_COMMUNE), 2);
  const communes = Array.from({ length: wanted }, (_, at) => makeCommune(text, at));
  // What the portal says of itself, its terms and types, stands on every site.
  const shared = own.filter(({ kind }) => kind === 'modelType' || kind === 'term');
  const made = Array.from({ length: count - shared.length }, (_, at) =>
    makeRecord(kinds[at % kinds.length] ?? 'story', at, maker, text.pick(communes)),
  );
  return [...shared, ...made];
}
