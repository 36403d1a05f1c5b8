import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readFeed, recordsFrom } from '../../search/feed.ts';
import type { SearchRecord } from '../../search/record.ts';
import { gatherWords as words } from '../../strings/search-feeds.ts';

/**
 * What other sites have to find, from a folder that `gop-muc-luc` filled (`PORTAL_MUC_LUC`), in the order of their
 * names. Nothing without a folder.
 * @param own address of the site that is built
 * @throws Error for a folder or a file that can't be read as it should: a build never leaves a site out in silence
 */
export async function gatheredRecords(
  folder: string | undefined,
  own: string,
): Promise<SearchRecord[]> {
  if (folder === undefined || folder === '') return [];
  if (!existsSync(folder)) throw new Error(words.missing(folder));
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const records: SearchRecord[] = [];
  for (const file of files) {
    const read = readFeed(await readFile(join(folder, file), 'utf8'));
    if ('problem' in read) throw new Error(words.broken(file, read.problem));
    const { site } = read.feed;
    if (new URL(site.address).origin === new URL(own).origin) {
      throw new Error(words.own(file, site.address));
    }
    for (const record of recordsFrom(read.feed)) records.push(record);
  }
  return records;
}
