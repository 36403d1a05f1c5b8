import type { ContentTree } from '../content-tree/tree.ts';
import { loadContentTree } from '../content-tree/load-content-tree.ts';
import { placeOf } from '../content-tree/kinds.ts';
import type { Commune } from '../domain/commune.ts';
import { readContentFiles } from '../lib/content-disk.ts';
import { cliTexts, fillText } from '../strings/cli.ts';
import { UserError } from './user-error.ts';

function isMissing(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    (error.code === 'ENOENT' || error.code === 'ENOTDIR')
  );
}

async function readFiles(directory: string) {
  try {
    return await readContentFiles(directory);
  } catch (error) {
    if (isMissing(error)) throw new UserError(fillText(cliTexts.noContent, { content: directory }));
    throw error;
  }
}

/**
 * Reads the content that figures are checked against. Stories and other things
 * may have problems of their own; an indicator, commune or plan that cannot be
 * read stops here, because checking without it would be wrong.
 * @throws UserError
 */
export async function loadContent(directory: string): Promise<ContentTree> {
  const files = await readFiles(directory);
  const { tree, problems } = loadContentTree(files);
  const needed = files.filter(({ path }) =>
    ['indicator', 'commune', 'plan'].includes(placeOf(path)?.kind ?? ''),
  );
  const read = new Set(
    [...tree.indicator.values(), ...tree.commune.values(), ...tree.plan.values()].map(
      ({ file }) => file,
    ),
  );
  const broken = needed.find(({ path }) => !read.has(path));
  if (broken !== undefined) {
    const problem = problems.find(({ file }) => file === broken.path);
    const words = { path: broken.path, line: problem?.line ?? 1, detail: problem?.expected ?? '' };
    throw new UserError(fillText(cliTexts.contentProblem, words));
  }
  return tree;
}

/** @throws UserError naming the communes there are */
export function communeNamed(tree: ContentTree, slug: string, directory: string): Commune {
  const entry = tree.commune.get(slug);
  if (entry !== undefined) return entry.data;
  const known = [...tree.commune.keys()].sort().join(', ');
  throw new UserError(fillText(cliTexts.unknownCommune, { slug, content: directory, known }));
}
