/** What kind of thing a search result is; its label is in the interface's strings. */
export const recordKinds = [
  'plan',
  'clause',
  'target',
  'duty',
  'model',
  'modelType',
  'story',
  'village',
  'commune',
  'document',
  'indicator',
  'figures',
  'term',
  'page',
] as const;
export type RecordKind = (typeof recordKinds)[number];

/** The two sides of the movement, as a model's type takes part in them. */
export const recordFields = ['so', 'xanh'] as const;
export type RecordField = (typeof recordFields)[number];

/**
 * One thing that a search can land on: a page, or a part of one with its
 * anchor. A site's list of these is also what a search across sites reads.
 */
export type SearchRecord = {
  url: string;
  title: string;
  /** Where it stands, for the reader: commune, clause. */
  place: string;
  /** What a result shows below its title, in the page's own words. */
  summary: string;
  /** Everything it can be found by, besides title and summary. */
  text: string;
  kind: RecordKind;
  /** Commune as people write it; absent for things of the whole portal. */
  commune?: string;
  villages: string[];
  year?: number;
  /** The ISO day a story or a version of figures is from. */
  date?: string;
  /** Name of the model type, for models and for the type itself. */
  modelType?: string;
  /** Of models, their types and indicators; a type may serve both. */
  fields?: RecordField[];
  /** Document numbers that name this very thing, as written. */
  numbers?: string[];
  /** Other names people know it by: old names, other ways of saying it. */
  aliases?: string[];
};
