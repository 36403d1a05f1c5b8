import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ATTACHED_FILES } from '../../../src/content-tree/kinds.ts';
import { checkFile } from '../../../src/publish/check-file.ts';
import {
  errorCopyPath,
  keepErrorCopy,
  writeErrorCopy,
} from '../../../src/publish/error-copy-file.ts';
import { errorCopyTexts } from '../../../src/strings/error-copy.ts';
import { context, HEADER } from '../ingest/context.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ban-sao-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const WRONG = `${HEADER}\r\nCDS-19;02536;2026-Q2;ba;;;;;;\r\n`;
const text = async (name: string) => await readFile(join(folder, name), 'utf8');

/** Hands in a file; gives the lines for the screen. */
async function handIn(name: string, content: string): Promise<string | null> {
  await writeFile(join(folder, name), content);
  const file = join(folder, name);
  return await keepErrorCopy(file, await checkFile(file, () => Promise.resolve(context)));
}

describe('the copy beside a file', () => {
  it('is named after it', () => {
    const names = ['a.csv', 'A.CSV', 'a.xlsx', 'a', 'q1.2026.csv', 'a.loi.csv', 'a.loi.xlsx'];
    expect(names.map(errorCopyPath)).toEqual(['a.loi.csv', 'A.loi.csv', 'a.loi.csv', 'a.loi.csv', 'q1.2026.loi.csv', 'a.loi.csv', 'a.loi.csv']); // prettier-ignore
  });

  it('is written with problems, and not without', async () => {
    expect(await handIn('a.csv', WRONG)).toContain(join(folder, 'a.loi.csv'));
    expect(await handIn('b.csv', WRONG.replace(';ba;', ';3;'))).toBeNull();
    expect(await handIn('c.csv', WRONG.replace(';ba;', ';;'))).toMatch(/^Mọi cảnh báo/u);
    expect(await readdir(folder)).toEqual(['a.csv', 'a.loi.csv', 'b.csv', 'c.csv', 'c.loi.csv']);
    expect(await text('a.loi.csv')).toContain('LỖI SL203');
    expect(await text('a.csv')).toBe(WRONG);
  });

  it('is replaced by its next copy, and its column cleared when all is right', async () => {
    await handIn('a.csv', WRONG);
    const half = (await text('a.loi.csv')).replace(';ba;', ';bốn;');
    await handIn('a.loi.csv', half);
    expect((await text('a.loi.csv')).match(/LỖI/gu)).toHaveLength(1);
    const told = await handIn('a.loi.csv', half.replace(';bốn;', ';4;'));
    expect(told).toContain('xóa trống');
    expect(await text('a.loi.csv')).toBe(
      `\uFEFF${HEADER};${errorCopyTexts.header}\r\nCDS-19;02536;2026-Q2;4;;;;;;\r\n`,
    );
    expect(await readdir(folder)).toEqual(['a.csv', 'a.loi.csv']);
  });

  it('never takes the place of another file', async () => {
    await writeFile(join(folder, 'a.loi.csv'), 'của tôi');
    expect(await handIn('a.csv', WRONG)).toContain('một tệp khác');
    expect(await handIn('b.loi.csv', WRONG)).toContain('một tệp khác');
    expect([await text('a.loi.csv'), await text('b.loi.csv')]).toEqual(['của tôi', WRONG]);
    await symlink(join(folder, 'a.csv'), join(folder, 'c.loi.csv'));
    expect(await handIn('c.csv', WRONG)).toContain('một tệp khác');
    expect(await text('a.csv')).toBe(WRONG);
  });

  it('is never written into a published version', async () => {
    const version = join(folder, 'ky-cong-bo', '2026-Q2', 'v1');
    await mkdir(version, { recursive: true });
    expect(await handIn('ky-cong-bo/2026-Q2/v1/a.csv', WRONG)).toContain('đã công bố');
    expect(await readdir(version)).toEqual(['a.csv']);
  });

  it('may lie among the submitted figures of a commune', () => {
    expect(ATTACHED_FILES.test('xa/dien-chau/so-lieu/2026-q2.loi.csv')).toBe(true);
  });

  it('is told about when it cannot be made', async () => {
    expect(await handIn('a.csv', 'không phải bảng')).toContain('chưa đọc được thành bảng');
    expect(await handIn('b.csv', `${WRONG}x${';'.repeat(2000)}\r\n`)).toContain('quá 1000 cột');
    const nowhere = await writeErrorCopy(join(folder, 'khong-co', 'a.csv'), ['x']);
    expect(nowhere).toMatchObject({ isWritten: false, reason: 'disk', code: 'ENOENT' });
    expect(await readdir(folder)).toEqual(['a.csv', 'b.csv']);
  });

  it('leaves the one before when writing stops half way', async () => {
    await handIn('a.csv', WRONG);
    const before = await text('a.loi.csv');
    function* broken() {
      yield 'x';
      throw new Error('stopped');
    }
    await expect(writeErrorCopy(join(folder, 'a.csv'), broken())).rejects.toThrow('stopped');
    expect(await text('a.loi.csv')).toBe(before);
    expect(await readdir(folder)).toEqual(['a.csv', 'a.loi.csv']);
  });
});

// Each run starts a Node and reads the whole content: slow on a busy machine.
describe('npm run kiem-tra', { timeout: 60_000 }, () => {
  type Run = { code: number; stdout: string; stderr: string };
  const run = (...args: string[]) =>
    new Promise<Run>((resolve) => {
      execFile(process.execPath, ['scripts/kiem-tra.ts', ...args], (error, stdout, stderr) => {
        resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
      });
    });

  it('writes the copy for people, and for programs only when asked', async () => {
    const files = ['a', 'b', 'c', 'd'].map((name) => join(folder, `${name}.csv`));
    await Promise.all(files.map((file) => writeFile(file, WRONG)));
    const [a = '', b = '', c = '', d = ''] = files;
    const people = await run(a);
    const quiet = await run(b, '--khong-loi');
    const json = await run(c, '--json');
    const both = await run(d, '--json', '--loi');
    expect([people, quiet, json, both].map(({ code }) => code)).toEqual([1, 1, 1, 1]);
    expect(people.stdout).toContain(`\n  ${join(folder, 'a.loi.csv')}\n`);
    expect(quiet.stdout).not.toContain('.loi.csv');
    expect(json.stderr).toBe('');
    expect(both.stderr).toContain('d.loi.csv');
    for (const { stdout } of [json, both]) expect(JSON.parse(stdout)).toHaveProperty('problems');
    expect((await readdir(folder)).filter((name) => name.includes('loi'))).toEqual([
      'a.loi.csv',
      'd.loi.csv',
    ]);
  });
});
