import type { AstroIntegration } from 'astro';
import { unknownAcronyms } from '../search/unknown-acronyms.ts';
import { glossaryGapWords as words } from '../strings/glossary-gaps.ts';
import { glossaryTerms, ownRecords } from './build-records.ts';

const MOST = 50;

/** After the build, tells editors once which abbreviations of this site's texts the glossary does not explain yet. */
export function glossaryGaps(): AstroIntegration {
  return {
    name: 'glossary-gaps',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const unknown = unknownAcronyms(await ownRecords(dir), await glossaryTerms(), MOST);
        if (unknown.length === 0) return;
        const lines = unknown.map(({ token, times, record }) =>
          words.line(token, times, record.title, record.url),
        );
        logger.warn(`\n${[words.heading(unknown.length), ...lines].join('\n')}`);
      },
    },
  };
}
