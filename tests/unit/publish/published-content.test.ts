import { expect, it } from 'vitest';
import { CONTENT_DIRECTORY } from '../../../src/lib/content/content-disk.ts';
import { readSnapshots } from '../../../src/publish/read-snapshots.ts';
import { verifySnapshots } from '../../../src/publish/verify-snapshots.ts';

it('every published version in the content is as it was published', async () => {
  expect(await verifySnapshots(CONTENT_DIRECTORY)).toEqual([]);
});

it('the demo commune shows three quarters and a half year, with a correction and a revision', async () => {
  const snapshots = await readSnapshots(CONTENT_DIRECTORY, 'xa-minh-hoa');
  const names = snapshots.map(({ manifest }) => `${manifest.period} v${manifest.version}`);
  expect(names).toEqual([
    '2026-Q1 v1',
    '2026-Q2 v1',
    '2026-Q2 v2',
    '2026-H1 v1',
    '2026-Q3 v1',
    '2026-Q3 v2',
  ]);
  expect(snapshots[2]?.manifest.change).toMatchObject({
    kind: 'correction',
    figures: [
      { indicator: 'CDX-01', area: 'thon-dong', before: { value: 90.3 }, after: { value: 58.1 } },
    ],
  });
  expect(snapshots[5]?.manifest.change?.kind).toBe('revision');
});

it('a commune that has published nothing has no versions', async () => {
  expect(await readSnapshots(CONTENT_DIRECTORY, 'ha-bac')).toEqual([]);
});
