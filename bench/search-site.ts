/** A site of any size to search: the built search page with an index of made-up records, and plain Pagefind beside it. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { deepIndex } from '../src/integrations/deep-index.ts';
import type { SearchRecord } from '../src/search/record.ts';
import { buildIndex } from '../src/search/index/build.ts';
import { compressFolder } from './first-load.ts';
import { addPlainPagefind } from './plain-pagefind.ts';
import { build, ROOT } from './project-copy.ts';
import { generateRecords } from './search-records.ts';

const WORK = join(ROOT, '.cache/bench-search');
/** What a page with a search needs besides the index. */
const KEPT = ['_astro', 'tro-nang', 'tim-kiem', 'icon.svg'];
const SEED = 20_261_122;
/** As long as the finder waits after a key. */
const DEBOUNCE = 150;
/** As nginx compresses while it sends; larger files than those kept ready. */
export const QUALITY = 5;

/** Builds the portal as it is, if PORTAL_OUT names no build. Returns its folder. */
export function buildPortal(): string {
  const built = process.env['PORTAL_OUT'] ?? '';
  if (built !== '') return built;
  const out = join(WORK, 'portal');
  const variables = { PORTAL_XA: '', PORTAL_DEMO: '1', PORTAL_CACHE: '.cache/dist' };
  build(ROOT, { ...variables, PORTAL_OUT: out });
  return out;
}

/** Deep search makes its index as after any build. */
async function addDeepSearch(folder: string): Promise<void> {
  const { 'astro:config:done': start, 'astro:build:done': done } = deepIndex().hooks;
  if (start === undefined || done === undefined) throw new Error('deep search has other hooks');
  const dir = pathToFileURL(`${folder}/`);
  const config = { cacheDir: pathToFileURL(`${WORK}/`), site: 'https://thi-dua.example.vn' };
  const logger = { info: () => undefined, warn: () => undefined };
  await start({ config } as unknown as Parameters<typeof start>[0]);
  await done({ dir, logger } as unknown as Parameters<typeof done>[0]);
}

/** Makes the site with so many records, as a server sends it. Returns its folder and the records. */
export async function makeSite(
  portal: string,
  count: number,
): Promise<{ folder: string; records: readonly SearchRecord[] }> {
  const folder = join(WORK, String(count));
  rmSync(folder, { recursive: true, force: true });
  for (const part of KEPT) cpSync(join(portal, part), join(folder, part), { recursive: true });
  const file = join(folder, 'tim-kiem/muc-luc.json');
  const list = JSON.parse(readFileSync(file, 'utf8')) as { records: SearchRecord[] };
  const records = generateRecords(list.records, count, SEED);
  writeFileSync(file, JSON.stringify({ ...list, records }));
  mkdirSync(join(folder, 'tim'));
  for (const { name, content } of buildIndex(records, []))
    writeFileSync(join(folder, 'tim', name), content);
  await addDeepSearch(folder);
  await addPlainPagefind(folder, records, DEBOUNCE);
  compressFolder(folder, QUALITY);
  return { folder, records };
}
