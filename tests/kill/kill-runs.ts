import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { verifySnapshots } from '../../src/publish/verify-snapshots.ts';
import { seededRandom } from '../support/random.ts';
import { prepare, scenarioNames, scenarios, type ScenarioName } from './scenarios.ts';

const CHILD = fileURLToPath(new URL('child.ts', import.meta.url));

/** Every file below a folder with a hash of its bytes; empty folders are listed as well. */
function stateOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .map((entry) => ({ entry, path: join(entry.parentPath, entry.name) }))
    .map(({ entry, path }) => {
      const bytes = entry.isFile() ? readFileSync(path) : new Uint8Array();
      const hash = createHash('sha256').update(bytes).digest('hex');
      return `${relative(folder, path)} ${hash}`;
    })
    .sort();
}
const isUnfinished = (line: string) => line.includes('.dang-ghi-');

/** Runs the child. Killed `after` milliseconds from its first write, or not at all. Answers how long it wrote. */
function runChild(name: ScenarioName, content: string, after: number | null): Promise<number> {
  return new Promise((resolve, reject) => {
    let began = 0;
    let ended = 0;
    const child = fork(CHILD, [name, content], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    child.on('message', (message) => {
      if (message === 'done') ended = performance.now();
      if (message !== 'writing') return;
      began = performance.now();
      if (after === null) return;
      // A timer is too coarse for a span of milliseconds.
      while (performance.now() - began < after);
      child.kill('SIGKILL');
    });
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      if (code === 0 || (signal === 'SIGKILL' && after !== null)) resolve(ended - began);
      else reject(new Error(`${name}: the child ended with ${code ?? signal ?? ''}`));
    });
  });
}

/** What one kill left, and everything that is wrong with it. */
type Kill = { left: 'old' | 'unfinished' | 'new'; wrong: string[] };
type Reference = { before: string[]; after: string[]; span: number };

async function inFolder<Result>(use: (content: string) => Promise<Result>): Promise<Result> {
  const content = mkdtempSync(join(tmpdir(), 'giet-'));
  try {
    return await use(content);
  } finally {
    rmSync(content, { recursive: true });
  }
}

/** The state before and after an undisturbed run, and how long it writes: the median of some runs. */
async function measure(name: ScenarioName, runs: number): Promise<Reference> {
  const reference: Reference = { before: [], after: [], span: 0 };
  const spans: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    await inFolder(async (content) => {
      prepare(name, content);
      reference.before = stateOf(content);
      spans.push(await runChild(name, content, null));
      reference.after = stateOf(content);
    });
  }
  reference.span = spans.sort((a, b) => a - b)[Math.floor(spans.length / 2)] ?? 0;
  return reference;
}

const same = (one: readonly string[], other: readonly string[]) =>
  one.join('\n') === other.join('\n');

async function killOnce(name: ScenarioName, reference: Reference, after: number): Promise<Kill> {
  return inFolder(async (content) => {
    prepare(name, content);
    await runChild(name, content, after);
    const wrong = (await verifySnapshots(content)).map(
      ({ file, message }) => `${file}: ${message}`,
    );
    const state = stateOf(content);
    const whole = state.filter((line) => !isUnfinished(line));
    const isNew = same(whole, reference.after);
    if (!isNew && !same(whole, reference.before)) wrong.push('neither the old nor the new state');
    const second = await scenarios[name].run(content);
    const expected = isNew ? ['same-bytes', 'already-withdrawn'] : ['published', 'withdrawn'];
    if (!expected.includes(second.outcome)) wrong.push(`second run: ${second.outcome}`);
    if (!same(stateOf(content), reference.after)) wrong.push('the second run left something else');
    const left = isNew ? 'new' : state.some(isUnfinished) ? 'unfinished' : 'old';
    return { left, wrong };
  });
}

export type KillReport = {
  /** Milliseconds from the first write to the end, by scenario. */
  spans: Record<string, number>;
  counts: Record<Kill['left'], number>;
  failures: string[];
};

/**
 * Kills a publish `kills` times, in turn in each scenario, at moments spread evenly by chance over
 * the time it writes and a little longer, and checks what is left each time.
 * @param say told about each kill
 */
export async function killRuns(
  { kills, seed, measurements }: { kills: number; seed: number; measurements: number },
  say: (line: string) => void,
): Promise<KillReport> {
  const random = seededRandom(seed);
  const references = new Map<ScenarioName, Reference>();
  for (const name of scenarioNames) references.set(name, await measure(name, measurements));
  const spans = Object.fromEntries([...references].map(([name, { span }]) => [name, span]));
  const report: KillReport = { spans, counts: { old: 0, unfinished: 0, new: 0 }, failures: [] };
  for (let kill = 0; kill < kills; kill += 1) {
    const name = scenarioNames[kill % scenarioNames.length] ?? 'correction';
    const reference = references.get(name) ?? (await measure(name, 1));
    const after = random() * reference.span * 1.1;
    const { left, wrong } = await killOnce(name, reference, after);
    report.counts[left] += 1;
    report.failures.push(...wrong.map((text) => `${name}, ${after.toFixed(2)} ms: ${text}`));
    say(`${kill + 1}: ${name}, ${after.toFixed(2)} ms: ${left}${wrong.length > 0 ? ' WRONG' : ''}`);
  }
  return report;
}
