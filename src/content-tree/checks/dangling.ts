import { referenceThings } from '../../strings/content-problem-words.ts';
import { nearest } from '../nearest.ts';
import type { ContentProblem } from '../problem.ts';
import { problemAt, type AnyEntry } from '../tree.ts';

export type Reference = {
  path: PropertyKey[];
  value: string;
  /** What it must name, and the names there are. Null when those cannot be known (their file is broken). */
  thing: keyof typeof referenceThings;
  known: ReadonlySet<string> | null;
};

/** A problem for a reference that names nothing. */
export function dangling(
  entry: AnyEntry,
  { path, value, thing, known }: Reference,
): ContentProblem[] {
  if (known === null || known.has(value)) return [];
  const details = {
    found: `"${value}"`,
    detail: referenceThings[thing],
    nearest: nearest(value, known),
  };
  return [problemAt(entry, path, 'dangling-reference', details)];
}
