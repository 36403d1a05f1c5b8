import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

type Run = { code: number; stdout: string; stderr: string };

/** A copy of the content, so that nothing real is ever published. */
let folder = '';
let content = '';
let file = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dung-sai-'));
  content = join(folder, 'content');
  file = join(folder, 'q4.csv');
  await cp('content', content, { recursive: true });
  await writeFile(file, 'ma_chi_tieu;ma_dia_ban;ky;gia_tri\nCDS-01;99999;2026-Q4;80\n');
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const run = (script: string, ...args: string[]) =>
  new Promise<Run>((resolve) => {
    const full = [`scripts/${script}.ts`, ...args, '--content', content];
    execFile(process.execPath, full, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
const publish = (...args: string[]) =>
  run('cong-bo', file, '--xa', 'xa-minh-hoa', '--dong-y-canh-bao', ...args);
const published = () => join(content, 'xa/xa-minh-hoa/ky-cong-bo');

describe('wrong use is one line and exit 2', { timeout: 60_000 }, () => {
  it.each([
    ['a kind that every object has', ['--loai', 'constructor', '--ly-do', 'x'], '--loai'],
    ['a reason with hidden letters', ['--loai', 'dinh-chinh', '--ly-do', 'a\u202eb'], 'ký tự ẩn'],
    ['a reason that names a phone', ['--loai', 'dinh-chinh', '--ly-do', 'Ông A 0912345679'], 'di động'],
    ['an option given twice', ['--ky', '2026-Q3'], 'hai lần'],
    ['an option that is not known', ['--jsn'], '"--jsn"'],
  ])('%s', async (_, args, words) => {
    const { code, stdout, stderr } = await publish('--ky', '2026-Q4', ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(words);
    expect(stderr).not.toMatch(/^ +at /mu);
    expect(await readdir(published())).not.toContain('2026-Q4');
  }); // prettier-ignore

  it('a folder of figures that leads out of the content', async () => {
    const outside = join(folder, 'outside');
    await mkdir(outside);
    await symlink(outside, join(published(), '2026-Q4'));
    expect((await publish('--ky', '2026-Q4')).code).toBe(2);
    expect(await readdir(outside)).toEqual([]);
  });

  it('a withdrawal with a file, without a reason, or of a period never published', async () => {
    const withdraw = ['--xa', 'xa-minh-hoa', '--loai', 'tam-rut'];
    const reason = ['--ly-do', 'Đang đối chiếu lại.'];
    const [withFile, noReason, never] = await Promise.all([
      run('cong-bo', file, ...withdraw, ...reason, '--ky', '2026-Q3'),
      run('cong-bo', ...withdraw, '--ky', '2026-Q3'),
      run('cong-bo', ...withdraw, ...reason, '--ky', '2026-Q4'),
    ]);
    expect([withFile, noReason, never].map(({ code }) => code)).toEqual([2, 2, 2]);
    expect(withFile.stderr).toContain(`bỏ "${file}"`);
    expect(noReason.stderr).toContain('--ly-do');
    expect(never.stdout).toContain('Quý IV/2026 của xã Minh Họa chưa công bố lần nào');
    expect(await readdir(join(published(), '2026-Q3'))).toEqual(['v1', 'v2']);
  });

  it('an indicator that carries the id of another', async () => {
    const path = join(content, 'chung/chi-tieu/CDS-02.yaml');
    await writeFile(path, (await readFile(path, 'utf8')).replace('CDS-02', 'CDS-01'));
    const { code, stderr } = await run('kiem-tra', file);
    expect(code).toBe(2);
    expect(stderr).toContain('CDS-02.yaml');
  });

  it('a check against figures that were changed after publishing', async () => {
    await writeFile(join(published(), '2026-Q1/v1/manifest.json'), '{');
    const { code, stdout, stderr } = await run('kiem-tra', file, '--xa', 'xa-minh-hoa', '--json');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('2026-Q1/v1');
  });

  it('a device instead of a file, a file instead of the content', async () => {
    const [device, wrongContent] = await Promise.all([
      run('kiem-tra', '/dev/zero'),
      new Promise<Run>((resolve) => {
        const args = ['scripts/kiem-tra-noi-dung.ts', '--content', file];
        execFile(process.execPath, args, (error, stdout, stderr) => {
          resolve({ code: Number(error?.code ?? 0), stdout, stderr });
        });
      }),
    ]);
    expect([device.code, wrongContent.code]).toEqual([2, 2]);
  });
});

it('names of object properties are unknown fields, not a crash', { timeout: 60_000 }, async () => {
  await writeFile(join(content, 'chung/chi-tieu/CDS-99.yaml'), '__proto__: 1\nconstructor: 2\n');
  const { code, stdout, stderr } = await run('kiem-tra-noi-dung', '--json');
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  expect(stdout).toContain('CDS-99.yaml');
});

describe('a plain file where a folder belongs is named', { timeout: 60_000 }, () => {
  it('in place of a period', async () => {
    await writeFile(join(published(), '2026-Q4'), '');
    const { code, stdout } = await publish('--ky', '2026-Q4');
    expect(code).toBe(1);
    expect(stdout).toContain('xa/xa-minh-hoa/ky-cong-bo/2026-Q4: phải là một thư mục thật');
  });

  it('in place of all periods', async () => {
    await rm(published(), { recursive: true });
    await writeFile(published(), '');
    const { code, stdout, stderr } = await publish('--ky', '2026-Q4');
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toContain('xa/xa-minh-hoa/ky-cong-bo: phải là một thư mục thật');
  });
});

it('a withdrawal is told with commune, period and folder', { timeout: 60_000 }, async () => {
  const args = ['--xa', 'xa-minh-hoa', '--ky', '2026-Q3', '--loai', 'tam-rut'];
  const { code, stdout } = await run('cong-bo', ...args, '--ly-do', 'Đang đối chiếu lại.');
  expect(code).toBe(0);
  expect(stdout).toContain('Đã tạm rút số liệu Quý III/2026 của xã Minh Họa, bản 3.');
  expect(await readdir(join(published(), '2026-Q3/v3'))).toEqual(['manifest.json']);
});
