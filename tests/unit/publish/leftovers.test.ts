import { execFileSync, spawn } from 'node:child_process';
import { mkdir, readdir, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../src/publish/hashing.ts';
import { snapshotsFolder } from '../../../src/publish/read-snapshots.ts';
import { verifySnapshots } from '../../../src/publish/verify-snapshots.ts';
import { validate } from '../../../src/ingest/validate.ts';
import type { ValidationReport } from '../../../src/ingest/report.ts';
import { contextOfAll } from '../../../src/publish/commune-figures.ts';
import { checkContentFolder } from '../../../src/lib/content/check-content.ts';
import { correction, file, SLUG, temporaryContent, tree } from './publishing.ts';

const { folder, publish, versions } = temporaryContent();
const root = () => snapshotsFolder(folder(), SLUG);
const HERE = sha256(new TextEncoder().encode(hostname())).slice(0, 8);
const ELSEWHERE = '00000000';

async function leave(machine: string, pid: number, hoursAgo: number): Promise<string> {
  const name = `.dang-ghi-2026-Q2-v1-${machine}-${pid}-AbCd12`;
  await mkdir(join(root(), name), { recursive: true });
  await writeFile(join(root(), name, 'so-lieu.csv'), 'ma_chi_tieu');
  // The disk's own time: the clock of the tests stands still.
  const then = (await stat(join(root(), name))).mtimeMs / 1000 - hoursAgo * 3600;
  await utimes(join(root(), name), then, then);
  return name;
}
/** The id of a process that has ended. */
const goneProcess = () =>
  Number(execFileSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }));
const unfinished = async () =>
  (await readdir(root())).filter((name) => name.startsWith('.dang-ghi-'));

describe('what a killed publish left behind', () => {
  it('is no problem of the published versions, nor of the content', async () => {
    await leave(HERE, goneProcess(), 0);
    expect(await verifySnapshots(folder())).toEqual([]);
    expect((await checkContentFolder(folder())).tampered).toEqual([]);
  });

  it('is removed by the next publish once its process is gone', async () => {
    await leave(HERE, goneProcess(), 0);
    await publish(file('76,7'));
    expect(await unfinished()).toEqual([]);
  });

  it('is removed an hour later, whoever wrote it', async () => {
    await leave(ELSEWHERE, process.pid, 2);
    await leave(HERE, process.pid, 2);
    await mkdir(join(root(), '.dang-ghi-2026-Q1-v1-cu'));
    await utimes(join(root(), '.dang-ghi-2026-Q1-v1-cu'), 1, 1);
    await publish(file('76,7'));
    expect(await unfinished()).toEqual([]);
  });

  it('stays while its process runs, or may run on another machine', async () => {
    const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    const mine = await leave(HERE, other.pid ?? 0, 0);
    const theirs = await leave(ELSEWHERE, goneProcess(), 0.5);
    await publish(file('76,7'));
    other.kill();
    expect((await unfinished()).sort()).toEqual([mine, theirs].sort());
  });
});

describe('two publishes of one period at the same time', () => {
  /** A check that ends when as many others have come to it. */
  function meeting(size: number) {
    let arrive: () => void = () => undefined;
    const all = new Promise<void>((resolve) => (arrive = resolve));
    let waiting = 0;
    return async (bytes: Uint8Array): Promise<ValidationReport> => {
      waiting += 1;
      if (waiting === size) arrive();
      await all;
      return validate(bytes, contextOfAll(tree));
    };
  }

  it.each([
    ['a first version', null],
    ['a correction', correction],
  ])('of %s: one wins, the others are told, and nothing is left over', async (_, change) => {
    if (change !== null) await publish(file('70'));
    const check = meeting(4);
    const results = await Promise.all(
      ['76,7', '76,8', '76,9', '77'].map((value) => publish(file(value), { check, change })),
    );
    const outcomes = results.map(({ outcome }) => outcome).sort();
    expect(outcomes).toEqual(['lost-race', 'lost-race', 'lost-race', 'published']);
    expect(await versions()).toHaveLength(change === null ? 1 : 2);
    expect(await unfinished()).toEqual([]);
    expect(await verifySnapshots(folder())).toEqual([]);
  });
});
