import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Feed } from '../../search/feed.ts';
import { gatherWords as words } from '../../strings/search-feeds.ts';
import { LIMITS, receive, type Limits } from './feed-source.ts';

/** What became of one source. */
export type Gathered = { source: string } & (
  { outcome: 'received' | 'same'; feed: Feed } | { outcome: 'refused'; problem: string }
);

/** The file that keeps the feed of a site. */
export function feedFile({ site }: Pick<Feed, 'site'>): string {
  return `${new URL(site.address).host.replace(/[^a-z0-9.-]/giu, '_')}.json`;
}

/** Keeps a feed in place of the one before; a reader meets the one or the other whole. */
async function keep(file: string, text: string): Promise<'received' | 'same'> {
  if (existsSync(file) && (await readFile(file, 'utf8')) === text) return 'same';
  await writeFile(`${file}.new`, text);
  await rename(`${file}.new`, file);
  return 'received';
}

/**
 * Takes the feeds of other sites into a folder, one file a site. What is refused changes nothing: the copy of the last
 * time stays.
 * @param sources addresses or files
 */
export async function gather(
  sources: readonly string[],
  folder: string,
  limits: Limits = LIMITS,
): Promise<Gathered[]> {
  await mkdir(folder, { recursive: true });
  const taken = new Set<string>();
  const gathered: Gathered[] = [];
  for (const source of sources) {
    const received = await receive(source, limits);
    if ('problem' in received) {
      gathered.push({ source, outcome: 'refused', problem: received.problem });
      continue;
    }
    const { feed, text } = received;
    const name = feedFile(feed);
    if (taken.has(name)) {
      gathered.push({ source, outcome: 'refused', problem: words.twice(feed.site.address) });
      continue;
    }
    taken.add(name);
    gathered.push({ source, outcome: await keep(join(folder, name), text), feed });
  }
  return gathered;
}
