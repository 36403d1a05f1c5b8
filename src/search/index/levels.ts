import type { RecordKind } from '../record.ts';

/**
 * How much it says of a record that a term stands in it, by where it stands. The order is that of the index: the
 * first part of a long list holds its highest levels.
 */
export const level = {
  /** Never written there: the glossary's other way to say what is written. */
  implied: 0,
  text: 1,
  /** Three times or more in the text. */
  textOften: 2,
  summary: 3,
  place: 4,
  alias: 5,
  /** Title of more than eight syllables, of four to eight, of up to three. */
  titleLong: 6,
  title: 7,
  titleShort: 8,
  /** The same in records that are the thing itself, not a mention of it. */
  ownAlias: 9,
  ownTitleLong: 10,
  ownTitle: 11,
  ownTitleShort: 12,
} as const;
export type Level = (typeof level)[keyof typeof level];

/** More than there are levels: a posting is `document * LEVELS + level`. */
export const LEVELS = 16;

/** One character for each level, none of them a letter, a digit or anything that JSON escapes. */
const MARKS = '!#$%&()*+,:;<';

export function levelMark(of: number): string {
  return MARKS.charAt(of);
}

/** The level of a character, or -1 when it marks none. */
export function levelOfMark(mark: string): number {
  return MARKS.indexOf(mark);
}

/** What a level counts for in ranking, from 0 to 1. */
const WORTH: readonly number[] = [
  0.15, 0.3, 0.36, 0.45, 0.42, 0.72, 0.72, 0.78, 0.84, 0.92, 0.86, 0.94, 1,
];

export function worthOf(of: number): number {
  return WORTH[of] ?? 0;
}

export const isTitle = (of: number) => of >= level.alias;

const OWN_PAGE: ReadonlySet<RecordKind> = new Set<RecordKind>([
  'commune',
  'plan',
  'village',
  'modelType',
  'model',
]);

/** The levels at which title and other names of a record count. */
export function titleLevels(kind: RecordKind, syllables: number): { title: Level; alias: Level } {
  const own = OWN_PAGE.has(kind);
  const alias = own ? level.ownAlias : level.alias;
  if (syllables > 8) return { title: own ? level.ownTitleLong : level.titleLong, alias };
  if (syllables > 3) return { title: own ? level.ownTitle : level.title, alias };
  return { title: own ? level.ownTitleShort : level.titleShort, alias };
}
