import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { compareFolders } from '../../../scripts/base/compare-folders.ts';
import { countTests, sameBytes, tool } from '../../../scripts/base/steps.ts';

const report = {
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numFailedTestSuites: 0,
};

describe('Counting what a test run proved', () => {
  it('adds up what passed', () => {
    expect(countTests(report, 0)).toEqual({ passed: 3, failed: 0 });
  });

  it('a skipped or planned test counts as failed', () => {
    expect(countTests({ ...report, numPendingTests: 1, numTodoTests: 1 }, 0)).toEqual({
      passed: 3,
      failed: 2,
    });
  });

  it('a run without any test, or one that broke down, fails', () => {
    expect(countTests({ ...report, numPassedTests: 0 }, 0)).toEqual({ passed: 0, failed: 1 });
    expect(countTests(report, 1)).toEqual({ passed: 3, failed: 1 });
    expect(countTests({ ...report, numFailedTests: 2 }, 1)).toEqual({ passed: 3, failed: 2 });
  });
});

describe('A step that runs a tool', () => {
  it('passes or fails by the exit code and keeps what the tool said', async () => {
    const good = await tool('good', ['node', '--eval', 'console.log(1)']).run();
    expect(good).toEqual({ passed: 1, failed: 0, output: '1\n' });
    const bad = await tool('bad', ['node', '--eval', 'console.error(2); process.exit(3)']).run();
    expect(bad).toEqual({ passed: 0, failed: 1, output: '2\n' });
  });
});

describe('Two builds, byte for byte', () => {
  const root = mkdtempSync(join(tmpdir(), 'portal-compare-'));
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('names each file that differs or stands in one folder only', async () => {
    for (const folder of ['a/x', 'b/x']) mkdirSync(join(root, folder), { recursive: true });
    const write = (path: string, text: string): void => writeFileSync(join(root, path), text);
    write('a/x/same.txt', '1');
    write('b/x/same.txt', '1');
    write('a/other.txt', '1');
    write('b/other.txt', '2');
    write('a/more.txt', '1');
    write('b/x/less.txt', '1');
    const a = join(root, 'a');
    const b = join(root, 'b');
    expect(compareFolders(a, b)).toEqual({
      differences: [`more.txt: only in ${a}`, 'other.txt: differs', `x/less.txt: only in ${b}`],
      files: 4,
    });
    expect(await sameBytes('same', a, b, []).run()).toMatchObject({ passed: 0, failed: 1 });
    expect(await sameBytes('same', a, a, []).run()).toEqual({ passed: 1, failed: 0, output: '' });
  });
});
