import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { verifySnapshots } from '../../../src/publish/verify-snapshots.ts';
import { writerNamed } from '../ingest/encoding/encoders.ts';
import { temporaryContent } from './publishing.ts';

const ROWS =
  'Mã chỉ tiêu;Mã địa bàn;Kỳ báo cáo;Giá trị;Nguồn\r\nCDS-01;99999;2026-Q2;76,7;Sổ theo dõi hồ sơ\r\n';
const { folder, path, publish, snapshots } = temporaryContent();

it('a file in an old encoding is kept byte for byte, and its figures are in Unicode', async () => {
  const submitted = writerNamed('tcvn3').write(ROWS);
  expect((await publish(submitted, { acceptsWarnings: true })).outcome).toBe('published');
  expect(new Uint8Array(readFileSync(path('du-lieu-goc.csv')))).toEqual(submitted);
  const [snapshot] = await snapshots();
  expect(snapshot?.observations[0]).toMatchObject({ value: 76.7, source: 'Sổ theo dõi hồ sơ' });
  expect(await verifySnapshots(folder())).toEqual([]);
});
