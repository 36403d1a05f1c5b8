import { syntaxReasons, unreadableReasons } from '../strings/content-problem-words.ts';
import { checks } from './checks/index.ts';
import { checkPlace } from './checks/places.ts';
import type { ContentFile } from './content-file.ts';
import { contentKinds, placeOf, type ContentKind, type ContentPlace } from './kinds.ts';
import { compareProblems, makeProblem, type ContentProblem } from './problem.ts';
import { readEntry, type SyntaxProblem } from './read-entry.ts';
import { schemaProblems } from './schema-problems.ts';
import { emptyTree, type AnyEntry, type ContentTree } from './tree.ts';

export type LoadedContent = {
  /** Holds what could be read; whole only when no problem is an error. */
  tree: ContentTree;
  /** In order of file and line. */
  problems: ContentProblem[];
};

/** Key of an entry in its map of the tree. */
function keyOf({ kind, commune, id }: ContentPlace): string {
  return [commune, id ?? kind].filter((part) => part !== undefined).join('/');
}

function syntaxProblem(file: string, { code, line }: SyntaxProblem): ContentProblem {
  const place = { file, line, field: null };
  if (code === 'FRONT_MATTER_MISSING') {
    return makeProblem('front-matter-missing', place, { found: '' });
  }
  if (code === 'DUPLICATE_KEY') return makeProblem('duplicate-key', place, { found: '' });
  const detail = syntaxReasons[code] ?? syntaxReasons['other'] ?? '';
  return makeProblem('syntax-error', place, { found: '', detail });
}

/** One broken line makes the reader stumble several times: only the first counts. */
function syntaxProblems(file: string, found: SyntaxProblem[]): ContentProblem[] {
  const doubles = found.filter(({ code }) => code === 'DUPLICATE_KEY');
  const first = found.filter(({ code }) => code !== 'DUPLICATE_KEY').slice(0, 1);
  return [...first, ...(first.length === 0 ? doubles : [])].map((one) => syntaxProblem(file, one));
}

/** Reads one entry into the tree, or says why it is not there. */
function addEntry(tree: ContentTree, file: ContentFile, place: ContentPlace): ContentProblem[] {
  if (file.text === undefined) {
    const detail = unreadableReasons[file.unreadable ?? 'link'];
    return [
      makeProblem(
        'unreadable-file',
        { file: file.path, line: 1, field: null },
        { found: '', detail },
      ),
    ];
  }
  const raw = readEntry(file.path, file.text);
  if (Array.isArray(raw)) return syntaxProblems(file.path, raw);
  const { kind } = place;
  const result = contentKinds[kind].schema.safeParse(raw.data);
  if (!result.success) return schemaProblems(kind, file.path, raw, result.error.issues);
  const entry = { ...raw, kind, file: file.path, data: result.data } as AnyEntry;
  (tree[kind] as Map<string, AnyEntry>).set(keyOf(place), entry);
  return [];
}

/**
 * Reads the whole content and checks all of it. Pure: files in, values and
 * problems out. Attached files are those without a text.
 */
export function loadContentTree(files: readonly ContentFile[]): LoadedContent {
  const tree = emptyTree();
  const keys = Object.fromEntries(
    Object.keys(contentKinds).map((kind) => [kind, new Set()]),
  ) as Record<ContentKind, Set<string>>;
  const attached = new Set<string>();
  const paths = new Set(files.map(({ path }) => path));
  const problems = files.flatMap((file) => {
    const place = placeOf(file.path);
    if (place === null) {
      attached.add(file.path);
      return checkPlace(file, paths);
    }
    keys[place.kind].add(keyOf(place));
    return addEntry(tree, file, place);
  });
  const input = { tree, keys, attached };
  problems.push(...checks.flatMap((check) => check(input)));
  return { tree, problems: problems.sort(compareProblems) };
}
