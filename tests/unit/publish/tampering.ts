import { readdirSync } from 'node:fs';
import { appendFile, readFile, rename, truncate, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { seededRandom } from '../../support/random.ts';

/** Every file below a folder, as paths. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

type Tampering = { name: string; make: (path: string) => Promise<void> };

/** Changes one byte; `at` is the share of the file before it. */
function oneByte(at: number, by: number): Tampering {
  return {
    name: `one byte at ${(100 * at).toFixed(1)} %`,
    make: async (path) => {
      const bytes = await readFile(path);
      const place = Math.min(bytes.length - 1, Math.floor(at * bytes.length));
      bytes[place] = (bytes[place] ?? 0) ^ by;
      await writeFile(path, bytes);
    },
  };
}

/** What can happen to a single file; with the same seed the same places. */
export function tamperings(seed: number, places: number): Tampering[] {
  const random = seededRandom(seed);
  const somewhere = Array.from({ length: places }, () =>
    oneByte(random(), 1 + Math.floor(random() * 255)),
  );
  return [
    oneByte(0, 1),
    oneByte(1, 1),
    ...somewhere,
    { name: 'cut by one byte', make: async (path) => truncate(path, (await readFile(path)).length - 1) },
    { name: 'cut to nothing', make: (path) => truncate(path, 0) },
    { name: 'one byte more', make: (path) => appendFile(path, '\n') },
    { name: 'removed', make: (path) => unlink(path) },
    { name: 'renamed', make: (path) => rename(path, `${path}.cu`) },
  ]; // prettier-ignore
}
