/** A site of any size to search: the built search page with an index of made-up records, and plain Pagefind beside it. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { IndexSource } from '../src/integrations/build-records.ts';
import { writeDeepIndex } from '../src/integrations/deep-index.ts';
import { writeFinderIndex } from '../src/integrations/finder-index.ts';
import type { SearchRecord } from '../src/search/record.ts';
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
  const dir = pathToFileURL(`${folder}/`);
  const source: IndexSource = { records, terms: [], cache: (_record, analyse) => analyse() };
  await writeFinderIndex(dir, source);
  await writeDeepIndex(dir, source);
  await addPlainPagefind(folder, records, DEBOUNCE);
  compressFolder(folder, QUALITY);
  return { folder, records };
}
