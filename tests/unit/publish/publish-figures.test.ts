import { existsSync, readFileSync } from 'node:fs';
import { appendFile, mkdir, mkdtemp, readdir, rm, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadContentTree } from '../../../src/content-tree/load-content-tree.ts';
import {
  publishFigures,
  type PublishRequest,
  type PublishResult,
} from '../../../src/publish/publish-figures.ts';
import { readSnapshots, snapshotsFolder } from '../../../src/publish/read-snapshots.ts';
import { verifySnapshots } from '../../../src/publish/verify-snapshots.ts';
import { writeFolder } from '../../../src/publish/write-folder.ts';

const COMMUNE = readFileSync('content/xa/xa-minh-hoa/xa.yaml', 'utf8');
const PLAN = readFileSync('content/xa/xa-minh-hoa/ke-hoach/2026-2030.mdx', 'utf8');
const CDS_01 = readFileSync('content/chung/chi-tieu/CDS-01.yaml', 'utf8');
const { tree } = loadContentTree([
  { path: 'chung/chi-tieu/CDS-01.yaml', text: CDS_01 },
  { path: 'xa/xa-minh-hoa/xa.yaml', text: COMMUNE },
]);
const { tree: planned } = loadContentTree([
  { path: 'chung/chi-tieu/CDS-01.yaml', text: CDS_01 },
  { path: 'xa/xa-minh-hoa/xa.yaml', text: COMMUNE },
  { path: 'xa/xa-minh-hoa/ke-hoach/2026-2030.mdx', text: PLAN },
]);

const file = (value: string, period = '2026-Q2') =>
  new TextEncoder().encode(
    `ma_chi_tieu;ma_dia_ban;ky;gia_tri\r\nCDS-01;99999;${period};${value}\r\n`,
  );

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cong-bo-'));
  await mkdir(join(folder, 'xa', 'xa-minh-hoa'), { recursive: true });
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

function publish(
  submitted: Uint8Array,
  changes: Partial<PublishRequest> = {},
): Promise<PublishResult> {
  const commune = tree.commune.get('xa-minh-hoa')?.data;
  if (commune === undefined) throw new Error('the demo commune is not in the content');
  return publishFigures({
    contentDirectory: folder, tree, commune, period: '2026-Q2', submitted, change: null,
    acceptsWarnings: false, publishedAt: '2026-07-10T08:00:00+07:00', toolVersion: '0.1.0', ...changes,
  }); // prettier-ignore
}
const correction = { kind: 'correction', reason: 'Nhập nhầm một chữ số.' } as const;
const versionPath = (name: string, version = 1) =>
  join(folder, 'xa/xa-minh-hoa/ky-cong-bo/2026-Q2', `v${version}`, name);

describe('the first version of a period', () => {
  it('holds the file byte for byte, and what was read from it', async () => {
    expect((await publish(file('76,7'))).outcome).toBe('published');
    expect(new Uint8Array(readFileSync(versionPath('du-lieu-goc.csv')))).toEqual(file('76,7'));
    const [snapshot] = await readSnapshots(folder, 'xa-minh-hoa');
    expect(snapshot?.observations[0]).toMatchObject({
      indicator: 'CDS-01',
      area: '99999',
      value: 76.7,
    });
    expect(snapshot?.manifest).toMatchObject({ version: 1, previous: null, change: null, rows: 1 });
    expect(snapshot?.definitions.areas[0]).toEqual({ code: '99999', name: 'Xã Minh Họa' });
    expect(await verifySnapshots(folder)).toEqual([]);
  });

  it('judges every target of the plans, also those without figures', async () => {
    const published = await publish(file('76,7'), { tree: planned, acceptsWarnings: true });
    expect(published.outcome).toBe('published');
    const [snapshot] = await readSnapshots(folder, 'xa-minh-hoa');
    const targets = snapshot?.definitions.plans[0]?.targets.map(({ id }) => id);
    expect(snapshot?.statuses.statuses.map(({ target }) => target)).toEqual(targets);
  });

  it('is the same bytes whenever and wherever it is made', async () => {
    await publish(file('76,7'));
    const first = readFileSync(versionPath('manifest.json'), 'utf8');
    await rm(join(folder, 'xa/xa-minh-hoa/ky-cong-bo'), { recursive: true });
    await publish(file('76,7'));
    expect(readFileSync(versionPath('manifest.json'), 'utf8')).toBe(first);
  });

  it('is not written when the file has an error, or a warning nobody accepted', async () => {
    expect((await publish(file('trên 70'))).outcome).toBe('refused');
    expect((await publish(file(''))).outcome).toBe('needs-consent');
    expect((await publish(file('76,7'), { change: correction })).outcome).toBe('nothing-to-change');
    expect(existsSync(snapshotsFolder(folder, 'xa-minh-hoa'))).toBe(false);
    expect((await publish(file(''), { acceptsWarnings: true })).outcome).toBe('published');
  });
});

describe('a later version', () => {
  beforeEach(async () => {
    await publish(file('76,7'));
  });

  it('of the same bytes is nothing new', async () => {
    expect(await publish(file('76,7'))).toEqual({ outcome: 'same-bytes', version: 1 });
    expect(await readSnapshots(folder, 'xa-minh-hoa')).toHaveLength(1);
  });

  it('needs a kind and a reason', async () => {
    const result = await publish(file('67,7'));
    expect(result.outcome).toBe('refused');
    expect('report' in result && result.report.problems.map(({ code }) => code)).toEqual(['SL303']);
  });

  it('says what changed and leaves the old one as it was', async () => {
    const old = readFileSync(versionPath('manifest.json'));
    expect((await publish(file('67,7'), { change: correction })).outcome).toBe('published');
    const [first, second] = await readSnapshots(folder, 'xa-minh-hoa');
    expect(second?.manifest.change).toMatchObject({
      ...correction,
      figures: [{ before: { value: 76.7 }, after: { value: 67.7 } }],
    });
    expect(first?.observations[0]?.value).toBe(76.7);
    expect(readFileSync(versionPath('manifest.json'))).toEqual(old);
  });

  it('without one changed figure is refused', async () => {
    const result = await publish(file('76.7'), { change: correction });
    expect(result.outcome).toBe('no-change');
  });

  it('is left alone by whoever comes second', async () => {
    const taken = await writeFolder(
      snapshotsFolder(folder, 'xa-minh-hoa'),
      versionPath(''),
      new Map([['a', file('1')]]),
    );
    expect(taken).toBe('taken');
    expect(await readdir(snapshotsFolder(folder, 'xa-minh-hoa'))).toEqual(['2026-Q2']);
    expect(await verifySnapshots(folder)).toEqual([]);
  });
});

describe('tampering with a published version', () => {
  beforeEach(async () => {
    await publish(file('76,7'));
    await publish(file('67,7'), { change: correction });
  });
  const kinds = async () =>
    (await verifySnapshots(folder)).map(
      (found) => `${found.kind} ${found.file.split('/').slice(3).join('/')}`,
    );

  it.each(['du-lieu-goc.csv', 'so-lieu.csv', 'chi-tieu.json', 'trang-thai.json'])(
    'a byte more in %s is named',
    async (name) => {
      await appendFile(versionPath(name), ' ');
      expect(await kinds()).toEqual([`changed 2026-Q2/v1/${name}`]);
      expect((await publish(file('1'), { change: correction })).outcome).toBe('broken');
    },
  );

  it('a file that vanished or was added is named', async () => {
    await unlink(versionPath('so-lieu.csv'));
    await writeFile(versionPath('them.csv'), '');
    expect(await kinds()).toEqual([
      'unlisted 2026-Q2/v1/them.csv',
      'vanished 2026-Q2/v1/so-lieu.csv',
    ]);
  });

  it('a rewritten manifest breaks the chain', async () => {
    const text = readFileSync(versionPath('manifest.json'), 'utf8').replace('08:00', '09:00');
    await writeFile(versionPath('manifest.json'), text);
    expect(await kinds()).toEqual(['changed 2026-Q2/v1/manifest.json']);
  });

  it('a missing manifest, a missing version and a stray file are named', async () => {
    await unlink(versionPath('manifest.json', 2));
    expect(await kinds()).toContain('no-manifest 2026-Q2/v2');
    await rm(versionPath(''), { recursive: true });
    expect(await kinds()).toContain('broken-chain 2026-Q2');
    await writeFile(join(folder, 'xa/xa-minh-hoa/ky-cong-bo/2026-Q2/ghi-chu.txt'), '');
    expect(await kinds()).toContain('bad-place 2026-Q2/ghi-chu.txt');
  });
});
