import type { RecordKind } from './record.ts';

/**
 * What narrows a search, in the words of the address (`?xa=&thon=&loai=&kieu=&nam=`):
 * commune, village and model type by name as shown, kind of thing, year.
 */
export type Filters = {
  xa?: string;
  thon?: string;
  loai?: RecordKind;
  kieu?: string;
  nam?: string;
};

export type Question = {
  /** As typed. */
  text: string;
  filters: Filters;
  /** Exactly as typed: nothing repaired, nothing understood as a filter. */
  literal: boolean;
  /** How many results to give. */
  limit: number;
};

/** A result, with what is shown of it. */
export type Hit = {
  url: string;
  title: string;
  place: string;
  summary: string;
  kind: RecordKind;
  commune?: string;
  villages: string[];
  year?: number;
  /** ISO day of a story or a version. */
  date?: string;
  /** Says all that was looked for, side by side; what does not is shown as "near". */
  whole: boolean;
};

/** A part of the query that was understood as a filter. */
export type Chip = {
  name: keyof Filters;
  value: string;
  /** The part of the query it was understood from, as typed. */
  words: string;
  /** The query without that part. */
  rest: string;
};

/** How many results each value of a filter would leave. */
export type FilterCounts = { [Name in keyof Filters]?: Record<string, number> };

export type Answer = {
  /** What was looked for: the query as repaired, without what became chips. */
  looked: string;
  repaired: boolean;
  /** Whether `looked` is what was asked for; a guess at one word alone is not, and then no result is whole. */
  isSure: boolean;
  /** Understood, and in force. */
  chips: Chip[];
  /** Understood, but together they leave no result, so what is shown is not held to them. */
  unmet: Chip[];
  /** Best first. */
  hits: Hit[];
  /** How many results there are in all, as far as is known without reading more. */
  total: number;
  /** Only when it costs nothing more to read. */
  counts: FilterCounts;
  /** When nothing was found: up to three words that stand somewhere and are close to what was typed. */
  nearest: string[];
};

/** Gets a file's name in the folder of the index, gives its parsed content; rejects when it cannot be had. */
export type ReadFile = (name: string, signal?: AbortSignal) => Promise<unknown>;

export type Finder = {
  /** Reads what every question needs. */
  warm(): Promise<void>;
  /** Rejects when a file cannot be had, and with the signal's reason when aborted; never an empty list in their place. */
  find(question: Question, signal?: AbortSignal): Promise<Answer>;
};
