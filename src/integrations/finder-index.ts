import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { buildIndex } from '../search/index/build.ts';
import { fileKindOf, type IndexFile } from '../search/index/files.ts';
import { analysisStore } from './analysis-cache.ts';
import { buildRecords, glossaryTerms } from './build-records.ts';

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
  let site = '';
  return {
    name: 'finder-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        kept = fileURLToPath(new URL('search/terms.json', config.cacheDir));
        site = config.site ?? '';
      },
      'astro:build:done': async ({ dir, logger }) => {
        const records = await buildRecords(dir, site);
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
