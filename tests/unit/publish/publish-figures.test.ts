import { existsSync, readFileSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { beforeEach, describe, expect, it } from 'vitest';
import { snapshotsFolder } from '../../../src/publish/read-snapshots.ts';
import { verifySnapshots } from '../../../src/publish/verify-snapshots.ts';
import { writeFolder } from '../../../src/publish/write-folder.ts';
import { correction, file, planned, SLUG, temporaryContent } from './publishing.ts';

const { folder, path: versionPath, publish, snapshots } = temporaryContent();

describe('the first version of a period', () => {
  it('holds the file byte for byte, and what was read from it', async () => {
    expect((await publish(file('76,7'))).outcome).toBe('published');
    expect(new Uint8Array(readFileSync(versionPath('du-lieu-goc.csv')))).toEqual(file('76,7'));
    const [snapshot] = await snapshots();
    expect(snapshot?.observations[0]).toMatchObject({
      indicator: 'CDS-01',
      area: '99999',
      value: 76.7,
    });
    expect(snapshot?.manifest).toMatchObject({
      format: 2,
      version: 1,
      previous: null,
      change: null,
      rows: 1,
    });
    expect(snapshot?.definitions.areas[0]).toEqual({ code: '99999', name: 'Xã Minh Họa' });
    expect(await verifySnapshots(folder())).toEqual([]);
  });

  it('judges every target of the plans, also those without figures', async () => {
    const published = await publish(file('76,7'), { tree: planned, acceptsWarnings: true });
    expect(published.outcome).toBe('published');
    const [snapshot] = await snapshots();
    const targets = snapshot?.definitions.plans[0]?.targets.map(({ id }) => id);
    expect(snapshot?.statuses.statuses.map(({ target }) => target)).toEqual(targets);
  });

  it('is the same bytes whenever and wherever it is made', async () => {
    await publish(file('76,7'));
    const first = readFileSync(versionPath('manifest.json'), 'utf8');
    await rm(join(folder(), 'xa', SLUG, 'ky-cong-bo'), { recursive: true });
    await publish(file('76,7'));
    expect(readFileSync(versionPath('manifest.json'), 'utf8')).toBe(first);
  });

  it('is not written when the file has an error, or a warning nobody accepted', async () => {
    expect((await publish(file('trên 70'))).outcome).toBe('refused');
    expect((await publish(file(''))).outcome).toBe('needs-consent');
    expect((await publish(file('76,7'), { change: correction })).outcome).toBe('nothing-to-change');
    expect(existsSync(snapshotsFolder(folder(), SLUG))).toBe(false);
    expect((await publish(file(''), { acceptsWarnings: true })).outcome).toBe('published');
  });
});

describe('a later version', () => {
  beforeEach(async () => {
    await publish(file('76,7'));
  });

  it('of the same bytes is nothing new', async () => {
    expect(await publish(file('76,7'))).toEqual({ outcome: 'same-bytes', version: 1 });
    expect(await snapshots()).toHaveLength(1);
  });

  it('needs a kind and a reason', async () => {
    const result = await publish(file('67,7'));
    expect(result.outcome).toBe('refused');
    expect('report' in result && result.report.problems.map(({ code }) => code)).toEqual(['SL303']);
  });

  it('says what changed and leaves the old one as it was', async () => {
    const old = readFileSync(versionPath('manifest.json'));
    expect((await publish(file('67,7'), { change: correction })).outcome).toBe('published');
    const [first, second] = await snapshots();
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
      snapshotsFolder(folder(), SLUG),
      versionPath(''),
      new Map([['a', file('1')]]),
    );
    expect(taken).toBe('taken');
    expect(await readdir(snapshotsFolder(folder(), SLUG))).toEqual(['2026-Q2']);
    expect(await verifySnapshots(folder())).toEqual([]);
  });
});

describe('a spreadsheet', { timeout: 60_000 }, () => {
  const sheet = (value: number) =>
    writeXlsx({
      sheets: [
        {
          name: 'Số liệu',
          rows: [['Mã chỉ tiêu', 'Mã địa bàn', 'Kỳ', 'Giá trị'], ['CDS-01', '99999', 'Quý II/2026', value]],
        },
      ],
    }); // prettier-ignore

  it('is read, kept under its own name byte for byte, and not published twice', async () => {
    const bytes = await sheet(76.7);
    const result = await publish(bytes);
    expect(result.outcome).toBe('published');
    expect((await snapshots())[0]?.observations[0]?.value).toBe(76.7);
    expect(new Uint8Array(readFileSync(versionPath('du-lieu-goc.xlsx')))).toEqual(
      new Uint8Array(bytes),
    );
    expect(existsSync(versionPath('du-lieu-goc.csv'))).toBe(false);
    expect(await verifySnapshots(folder())).toEqual([]);
    expect(await publish(bytes)).toEqual({ outcome: 'same-bytes', version: 1 });
  });

  it('with a wrong figure is refused like a CSV file', async () => {
    const result = await publish(await sheet(176.7));
    expect(result.outcome).toBe('refused');
    expect('report' in result && result.report.problems).toMatchObject([
      { code: 'SL206', line: 2, column: 'D' },
    ]);
  });
});
