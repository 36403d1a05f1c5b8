import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContentFile } from '../../content-tree/content-file.ts';
import { ATTACHED_FILES } from '../../content-tree/kinds.ts';
import { fewAtOnce } from './few-at-once.ts';

export type { ContentFile } from '../../content-tree/content-file.ts';

/** Where the portal's content lies, from the project's root. */
export const CONTENT_DIRECTORY = 'content';

type Listed = { path: string; isLink: boolean };

async function listFiles(directory: string, prefix: string): Promise<Listed[]> {
  const entries = await readdir(join(directory, prefix), { withFileTypes: true });
  const visible = entries.filter(({ name }) => !name.startsWith('.'));
  const lists = visible.map(async (entry): Promise<Listed[]> => {
    const path = prefix === '' ? entry.name : `${prefix}/${entry.name}`;
    if (entry.isDirectory()) return await listFiles(directory, path);
    return [{ path, isLink: entry.isSymbolicLink() }];
  });
  return (await Promise.all(lists)).flat();
}

function decode(path: string, bytes: Uint8Array): ContentFile {
  try {
    return { path, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (error) {
    if (error instanceof TypeError) return { path, unreadable: 'encoding' };
    throw error;
  }
}

async function readOne(directory: string, { path, isLink }: Listed): Promise<ContentFile> {
  const name = path.normalize('NFC');
  if (isLink) return { path: name, unreadable: 'link' };
  if (ATTACHED_FILES.test(name) || !/\.(?:ya?ml|mdx?)$/u.test(name)) return { path: name };
  return decode(name, await readFile(join(directory, path)));
}

/**
 * Every file below a content folder, in order of path. Entries carry their
 * text; attached files (pictures, submitted figures, published snapshots) are
 * only named. Symbolic links are listed but never followed; names that begin
 * with a dot belong to tools and are left out.
 * @throws when the folder does not exist or a file cannot be read
 */
export async function readContentFiles(directory: string): Promise<ContentFile[]> {
  const listed = await listFiles(directory, '');
  const files = await fewAtOnce(listed, (file) => readOne(directory, file));
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}
