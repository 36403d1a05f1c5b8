/**
 * npm run bench:ingest: rows per CPU-second and peak memory of the checker beside csv-parse, at 10,000, 100,000 and
 * 1,000,000 rows, each run in a process of its own; and how long a huge file takes to be refused. Prints a table and
 * keeps it in bench/ingest.md. Each figure is the best of some runs, because other work on the machine only adds.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeFigures } from './figures-files.ts';
import type { Use } from './print-use.ts';

const SIZES = [10_000, 100_000, 1_000_000];
const METHODS = ['csv-parse', 'kiem-tra'] as const;
const ROUNDS = 3;
const HUGE = 300 * 1024 * 1024;

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const pathOf = (rows: number): string => join(folder, `${rows}.csv`);

function run(method: (typeof METHODS)[number], rows: number): Use {
  const script = new URL(`./run-${method}.ts`, import.meta.url).pathname;
  const use = JSON.parse(
    execFileSync(process.execPath, [script, pathOf(rows)], { encoding: 'utf8' }),
  ) as Use;
  if (use.rows !== rows) throw new Error(`${method} found ${use.rows} rows of ${rows}`);
  return use;
}

/** The rounds of both methods take turns, so that both see the same neighbours. */
function measure(rows: number): Record<(typeof METHODS)[number], Use> {
  const best = { 'csv-parse': run('csv-parse', rows), 'kiem-tra': run('kiem-tra', rows) };
  for (let round = 1; round < ROUNDS; round += 1)
    for (const method of METHODS) {
      const { cpu, peak } = run(method, rows);
      const before = best[method];
      best[method] = { rows, cpu: Math.min(cpu, before.cpu), peak: Math.min(peak, before.peak) };
    }
  return best;
}

/** Seconds until the command has refused a file of zeros that is too large. */
function refusal(): number {
  const file = join(folder, 'huge.csv');
  writeFileSync(file, '');
  truncateSync(file, HUGE);
  const start = performance.now();
  const { status } = spawnSync(process.execPath, ['scripts/kiem-tra.ts', file, '--khong-loi']);
  if (status !== 1) throw new Error(`a huge file must be refused, exit ${status ?? 'none'}`);
  return (performance.now() - start) / 1000;
}

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const one = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

function table(): string {
  const lines = SIZES.map((rows) => {
    writeFigures(pathOf(rows), rows);
    const { 'csv-parse': raw, 'kiem-tra': ours } = measure(rows);
    const cells = [
      whole.format(rows), one.format(raw.cpu), one.format(ours.cpu), one.format(ours.cpu / raw.cpu),
      whole.format(rows / ours.cpu), whole.format(raw.peak), whole.format(ours.peak),
    ]; // prettier-ignore
    return `| ${cells.join(' | ')} |`;
  });
  const heads = [
    'rows', 'csv-parse, CPU s', 'checker, CPU s', 'ratio', 'checker, rows per CPU s', 'csv-parse, peak MB',
    'checker, peak MB',
  ]; // prettier-ignore
  return [`| ${heads.join(' | ')} |`, `|${' ---: |'.repeat(heads.length)}`, ...lines].join('\n');
}

try {
  const machine = `Node ${process.versions.node}, ${availableParallelism()} x ${cpus()[0]?.model ?? 'unknown'}`;
  const text = [
    '# Figures files: last results of `npm run bench:ingest`\n',
    `${machine}. CPU and memory are those of whole processes, start-up included; best of ${ROUNDS}.\n`,
    `${table()}\n`,
    `A file of 300 MB is refused in ${one.format(refusal())} s.\n`,
  ].join('\n');
  writeFileSync(new URL('./ingest.md', import.meta.url), text);
  process.stdout.write(text);
} finally {
  rmSync(folder, { recursive: true });
}
