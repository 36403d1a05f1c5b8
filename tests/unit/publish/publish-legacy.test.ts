import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { loadContentTree } from '../../../src/content-tree/load-content-tree.ts';
import { publishFigures } from '../../../src/publish/publish-figures.ts';
import { readSnapshots } from '../../../src/publish/read-snapshots.ts';
import { verifySnapshots } from '../../../src/publish/verify-snapshots.ts';
import { writerNamed } from '../ingest/encoding/encoders.ts';

const { tree } = loadContentTree(
  ['chung/chi-tieu/CDS-01.yaml', 'xa/xa-minh-hoa/xa.yaml'].map((path) => ({
    path,
    text: readFileSync(`content/${path}`, 'utf8'),
  })),
);
const ROWS =
  'Mã chỉ tiêu;Mã địa bàn;Kỳ báo cáo;Giá trị;Nguồn\r\nCDS-01;99999;2026-Q2;76,7;Sổ theo dõi hồ sơ\r\n';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cong-bo-'));
  await mkdir(join(folder, 'xa', 'xa-minh-hoa'), { recursive: true });
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

it('a file in an old encoding is kept byte for byte, and its figures are in Unicode', async () => {
  const submitted = writerNamed('tcvn3').write(ROWS);
  const commune = tree.commune.get('xa-minh-hoa')?.data;
  if (commune === undefined) throw new Error('the demo commune is not in the content');
  const result = await publishFigures({
    contentDirectory: folder, tree, commune, period: '2026-Q2', submitted, change: null,
    acceptsWarnings: true, publishedAt: '2026-07-10T08:00:00+07:00', toolVersion: '0.1.0',
  }); // prettier-ignore
  expect(result.outcome).toBe('published');
  const path = join(folder, 'xa/xa-minh-hoa/ky-cong-bo/2026-Q2/v1/du-lieu-goc.csv');
  expect(new Uint8Array(readFileSync(path))).toEqual(submitted);
  const [snapshot] = await readSnapshots(folder, 'xa-minh-hoa');
  expect(snapshot?.observations[0]).toMatchObject({ value: 76.7, source: 'Sổ theo dõi hồ sơ' });
  expect(await verifySnapshots(folder)).toEqual([]);
});
