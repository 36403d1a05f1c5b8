import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { checkContentFolder } from '../../../src/lib/content/check-content.ts';
import { jsonBytes, sealed } from '../../../src/publish/hashing.ts';
import { verifyHistory } from '../../../src/publish/verify-history.ts';
import { verifySnapshots } from '../../../src/publish/verify-snapshots.ts';
import { correction, file, temporaryContent } from './publishing.ts';

const { folder, path, publish } = temporaryContent();

/** Git that obeys only what the test says. */
function git(...args: string[]): string {
  const person = ['-c', 'user.name=Xa', '-c', 'user.email=xa@example.vn'];
  return execFileSync('git', ['-C', folder(), ...person, ...args], { encoding: 'utf8' });
}
function commit(message: string): void {
  git('add', '--all');
  git('commit', '--quiet', '--allow-empty', '--message', message);
}
const found = async () =>
  (await verifyHistory(folder()))?.problems.map(
    (problem) => `${problem.kind} ${problem.file.split('/').slice(3).join('/')}`,
  );

/** The newest manifest with another reason and a seal that fits it. */
async function rewriteNewest(): Promise<void> {
  const text = readFileSync(path('manifest.json', 2), 'utf8');
  const body = JSON.parse(text) as { seal?: string; change: { reason: string } };
  delete body.seal;
  body.change.reason = 'Một lý do khác.';
  await writeFile(path('manifest.json', 2), jsonBytes(sealed(body)));
}

describe('what manifests cannot show, git does', () => {
  beforeEach(async () => {
    git('init', '--quiet');
    await publish(file('76,7'));
    await publish(file('67,7'), { change: correction });
    commit('Two versions');
  });

  it('nothing, as long as published files stay as they were committed', async () => {
    await writeFile(join(folder(), 'khac.txt'), 'x');
    commit('Something else');
    expect(await verifyHistory(folder())).toEqual({ compared: 10, problems: [] });
  });

  it('a newest version rewritten with hashes that fit', async () => {
    await rewriteNewest();
    expect(await verifySnapshots(folder())).toEqual([]);
    expect(await found()).toEqual(['not-as-committed 2026-Q2/v2/manifest.json']);
    commit('Rewritten');
    expect(await found()).toEqual(['not-as-committed 2026-Q2/v2/manifest.json']);
    expect((await publish(file('1'), { change: correction })).outcome).toBe('broken');
  });

  it('a newest version deleted as a whole, also when it was put back with other bytes', async () => {
    await rm(path('', 2), { recursive: true });
    commit('Deleted');
    expect(await verifySnapshots(folder())).toEqual([]);
    const gone = await found();
    expect(gone).toHaveLength(5);
    expect(gone).toContain('gone-since-commit 2026-Q2/v2/manifest.json');
    expect((await publish(file('1'), { change: correction })).outcome).toBe('broken');
  });

  it('nothing any more once the first bytes are back', async () => {
    const first = readFileSync(path('manifest.json', 2));
    await rewriteNewest();
    commit('Rewritten');
    await writeFile(path('manifest.json', 2), first);
    expect(await found()).toEqual([]);
  });

  it('a version changed on a branch that was merged', async () => {
    const main = git('branch', '--show-current').trim();
    git('checkout', '--quiet', '-b', 'khac');
    await publish(file('70', '2026-Q3'), { period: '2026-Q3' });
    commit('On a branch');
    git('checkout', '--quiet', main);
    git('-c', 'user.name=Xa', '-c', 'user.email=x@example.vn', 'merge', '--quiet', '--no-ff', '--no-edit', 'khac'); // prettier-ignore
    await rm(join(folder(), 'xa/xa-minh-hoa/ky-cong-bo/2026-Q3'), { recursive: true });
    expect(await found()).toHaveLength(5);
  });

  it('is named by the check of the content', async () => {
    await rewriteNewest();
    const { report, errors, tampered } = await checkContentFolder(folder());
    expect(tampered).toHaveLength(1);
    expect(errors).toBeGreaterThanOrEqual(1);
    expect(report).toContain('2026-Q2/v2/manifest.json: đã khác với bản ghi trong lịch sử git');
  });
});

describe('the beginning of the comparison', () => {
  it('is the commit that added the file of that name: what was tried before does not count', async () => {
    git('init', '--quiet');
    await publish(file('76,7'));
    commit('A trial');
    await rm(join(folder(), 'xa/xa-minh-hoa/ky-cong-bo'), { recursive: true });
    expect(await found()).toHaveLength(5);
    await writeFile(join(folder(), '.doi-chieu-tu-day'), '');
    commit('From here on');
    expect(await found()).toEqual([]);
    await publish(file('67,7'));
    commit('The first version');
    await publish(file('60'), { change: correction });
    commit('The next version');
    expect(await verifyHistory(folder())).toEqual({ compared: 10, problems: [] });
    await rm(path('so-lieu.csv'));
    await rm(path('so-lieu.csv', 2));
    expect(await found()).toEqual([
      'gone-since-commit 2026-Q2/v1/so-lieu.csv',
      'gone-since-commit 2026-Q2/v2/so-lieu.csv',
    ]);
  });
});

describe('where there is no whole history', () => {
  it('says that the comparison was not made', async () => {
    await publish(file('76,7'));
    const { compared } = await checkContentFolder(folder());
    expect(compared).toBeNull();
    const command = ['scripts/kiem-tra-noi-dung.ts', '--content', folder()];
    const { stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
    expect(stderr).toContain('Chưa đối chiếu các bản công bố với lịch sử git');
  });

  it('in a shallow clone either', async () => {
    git('init', '--quiet');
    await publish(file('76,7'));
    commit('One');
    commit('Two');
    const clone = join(tmpdir(), `nong-${process.pid}`);
    execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${folder()}`, clone]);
    expect(await verifyHistory(clone)).toBeNull();
    await rm(clone, { recursive: true });
  });
});
