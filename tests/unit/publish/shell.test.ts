import { execFileSync, spawn } from 'node:child_process';
import { appendFileSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sourceOfFile } from '../../../src/publish/file-source.ts';
import { UserError } from '../../../src/publish/user-error.ts';

type Run = { code: number | null; stdout: string; stderr: string };

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dong-lenh-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Runs a command; `redirect` is what a shell puts behind it. */
function run(script: string, args: readonly string[], redirect = ''): Promise<Run> {
  const line = `"$0" "scripts/$1.ts" "\${@:2}" ${redirect}`;
  const child = spawn('bash', ['-c', line, process.execPath, script, ...args]);
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (text: Buffer) => (stdout += text.toString()));
  child.stderr.on('data', (text: Buffer) => (stderr += text.toString()));
  return new Promise((resolve) => {
    child.once('close', (code) => resolve({ code, stdout, stderr }));
  });
}

function write(name: string, rows: number, value: string): string {
  const file = join(folder, name);
  const row = `CDS-01;99999;2026-Q4;${value}\n`;
  writeFileSync(file, `ma_chi_tieu;ma_dia_ban;ky;gia_tri\n${row.repeat(rows)}`);
  return file;
}

describe('what becomes of the answer', { timeout: 60_000 }, () => {
  it('is nobody’s business any more once its reader has gone', async () => {
    const file = write('sai.csv', 3000, 'x');
    const reader = '| head -c 9; exit "${PIPESTATUS[0]}"';
    const { code, stdout, stderr } = await run('kiem-tra', [file, '--json'], reader);
    expect({ code, stdout, stderr }).toEqual({ code: 1, stdout: '{\n  "file', stderr: '' });
  });

  it('is never lost on a full disk without a word', async () => {
    const full = '> /dev/full';
    const [check, notTold] = await Promise.all([
      run('kiem-tra', [write('dung.csv', 1, '80'), '--json'], full),
      run('kiem-tra', [join(folder, 'khong-co.csv')], '2> /dev/full'),
    ]);
    expect([check.code, notTold.code]).toEqual([2, 2]);
    expect(check.stderr).toMatch(/^.+ENOSPC.+\n$/u);
  });
});

describe('what is no figures file', { timeout: 60_000 }, () => {
  it('a pipe is not waited for', async () => {
    const pipe = join(folder, 'ong.csv');
    execFileSync('mkfifo', [pipe]);
    const { code, stderr } = await run('kiem-tra', [pipe]);
    expect(code).toBe(2);
    expect(stderr).toContain(pipe);
  });

  it.each(['while it is read', 'between two readings'])('one that changes %s', (when) => {
    const file = write('so.csv', 2000, '80');
    const read = () => [...sourceOfFile(file, about).chunks()].length;
    const about = statSync(file);
    expect(read()).toBeGreaterThan(1);
    const chunks = sourceOfFile(file, about).chunks()[Symbol.iterator]();
    if (when === 'while it is read') chunks.next();
    appendFileSync(file, 'CDS-01;99999;2026-Q1;81\n');
    const goOn = () => {
      while (chunks.next().done !== true);
    };
    expect(goOn).toThrow(UserError);
    expect(read).toThrow(file);
  });
});

describe('wrong words in a command', { timeout: 60_000 }, () => {
  const form = ['--xa', 'xa-minh-hoa', '--ky', '2026-Q4'];
  it.each([
    ['a word too many', 'bieu-mau', [...form, 'thua'], 'Không hiểu "thua"'],
    ['an option without its value', 'bieu-mau', ['--xa'], 'Lựa chọn "--xa" thiếu'],
    ['a copy asked for and refused', 'kiem-tra', ['a.csv', '--loi', '--khong-loi'], 'trái nhau'],
    ['a folder without content', 'kiem-tra', ['package.json', '--content', 'docs'], 'nội dung của cổng'],
    ['a word the content check knows not', 'kiem-tra-noi-dung', ['--xa', 'x'], 'Không hiểu "--xa"'],
  ])('%s', async (_, script, args, words) => {
    const { code, stdout, stderr } = await run(script, args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(words);
  }); // prettier-ignore
});

describe('forms that cannot be written', { timeout: 60_000 }, () => {
  const form = (out: string) =>
    run('bieu-mau', ['--xa', 'xa-minh-hoa', '--ky', '2026-Q4', '--ra', out]);

  it('leave nothing half done', async () => {
    const name = 'bieu-mau-xa-minh-hoa-2026-Q4.xlsx';
    writeFileSync(join(folder, name), 'đang điền');
    const { code, stderr } = await form(folder);
    expect(code).toBe(2);
    expect(stderr).toContain(`Đã có tệp "${join(folder, name)}"`);
    expect(readdirSync(folder)).toEqual([name]);
  });

  it('name a file that stands where the folder should be', async () => {
    const file = write('so.csv', 1, '80');
    const { code, stderr } = await form(file);
    expect(code).toBe(2);
    expect(stderr).toContain(`Không ghi được vào thư mục "${file}"`);
  });
});
