import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { fragmentOf } from '../search/deep/fragment.ts';
import { deepWords } from '../search/deep/words.ts';
import { glossaryOf, type Glossary } from '../search/index/glossary.ts';
import type { AnalysisCache } from '../search/index/build.ts';
import { termsOfRecord } from '../search/index/record-terms.ts';
import type { SearchRecord } from '../search/record.ts';
import type { IndexSource } from './build-records.ts';
import { stableIndexFiles, withFragments, type IndexFile } from './pagefind-files.ts';
import { outspoken } from './pagefind-script.ts';

const LANGUAGE = 'vi';

function failOn(errors: readonly string[], where: string): void {
  if (errors.length > 0) throw new Error(`${where}: ${errors.join('; ')}`);
}

/** The values a record has in each filter, by the names the search page has for them. */
function filtersOf(record: SearchRecord): Record<string, string[]> {
  const { kind, commune, villages, modelType, fields = [], year } = record;
  const values: Record<string, string[]> = {
    xa: commune === undefined ? [] : [commune],
    thon: villages,
    loai: [kind],
    kieu: modelType === undefined ? [] : [modelType],
    linhvuc: fields,
    nam: year === undefined ? [] : [String(year)],
  };
  return Object.fromEntries(Object.entries(values).filter(([, own]) => own.length > 0));
}

async function add(
  index: PagefindIndex,
  record: SearchRecord,
  cache: AnalysisCache,
  glossary: Glossary,
): Promise<void> {
  const { names, text } = deepWords(cache(record, () => termsOfRecord(record, glossary)));
  const { errors } = await index.addCustomRecord({
    url: record.url,
    content: text,
    language: LANGUAGE,
    meta: { title: names },
    filters: filtersOf(record),
    sort: { ngay: record.date ?? String(record.year ?? 0).padStart(4, '0') },
  });
  failOn(errors, record.url);
}

/** The files that are served, each the same bytes for the same records. */
async function filesOf(
  index: PagefindIndex,
  records: readonly SearchRecord[],
): Promise<IndexFile[]> {
  const { files, errors } = await index.getFiles();
  failOn(errors, 'pagefind');
  const fragments = new Map(records.map((record) => [record.url, fragmentOf(record)]));
  return withFragments(stableIndexFiles(files, LANGUAGE), (url) => fragments.get(url)).map(
    (file) =>
      file.path === 'pagefind.js'
        ? { ...file, content: Buffer.from(outspoken(Buffer.from(file.content).toString())) }
        : file,
  );
}

/**
 * Writes the index ourselves: Pagefind's own writeFiles() can still be writing
 * when close() ends its process, which leaves files cut short.
 */
async function writeFiles(files: readonly IndexFile[], folder: string): Promise<void> {
  for (const { path, content } of files) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
}

/**
 * Makes the Pagefind index of deep search from the same records and by the same analysis as the finder's: words are keys
 * of the finder's index, results hold what is shown (docs/adr/0007-pagefind-from-own-list.md).
 * @param dir the built folder
 * @returns its size in bytes
 */
export async function writeDeepIndex(dir: URL, source: IndexSource): Promise<number> {
  const glossary = glossaryOf(source.terms);
  const { index, errors } = await createIndex({ forceLanguage: LANGUAGE });
  failOn(errors, 'pagefind');
  if (index === undefined) throw new Error('pagefind gave no index');
  for (const record of source.records) await add(index, record, source.cache, glossary);
  const files = await filesOf(index, source.records);
  await writeFiles(files, fileURLToPath(new URL('pagefind', dir)));
  await close();
  return files.reduce((sum, { content }) => sum + content.length, 0);
}
