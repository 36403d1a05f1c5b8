import { execFile } from 'node:child_process';
import { describe, expect, it } from 'vitest';

// Each run starts a Node and reads the whole content: slow on a busy machine.
describe('the commands', { timeout: 60_000 }, () => {
  type Run = { code: number; output: string };
  const run = (...args: string[]) =>
    new Promise<Run>((resolve) => {
      execFile(process.execPath, args, (error, stdout, stderr) => {
        resolve({ code: error === null ? 0 : Number(error.code), output: stdout + stderr });
      });
    });
  const check = 'scripts/kiem-tra.ts';
  const publishing = ['scripts/cong-bo.ts', '--xa', 'xa-minh-hoa'];
  const Q1 = 'content/xa/xa-minh-hoa/so-lieu/2026-q1.csv';
  const BAD = 'tests/fixtures/ingest/value-refused-01/input.csv';

  it('check a file with exit 0, 1 and 2, and print one object with --json', async () => {
    const [good, bad, none, noFile, noCommune] = await Promise.all([
      run(check, Q1, '--json'),
      run(check, BAD, '--json'),
      run(check),
      run(check, 'khong-co.csv'),
      run(check, Q1, '--xa', 'khong-co'),
    ]);
    expect([good, bad, none, noFile, noCommune].map(({ code }) => code)).toEqual([0, 1, 2, 2, 2]);
    const promised = { file: Q1, encoding: 'utf-8', delimiter: ';', verdict: 'accept' };
    expect(JSON.parse(good.output)).toMatchObject(promised);
    expect(JSON.parse(bad.output)).toMatchObject({ verdict: 'reject', rows: [] });
    expect(noCommune.output).toContain('xa-minh-hoa');
  });

  it('publish nothing when used wrongly, and nothing twice', async () => {
    const [noCommune, noPeriod, noKind, again] = await Promise.all([
      run('scripts/cong-bo.ts', Q1, '--ky', '2026-Q1'),
      run(...publishing, Q1, '--ky', 'Q1'),
      run(...publishing, Q1, '--ky', '2026-Q1', '--ly-do', 'x'),
      run(...publishing, Q1, '--ky', '2026-Q1'),
    ]);
    expect([noCommune, noPeriod, noKind, again].map(({ code }) => code)).toEqual([2, 2, 2, 0]);
    expect(again.output).toContain('không có gì thay đổi');
  });
});
