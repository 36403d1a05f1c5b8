import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareFolders } from './compare-folders.ts';

/** What one step proved: numbers of checks, and the text to show when something failed. */
export type Outcome = { passed: number; failed: number; output: string };

export type Step = {
  name: string;
  /** Names of steps that must have passed for this one to make sense. */
  needs: readonly string[];
  run: () => Promise<Outcome>;
};

type Variables = Readonly<Record<string, string>>;
type Finished = { code: number; output: string };

/** Runs a tool from node_modules/.bin (npm puts it on the path) and keeps all it says. */
async function execute(command: readonly string[], variables: Variables): Promise<Finished> {
  const [tool = '', ...words] = command;
  const environment = {
    ...process.env,
    ...variables,
    ASTRO_TELEMETRY_DISABLED: '1',
    NO_COLOR: '1',
  };
  const child = spawn(tool, words, {
    env: environment,
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** A step that is one check: the tool's exit code. */
export function tool(
  name: string,
  command: readonly string[],
  { variables = {}, needs = [] }: { variables?: Variables; needs?: readonly string[] } = {},
): Step {
  return {
    name,
    needs,
    run: async () => {
      const { code, output } = await execute(command, variables);
      return code === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output };
    },
  };
}

/** Vitest's JSON report, as far as it is read here. */
type Report = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  numFailedTestSuites: number;
};

/**
 * Counts of one vitest run. A skipped test proves nothing, so it counts as
 * failed; so does a run that ended badly without naming a failed test.
 */
export function countTests(report: Report, code: number): { passed: number; failed: number } {
  const skipped = report.numPendingTests + report.numTodoTests;
  const failed = report.numFailedTests + skipped;
  const unnamed = failed === 0 && (code !== 0 || report.numPassedTests === 0) ? 1 : 0;
  return { passed: report.numPassedTests, failed: failed + unnamed };
}

/** A step that counts every test of one vitest project. */
export function tests(
  name: string,
  project: string,
  { variables = {}, needs = [] }: { variables?: Variables; needs?: readonly string[] } = {},
): Step {
  return {
    name,
    needs,
    run: async () => {
      const folder = mkdtempSync(join(tmpdir(), 'portal-tests-'));
      const file = join(folder, 'report.json');
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
      const { code, output } = await execute(
        ['vitest', 'run', '--project', project, ...reporters],
        variables,
      );
      const counts = readCounts(file, code);
      rmSync(folder, { recursive: true });
      return { ...counts, output };
    },
  };
}

function readCounts(file: string, code: number): { passed: number; failed: number } {
  try {
    return countTests(JSON.parse(readFileSync(file, 'utf8')) as Report, code);
  } catch (error) {
    // No report: the run died before its end, which is one failure.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { passed: 0, failed: 1 };
    throw error;
  }
}

/** A step that compares two built folders byte for byte. */
export function sameBytes(
  name: string,
  one: string,
  other: string,
  needs: readonly string[],
): Step {
  return {
    name,
    needs,
    run: () => {
      const { differences, files } = compareFolders(one, other);
      const failed = differences.length > 0 || files === 0 ? 1 : 0;
      return Promise.resolve({ passed: 1 - failed, failed, output: differences.join('\n') });
    },
  };
}
