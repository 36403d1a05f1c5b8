import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Loader } from 'astro/loaders';
import { placeOf, type ContentKind } from '../../content-tree/kinds.ts';
import { readEntry } from '../../content-tree/read-entry.ts';
import { CONTENT_DIRECTORY, readContentFiles, type ContentFile } from './content-disk.ts';

let reading: Promise<ContentFile[]> | undefined;

/** All content files, read once for all kinds, which Astro loads at the same time. */
async function filesOnce(): Promise<ContentFile[]> {
  reading ??= readContentFiles(CONTENT_DIRECTORY);
  try {
    return await reading;
  } finally {
    // What is loaded later, as while somebody writes, sees the files as they are then.
    reading = undefined;
  }
}

/**
 * Feeds one kind of content to Astro from the same reader that the content
 * check and the commands use, so that a file never has two readings. Ids are
 * `{id}` for shared things and `{commune}/{id}` for a commune's own.
 *
 * Astro's own glob() loader is not used: it reads dates as Date objects and
 * keeps one of two files with the same id without a word.
 */
export function treeLoader(kind: ContentKind): Loader {
  return {
    name: `content-tree-${kind}`,
    async load(context) {
      const { store } = context;
      store.clear();
      for (const file of await filesOnce()) {
        const place = placeOf(file.path);
        if (place?.kind !== kind || file.text === undefined) continue;
        const raw = readEntry(file.path, file.text);
        if (Array.isArray(raw)) throw new Error(`${file.path}: unreadable after the content check`);
        const id = [place.commune, place.id ?? kind].filter(Boolean).join('/');
        const filePath = `${CONTENT_DIRECTORY}/${file.path}`;
        const data = await context.parseData({
          id,
          data: raw.data as Record<string, unknown>,
          filePath,
        });
        const entry = {
          id,
          data,
          body: raw.body,
          filePath,
          digest: context.generateDigest(file.text),
        };
        if (file.path.endsWith('.md')) {
          const fileURL = pathToFileURL(join(process.cwd(), filePath));
          store.set({ ...entry, rendered: await context.renderMarkdown(raw.body, { fileURL }) });
        } else {
          store.set({ ...entry, deferredRender: file.path.endsWith('.mdx') });
        }
      }
    },
  };
}
