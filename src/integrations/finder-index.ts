import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { readEntry } from '../content-tree/read-entry.ts';
import { glossarySchema } from '../domain/glossary.ts';
import { CONTENT_DIRECTORY } from '../lib/content/content-disk.ts';
import { buildIndex } from '../search/index/build.ts';
import { fileKindOf, type IndexFile } from '../search/index/files.ts';
import type { GlossaryTerm } from '../search/index/glossary.ts';
import type { SearchRecord } from '../search/record.ts';
import { analysisStore } from './analysis-cache.ts';

const GLOSSARY = 'chung/thuat-ngu.yaml';

async function glossaryTerms(): Promise<GlossaryTerm[]> {
  const raw = readEntry(GLOSSARY, await readFile(join(CONTENT_DIRECTORY, GLOSSARY), 'utf8'));
  if (Array.isArray(raw)) throw new Error(`${GLOSSARY}: unreadable after the content check`);
  return glossarySchema.parse(raw.data).terms;
}

/** How many files of each part there are, and their bytes: raw, and as most servers send them. */
function sizes(files: readonly IndexFile[]): string {
  const parts = new Map<string, { files: number; raw: number; sent: number }>();
  for (const { name, content } of files) {
    const part = parts.get(fileKindOf(name)) ?? { files: 0, raw: 0, sent: 0 };
    part.files += 1;
    part.raw += Buffer.byteLength(content);
    part.sent += gzipSync(content, { level: 6 }).length;
    parts.set(fileKindOf(name), part);
  }
  const kB = (bytes: number) => (bytes / 1000).toFixed(1);
  return [...parts]
    .map(
      ([kind, { files: count, raw, sent }]) =>
        `${count} ${kind} ${kB(raw)} kB (gzip ${kB(sent)} kB)`,
    )
    .join(', ');
}

/** After the build, writes the index of the finder to `tim/`, from the site's own list of everything findable. */
export function finderIndex(): AstroIntegration {
  let kept = '';
  return {
    name: 'finder-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        kept = fileURLToPath(new URL('search/terms.json', config.cacheDir));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const list = await readFile(new URL('tim-kiem/muc-luc.json', dir), 'utf8');
        const { records } = JSON.parse(list) as { records: SearchRecord[] };
        const terms = await glossaryTerms();
        const store = await analysisStore(kept, 'src/search', terms);
        const files = buildIndex(records, terms, store.cache);
        const { fresh } = await store.save();
        const folder = fileURLToPath(new URL('tim/', dir));
        await mkdir(folder);
        for (const { name, content } of files) await writeFile(join(folder, name), content);
        logger.info(`${records.length} records, ${fresh} of them read anew; ${sizes(files)}`);
      },
    },
  };
}
