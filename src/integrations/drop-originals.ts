import { createHash } from 'node:crypto';
import { readFile, readdir, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { CONTENT_DIRECTORY } from '../lib/content/content-disk.ts';
import { fewAtOnce } from '../lib/content/few-at-once.ts';

const PICTURE = /\.(?:webp|jpe?g|png)$/u;

async function picturesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && PICTURE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

async function fingerprint(file: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
}

/**
 * After the build, takes away every picture that is, byte for byte, one handed in: cameras and
 * phones write place and time into them, and those of drafts are nobody's business yet. Pages show
 * pictures made anew. Astro itself leaves originals behind whose width was asked for
 * (`getProxyCode` in astro/dist/assets/utils/proxy.js) or that no page shows.
 */
export function dropOriginals(folder = CONTENT_DIRECTORY): AstroIntegration {
  return {
    name: 'drop-originals',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const handedIn = new Set(await fewAtOnce(await picturesBelow(folder), fingerprint));
        const built = await picturesBelow(fileURLToPath(new URL('_astro', dir)));
        const prints = await fewAtOnce(built, fingerprint);
        const originals = built.filter((_, at) => handedIn.has(prints[at] ?? ''));
        await fewAtOnce(originals, unlink);
        logger.info(`${originals.length} pictures as handed in taken away`);
      },
    },
  };
}
