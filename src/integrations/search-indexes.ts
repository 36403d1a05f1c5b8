import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { analysisStore } from './analysis-cache.ts';
import { buildRecords, glossaryTerms } from './build-records.ts';
import { writeDeepIndex } from './deep-index.ts';
import { writeFinderIndex } from './finder-index.ts';

/** After the build, writes the indexes of finder and deep search, from the site's own list of everything findable. */
export function searchIndexes(): AstroIntegration {
  let kept = '';
  let site = '';
  return {
    name: 'search-indexes',
    hooks: {
      'astro:config:done': ({ config }) => {
        kept = fileURLToPath(new URL('search/terms.json', config.cacheDir));
        site = config.site ?? '';
      },
      'astro:build:done': async ({ dir, logger }) => {
        const records = await buildRecords(dir, site);
        const terms = await glossaryTerms();
        const { cache, save } = await analysisStore(kept, 'src/search', terms);
        const finder = await writeFinderIndex(dir, { records, terms, cache });
        const deep = await writeDeepIndex(dir, { records, terms, cache });
        const { fresh } = await save();
        logger.info(`${records.length} records, ${fresh} of them read anew`);
        logger.info(`finder: ${finder}; deep search: ${(deep / 1000).toFixed(1)} kB`);
      },
    },
  };
}
