import type { ProblemWords } from '../strings/content-problem-words.ts';
import { contentProblemTexts } from '../strings/content-problems.ts';
import { contentProblemKinds, type ContentProblemKind, type Severity } from './problem-kinds.ts';

/** One thing to put right, with all that an editor needs to do it. Texts are Vietnamese. */
export type ContentProblem = {
  /** Permanent, `ND012`. */
  code: string;
  kind: ContentProblemKind;
  severity: Severity;
  /** Below the content folder. */
  file: string;
  /** Physical line, from 1. */
  line: number;
  /** Dotted path of the field (list positions from 0) and what people call it; null for a whole file or its body. */
  field: { path: string; title: string } | null;
  found: string;
  expected: string;
  nearest?: string;
  fix: string;
};

export type ProblemPlace = Pick<ContentProblem, 'file' | 'line' | 'field'>;
export type ProblemDetails = { found: string; detail?: string; nearest?: string | undefined };

/**
 * Puts one problem into words.
 * @param details what was found, the nearest right value if one is close, and
 *   `detail`, which each kind explains in its texts
 */
export function makeProblem(
  kind: ContentProblemKind,
  place: ProblemPlace,
  { found, detail = '', nearest }: ProblemDetails,
): ContentProblem {
  const field = place.field?.title ?? '';
  const words: ProblemWords = { found, detail, nearest, field, file: place.file };
  const { expected, fix } = contentProblemTexts[kind].say(words);
  return {
    ...contentProblemKinds[kind],
    kind,
    file: place.file,
    line: place.line,
    field: place.field,
    found,
    expected,
    ...(nearest === undefined ? {} : { nearest }),
    fix,
  };
}

/** Order of a report: by file, line, code. */
export function compareProblems(a: ContentProblem, b: ContentProblem): number {
  const byFile = a.file < b.file ? -1 : Number(a.file > b.file);
  return byFile || a.line - b.line || a.code.localeCompare(b.code);
}
