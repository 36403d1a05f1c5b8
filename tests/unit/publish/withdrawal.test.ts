import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { hasFigures } from '../../../src/domain/snapshot.ts';
import { contextOfCommune, latestFigures } from '../../../src/publish/commune-figures.ts';
import { verifySnapshots } from '../../../src/publish/verify-snapshots.ts';
import { communeOf, correction, file, planned, temporaryContent, tree } from './publishing.ts';

const { folder, path, publish, withdraw, versions, snapshots } = temporaryContent();
const REASON = 'Đang đối chiếu lại với hệ thống của tỉnh.';

describe('withdrawing a period', () => {
  beforeEach(async () => {
    await publish(file('70', '2026-Q1'), { period: '2026-Q1' });
    await publish(file('76,7'));
    await publish(file('67,7'), { change: correction });
  });

  it('adds a version with a reason and no figures, and touches nothing else', async () => {
    const old = readFileSync(path('manifest.json', 2));
    expect((await withdraw(REASON)).outcome).toBe('withdrawn');
    expect(readdirSync(path('', 3))).toEqual(['manifest.json']);
    expect(readFileSync(path('manifest.json', 2))).toEqual(old);
    expect((await versions()).at(-1)?.manifest).toMatchObject({
      format: 2,
      content: 'withdrawal',
      version: 3,
      previous: { version: 2 },
      change: { kind: 'withdrawal', reason: REASON },
      publisher: 'Ủy ban nhân dân xã Minh Họa',
    });
    expect(await verifySnapshots(folder())).toEqual([]);
  });

  it('takes its figures out of every count, without falling back to an older version', async () => {
    await withdraw(REASON);
    const figures = latestFigures(await versions(), null);
    expect(figures.map(({ period, value }) => [period, value])).toEqual([['2026-Q1', 70]]);
    const context = contextOfCommune(tree, communeOf(tree), await versions(), '2026-Q3');
    expect(context.previous.map(({ period }) => period)).toEqual(['2026-Q1']);
  });

  it('leaves later judgements without its figures', async () => {
    await withdraw(REASON);
    const other = 'ma_chi_tieu;ma_dia_ban;ky;gia_tri\r\nCDS-01;99999;2026-Q3;chưa có\r\n';
    const submitted = new TextEncoder().encode(other);
    const made = { tree: planned, period: '2026-Q3', acceptsWarnings: true };
    expect((await publish(submitted, made)).outcome).toBe('published');
    const latest = (await snapshots()).at(-1);
    const judged = latest?.statuses.statuses.find(({ indicator }) => indicator === 'CDS-01');
    expect(judged?.period).not.toBe('2026-Q2');
    expect(judged?.value).not.toBe(67.7);
  });

  it('twice is told, and nothing is written', async () => {
    await withdraw(REASON);
    expect(await withdraw('Lý do khác.')).toEqual({ outcome: 'already-withdrawn', version: 3 });
    expect(existsSync(path('', 4))).toBe(false);
  });

  it('of a period never published is told', async () => {
    expect((await withdraw(REASON, { period: '2026-Q4' })).outcome).toBe('nothing-to-withdraw');
  });

  it('with a reason that names a person is refused', async () => {
    await expect(withdraw('Anh Nam, số 0912345678, báo nhầm.')).rejects.toThrow('điện thoại');
  });
});

describe('publishing after a withdrawal', () => {
  beforeEach(async () => {
    await publish(file('76,7'));
    await withdraw(REASON);
  });

  it('needs a kind and a reason, and ends it', async () => {
    expect((await publish(file('67,7'))).outcome).toBe('refused');
    expect((await publish(file('67,7'), { change: correction })).outcome).toBe('published');
    expect((await versions()).map(hasFigures)).toEqual([true, false, true]);
    expect(latestFigures(await versions(), null).map(({ value }) => value)).toEqual([67.7]);
  });

  it('lists what changed since the last version that had figures', async () => {
    await publish(file('67,7'), { change: correction });
    expect((await snapshots()).at(-1)?.manifest).toMatchObject({
      version: 3,
      previous: { version: 2 },
      change: { figures: [{ before: { value: 76.7 }, after: { value: 67.7 } }] },
    });
  });

  it('may bring the same bytes back', async () => {
    const revision = { kind: 'revision', reason: 'Đã đối chiếu, số đúng.' } as const;
    expect((await publish(file('76,7'), { change: revision })).outcome).toBe('published');
    expect((await snapshots()).at(-1)?.manifest.change?.figures).toEqual([]);
    expect(await publish(file('76,7'), { change: revision })).toEqual({
      outcome: 'same-bytes',
      version: 3,
    });
    expect(await verifySnapshots(folder())).toEqual([]);
  });
});
