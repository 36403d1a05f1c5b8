import type { ContentTree } from '../content-tree/tree.ts';
import { loadContentTree } from '../content-tree/load-content-tree.ts';
import { placeOf } from '../content-tree/kinds.ts';
import type { Commune } from '../domain/commune.ts';
import { readContentFiles } from '../lib/content/content-disk.ts';
import { cliTexts } from '../strings/cli.ts';
import { fillText } from '../strings/fill-text.ts';
import { isErrorCode } from './disk-error.ts';
import { UserError } from './user-error.ts';

function noContent(content: string): UserError {
  return new UserError(fillText(cliTexts.noContent, { content }));
}

async function readFiles(directory: string) {
  try {
    return await readContentFiles(directory);
  } catch (error) {
    throw isErrorCode(error, 'ENOENT', 'ENOTDIR') ? noContent(directory) : error;
  }
}

/**
 * Reads the content that figures are checked against. Stories and other things
 * may have problems of their own; one of an indicator, commune or plan
 * stops here, because checking without it would be wrong.
 * @throws UserError
 */
export async function loadContent(directory: string): Promise<ContentTree> {
  const files = await readFiles(directory);
  const { tree, problems } = loadContentTree(files);
  const broken = problems.find(
    ({ file, severity }) =>
      severity === 'error' && ['indicator', 'commune', 'plan'].includes(placeOf(file)?.kind ?? ''),
  );
  if (broken !== undefined) {
    const words = { path: broken.file, line: broken.line, detail: broken.expected };
    throw new UserError(fillText(cliTexts.contentProblem, words));
  }
  if (tree.indicator.size === 0) throw noContent(directory);
  return tree;
}

/** @throws UserError naming the communes there are */
export function communeNamed(tree: ContentTree, slug: string, directory: string): Commune {
  const entry = tree.commune.get(slug);
  if (entry !== undefined) return entry.data;
  const known = [...tree.commune.keys()].sort().join(', ');
  throw new UserError(fillText(cliTexts.unknownCommune, { slug, content: directory, known }));
}
