import type { ContentData, ContentKind } from './kinds.ts';
import { fieldTitle } from './field-title.ts';
import { contentKinds } from './kinds.ts';
import { makeProblem, type ContentProblem, type ProblemDetails } from './problem.ts';
import type { ContentProblemKind } from './problem-kinds.ts';
import type { RawEntry } from './read-entry.ts';

/** One content file that meets its schema. */
export type Entry<Kind extends ContentKind> = Omit<RawEntry, 'data'> & {
  kind: Kind;
  /** Path below the content folder. */
  file: string;
  data: ContentData<Kind>;
};
export type AnyEntry = { [Kind in ContentKind]: Entry<Kind> }[ContentKind];

/**
 * The whole content, by kind. Keys: the id of shared things (campaign,
 * document, indicator, modelType, page, guide, and the slug of a commune),
 * `{commune}/{id}` of a commune's own, and `units`, `glossary` for the two lists.
 */
export type ContentTree = { [Kind in ContentKind]: Map<string, Entry<Kind>> };

export type CheckInput = {
  tree: ContentTree;
  /** Keys of every entry file there is, also of those that could not be read: they are not dangling. */
  keys: Record<ContentKind, ReadonlySet<string>>;
  /** Paths of pictures, submitted figures and published snapshots. */
  attached: ReadonlySet<string>;
};
export type Check = (input: CheckInput) => ContentProblem[];

export function emptyTree(): ContentTree {
  return Object.fromEntries(
    Object.keys(contentKinds).map((kind) => [kind, new Map()]),
  ) as ContentTree;
}

/** A problem of one field of an entry. */
export function problemAt(
  entry: Pick<AnyEntry, 'kind' | 'file' | 'lineOf'>,
  path: readonly PropertyKey[],
  kind: ContentProblemKind,
  details: ProblemDetails,
): ContentProblem {
  const field = { path: path.join('.'), title: fieldTitle(contentKinds[entry.kind].schema, path) };
  return makeProblem(kind, { file: entry.file, line: entry.lineOf(path), field }, details);
}

/** A problem of one line of an entry's body, counted from 0 within the body. */
export function problemInBody(
  entry: Pick<AnyEntry, 'file' | 'bodyLine'>,
  line: number,
  kind: ContentProblemKind,
  details: ProblemDetails,
): ContentProblem {
  return makeProblem(kind, { file: entry.file, line: entry.bodyLine + line, field: null }, details);
}
