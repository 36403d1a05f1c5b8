import { spawn, type ChildProcess } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import {
  spreadsheetProblem,
  type SpreadsheetProblem,
} from '../ingest/spreadsheet/spreadsheet-problem.ts';
import type { XlsxRows } from '../ingest/spreadsheet/xlsx-rows.ts';
import { guardZip } from '../ingest/spreadsheet/zip-guard.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CHILD = fileURLToPath(new URL('../../scripts/base/xlsx-child.ts', import.meta.url));

/** What one conversion may take: heap of the child in MB, and seconds from start to answer. */
export type XlsxLimits = { memory: number; seconds: number };
export const xlsxProcessLimits: XlsxLimits = { memory: 512, seconds: 30 };

/**
 * The child may read the program's own files and nothing else; it inherits no environment
 * (Windows starts no program without SystemRoot).
 */
function start({ memory }: XlsxLimits): ChildProcess {
  const caps = [`--max-old-space-size=${memory}`, '--permission', `--allow-fs-read=${ROOT}*`];
  return spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...caps, CHILD], {
    env: process.platform === 'win32' ? { SystemRoot: process.env['SystemRoot'] } : {},
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

type Ending = { answer: string; complaint: string; code: number | null; isLate: boolean };

/** Runs the child to its end. It is killed when its time is up; nobody is left behind. */
async function run(bytes: Uint8Array, limits: XlsxLimits): Promise<Ending> {
  const child = start(limits);
  const { stdin, stdout, stderr } = child;
  if (stdin === null || stdout === null || stderr === null) throw new Error('child without pipes');
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    child.kill('SIGKILL');
  }, limits.seconds * 1000);
  const closed = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  // A child that dies early leaves a broken pipe; how it ended is told by `close`.
  stdin.on('error', () => undefined);
  stdin.end(bytes);
  try {
    const [answer, complaint, code] = await Promise.all([text(stdout), text(stderr), closed]);
    return { answer, complaint, code, isLate };
  } finally {
    clearTimeout(timer);
  }
}

const refused = (problem: SpreadsheetProblem): XlsxRows => ({ rows: [], problems: [problem] });

/**
 * Reads the first sheet of an .xlsx file in a process of its own, so that no
 * file can take down the command or fill the machine. A file that takes too
 * much memory or time is a problem like any other.
 * @throws when the child fails for another reason: that is our bug
 */
export async function readXlsxRows(
  bytes: Uint8Array,
  limits: XlsxLimits = xlsxProcessLimits,
): Promise<XlsxRows> {
  const { problems } = guardZip(bytes);
  if (problems.length > 0) return { rows: [], problems };
  const { answer, complaint, code, isLate } = await run(bytes, limits);
  if (isLate) return refused(spreadsheetProblem('too-slow', '', limits.seconds));
  if (code === 0) return JSON.parse(answer) as XlsxRows;
  if (/heap out of memory|heap limit|ERR_MEMORY_ALLOCATION_FAILED/iu.test(complaint))
    return refused(spreadsheetProblem('too-much-memory', '', limits.memory));
  throw new Error(`the spreadsheet process ended with ${code ?? 'a signal'}: ${complaint}`);
}
