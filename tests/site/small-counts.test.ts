import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasSmallCount } from '../../src/domain/observation.ts';
import { hasFigures } from '../../src/domain/snapshot.ts';
import { loadContent } from '../../src/publish/load-content.ts';
import { readSnapshots } from '../../src/publish/read-snapshots.ts';
import { communePath, communesInBuild, outFolder, siteFiles } from '../support/site.ts';

const { indicator: indicators } = await loadContent('content');
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** The published rows of a commune in this build that hold a small count, and where its version stands on the site. */
async function smallRows(slug: string) {
  const versions = (await readSnapshots('content', slug)).filter(hasFigures);
  return versions.flatMap(({ manifest, observations, statuses }) =>
    observations.flatMap((row) => {
      const rule = indicators.get(row.indicator)?.data;
      const folder = `${communePath(slug)}so-lieu/ky/${manifest.period.toLowerCase()}/v${manifest.version}/`;
      return rule !== undefined && hasSmallCount(rule, row)
        ? [{ ...row, manifest, statuses, folder: folder.slice(1) }]
        : [];
    }),
  );
}

describe('Small counts', () => {
  it('are in no CSV, and the files that hold them are nowhere on the site, nor their hashes', async () => {
    const files = new Map(
      siteFiles()
        .filter((name) => !name.startsWith('pagefind/'))
        .map((name) => [name, readFileSync(join(outFolder(), name))] as const),
    );
    const hashes = new Set([...files.values()].map(hashOf));
    const problems: string[] = [];
    let rows = 0;
    for (const { slug } of communesInBuild()) {
      for (const row of await smallRows(slug)) {
        const { indicator, area, period, manifest, statuses, folder } = row;
        rows += 1;
        const key = `${indicator},${area},${period},`;
        for (const [name, bytes] of files) {
          const lines = name.endsWith('.csv') ? bytes.toString('utf8').split('\n') : [];
          const told = lines.filter(
            (line) => line.startsWith(key) && !line.startsWith(`${key},,,Q`),
          );
          problems.push(...told.map((line) => `${name}: ${line}`));
        }
        const page = files.get(`${folder}index.html`)?.toString('utf8') ?? '';
        // Judgements that leave the small count out themselves may be read by all.
        const isLeftOut = statuses.statuses.every(
          (status) =>
            status.indicator !== indicator || status.period !== period || status.suppressed,
        );
        const harmless = ['chi-tieu.json', ...(isLeftOut ? ['trang-thai.json'] : [])];
        for (const file of manifest.files.filter(({ name }) => !harmless.includes(name))) {
          if (hashes.has(file.sha256)) problems.push(`${folder}${file.name}`);
          if (page.includes(file.sha256)) problems.push(`${folder}: hash of ${file.name}`);
        }
      }
    }
    expect(problems).toEqual([]);
    // The demo commune has some, so that this is more than a list of nothing.
    const isDemoThere = communesInBuild().some(({ demo }) => demo);
    expect(rows).toBeGreaterThanOrEqual(isDemoThere ? 1 : 0);
  });
});
