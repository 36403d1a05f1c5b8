import type { ContentFile } from '../content-file.ts';
import { ATTACHED_FILES, placeOf } from '../kinds.ts';
import { makeProblem, type ContentProblem } from '../problem.ts';

const OTHER_ENDINGS = ['.yaml', '.md', '.mdx'];

/** The same path with the ending that its folder takes, if another ending was given. */
function withRightEnding(path: string): string | undefined {
  const stem = path.replace(/\.[^./]*$/u, '');
  return OTHER_ENDINGS.map((ending) => stem + ending).find((other) => placeOf(other) !== null);
}

/** A file that is no entry: attached, a second file of one id, or out of place. */
export function checkPlace({ path }: ContentFile, paths: ReadonlySet<string>): ContentProblem[] {
  if (ATTACHED_FILES.test(path)) return [];
  const place = { file: path, line: 1, field: null };
  const right = withRightEnding(path);
  if (right !== undefined && paths.has(right)) {
    return [makeProblem('duplicate-id', place, { found: `"${path}"`, detail: right })];
  }
  return [makeProblem('unknown-place', place, { found: `"${path}"`, nearest: right })];
}
