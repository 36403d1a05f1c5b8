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
};
