import { readFile } from 'node:fs/promises';
import { readEntry } from '../content-tree/read-entry.ts';
import { glossarySchema } from '../domain/glossary.ts';
import { CONTENT_DIRECTORY } from '../lib/content/content-disk.ts';
import { gatheredRecords } from '../lib/entry-site/gathered-records.ts';
import { FEED_URL } from '../lib/search/search-feed-urls.ts';
import type { AnalysisCache } from '../search/index/build.ts';
import type { GlossaryTerm } from '../search/index/glossary.ts';
import type { SearchRecord } from '../search/record.ts';
import { join } from 'node:path';

const GLOSSARY = 'chung/thuat-ngu.yaml';

/** What both indexes of a site are made of. */
export type IndexSource = {
  records: readonly SearchRecord[];
  terms: readonly GlossaryTerm[];
  cache: AnalysisCache;
};

/** Everything findable on this site, as its pages were built. */
export async function ownRecords(dir: URL): Promise<SearchRecord[]> {
  const list = await readFile(new URL(FEED_URL.slice(1), dir), 'utf8');
  return (JSON.parse(list) as { records: SearchRecord[] }).records;
}

/**
 * What the indexes of a build are made of: everything findable here, then what other sites have (`PORTAL_MUC_LUC`).
 * @param dir the built folder
 * @param site address of the site that is built
 */
export async function buildRecords(dir: URL, site: string): Promise<SearchRecord[]> {
  const others = await gatheredRecords(process.env['PORTAL_MUC_LUC'], site);
  return [...(await ownRecords(dir)), ...others];
}

/** The terms of the glossary, by which records are also found under other words. */
export async function glossaryTerms(): Promise<GlossaryTerm[]> {
  const raw = readEntry(GLOSSARY, await readFile(join(CONTENT_DIRECTORY, GLOSSARY), 'utf8'));
  if (Array.isArray(raw)) throw new Error(`${GLOSSARY}: unreadable after the content check`);
  return glossarySchema.parse(raw.data).terms;
}
