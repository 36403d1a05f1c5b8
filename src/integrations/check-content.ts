import type { AstroIntegration } from 'astro';
import { loadContentTree } from '../content-tree/load-content-tree.ts';
import { countProblems, reportContent } from '../content-tree/report.ts';
import { CONTENT_DIRECTORY, readContentFiles } from '../lib/content-disk.ts';
import { verifySnapshots } from '../publish/verify-snapshots.ts';

/** Checks the whole content before anything is built; with one error nothing is built. */
export function checkContent(): AstroIntegration {
  return {
    name: 'check-content',
    hooks: {
      'astro:config:done': async ({ logger }) => {
        const files = await readContentFiles(CONTENT_DIRECTORY);
        const { problems } = loadContentTree(files);
        const { errors } = countProblems(problems);
        if (problems.length > 0)
          logger.error(`\n${reportContent(problems, files, CONTENT_DIRECTORY)}`);
        if (errors > 0) throw new Error(`${errors} content errors`);
        const changed = await verifySnapshots(CONTENT_DIRECTORY);
        if (changed.length > 0) throw new Error(changed.map(({ message }) => message).join('\n'));
        logger.info(`${files.length} files, no errors`);
      },
    },
  };
}
