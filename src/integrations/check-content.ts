import type { AstroIntegration } from 'astro';
import { checkContentFolder } from '../lib/content/check-content.ts';
import { CONTENT_DIRECTORY } from '../lib/content/content-disk.ts';
import { contentReportWords } from '../strings/content-report.ts';

/** Checks the whole content before anything is built; with one error nothing is built. */
export function checkContent(folder = CONTENT_DIRECTORY): AstroIntegration {
  return {
    name: 'check-content',
    hooks: {
      'astro:config:done': async ({ logger }) => {
        const { files, compared, errors, warnings, scheduled, report } =
          await checkContentFolder(folder);
        if (errors > 0) throw new Error(`${errors} content errors\n\n${report}`);
        if (warnings > 0) logger.warn(`\n${report}`);
        if (compared === null) logger.warn(contentReportWords.notCompared);
        logger.info(
          `${files} files, no errors, ${scheduled ?? 'unknown'} stories wait for their day`,
        );
      },
    },
  };
}
