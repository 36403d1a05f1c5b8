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
  /** Where it stands, and what kind of thing it is. */
  place: 3,
  summary: 4,
  alias: 5,
  /** Title of more than eight syllables, and shorter. */
  titleLong: 6,
  title: 7,
  /** The same in records that are the thing itself, not a mention of it. */
  ownTitleLong: 8,
  ownTitle: 9,
  /** What the title begins with; a title of up to three syllables. */
  titleStart: 10,
  titleShort: 11,
  ownAlias: 12,
  ownTitleStart: 13,
  ownTitleShort: 14,
} as const;
export type Level = (typeof level)[keyof typeof level];

/** More than there are levels: a posting is `document * LEVELS + level`. */
export const LEVELS = 16;

/** One character for each level, none of them a letter, a digit or anything that JSON escapes. */
const MARKS = '!#$%&()*+,:;<>~';

export function levelMark(of: number): string {
  return MARKS.charAt(of);
}

/** The level of a character, or -1 when it marks none. */
export function levelOfMark(mark: string): number {
  return MARKS.indexOf(mark);
}

/** What a level counts for in ranking, from 0 to 1. */
const WORTH: readonly number[] = [
  0.15, 0.3, 0.36, 0.42, 0.45, 0.7, 0.72, 0.77, 0.8, 0.84, 0.86, 0.9, 0.92, 0.95, 1,
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

/** Whether a record of this kind is the page of a thing, which comes before pages that mention it. */
export const isOwnPage = (kind: RecordKind) => OWN_PAGE.has(kind);

/** At which levels a record's names count. */
export type NameLevels = { start: Level; title: Level; alias: Level };

const LONG = 8;
const SHORT = 3;

/** @param syllables how many the title has */
export function nameLevels(kind: RecordKind, syllables: number): NameLevels {
  const own = isOwnPage(kind);
  const alias = own ? level.ownAlias : level.alias;
  const both = (at: Level, start = at): NameLevels => ({ start, title: at, alias });
  if (syllables > LONG) return both(own ? level.ownTitleLong : level.titleLong);
  if (syllables <= SHORT) return both(own ? level.ownTitleShort : level.titleShort);
  return own ? both(level.ownTitle, level.ownTitleStart) : both(level.title, level.titleStart);
}
