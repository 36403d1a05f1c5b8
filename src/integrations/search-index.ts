import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { neighbourPairs, searchForm } from '../search/forms.ts';
import type { RecordKind, SearchRecord } from '../search/record.ts';
import { pageWords } from '../strings/pages.ts';
import { stableIndexFiles } from './pagefind-files.ts';

const LANGUAGE = 'vi';
const OWN_PAGE: ReadonlySet<RecordKind> = new Set<RecordKind>([
  'commune',
  'plan',
  'village',
  'modelType',
  'model',
]);

function failOn(errors: readonly string[], where: string): void {
  if (errors.length > 0) throw new Error(`${where}: ${errors.join('; ')}`);
}

async function add(index: PagefindIndex, record: SearchRecord): Promise<void> {
  const { title, place, summary, text, aliases = [], numbers = [] } = record;
  // A page that is the thing itself should come before pages that mention it.
  const titles = Array<string>(OWN_PAGE.has(record.kind) ? 5 : 2).fill(title);
  const words = [...titles, ...aliases, ...numbers, place, summary, text].join('\n');
  const { errors } = await index.addCustomRecord({
    url: record.url,
    content: `${searchForm(words)} ${neighbourPairs(words)}`,
    language: LANGUAGE,
    meta: { title, place, summary },
    filters: {
      loai: [pageWords.kinds[record.kind]],
      ...(record.commune === undefined ? {} : { xa: [record.commune] }),
      ...(record.villages.length === 0 ? {} : { thon: record.villages }),
      ...(record.year === undefined ? {} : { nam: [String(record.year)] }),
    },
  });
  failOn(errors, record.url);
}

/**
 * Writes the index ourselves: Pagefind's own writeFiles() can still be writing
 * when close() ends its process, which leaves files cut short.
 */
async function writeIndex(index: PagefindIndex, folder: string): Promise<void> {
  const { files, errors } = await index.getFiles();
  failOn(errors, folder);
  for (const { path, content } of stableIndexFiles(files, LANGUAGE)) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
}

/**
 * After the build, makes the Pagefind index from the site's own list of
 * everything findable. Text goes in without marks, đ as d, in the same form in
 * which the search page puts the query.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const list = await readFile(new URL('tim-kiem/muc-luc.json', dir), 'utf8');
        const { records } = JSON.parse(list) as { records: SearchRecord[] };
        const { index, errors } = await createIndex({ forceLanguage: LANGUAGE });
        failOn(errors, 'pagefind');
        if (index === undefined) throw new Error('pagefind gave no index');
        for (const record of records) await add(index, record);
        await writeIndex(index, fileURLToPath(new URL('pagefind', dir)));
        await close();
        logger.info(`${records.length} records`);
      },
    },
  };
}
