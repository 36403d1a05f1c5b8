import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { columnIndex } from '../../src/ingest/problem.ts';

const GUIDES = 'content/chung/huong-dan';
const FILES = 'xa/xa-minh-hoa/so-lieu';
const FORM = `${FILES}/bieu-mau-xa-minh-hoa-2026-Q4.csv`;

type Edit = { cell: string; text: string };
/** What a guide page tells people to do, in its order: cells to fill in the file named last, or a command and what it says. */
type Step = { file: string; edits: Edit[] } | { command: string; says: string[] };

function readTable(lines: readonly string[]): Edit[] {
  return lines.slice(2).map((line) => {
    const [, cell = '', text = ''] = line.split('|').map((part) => part.trim());
    return { cell, text };
  });
}

/** The commands, their quoted output and the tables of cells to fill, as they stand in a page. */
function stepsOf(body: string): Step[] {
  const steps: Step[] = [];
  let file = '';
  const pieces = body.matchAll(
    /^```(sh|text)\n([^`]*)^```$|^(\| Ô +\| Ghi[^]*?)\n\n|`(\w[\w.-]*\.csv)`/gmu,
  );
  for (const [, language, text = '', table, name] of pieces) {
    const last = steps.at(-1);
    if (name !== undefined) file = name;
    else if (table !== undefined) steps.push({ file, edits: readTable(table.split('\n')) });
    else if (language === 'sh') steps.push({ command: text.trim(), says: [] });
    else if (last !== undefined && 'command' in last) last.says.push(...text.trim().split('\n'));
  }
  return steps;
}

const guide = (id: string) => readFile(join(GUIDES, `${id}.mdx`), 'utf8');

/** The words of a command as a shell cuts them. */
function wordsOf(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quoted, bare]) => quoted ?? bare ?? '');
}

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'huong-dan-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

type Run = { code: number; output: string };

/** Runs `npm run NAME -- ARGUMENTS` as package.json says, in the temporary folder. */
async function run(command: string): Promise<Run> {
  const [npm, verb, name = '', dashes, ...args] = wordsOf(command);
  expect([npm, verb, dashes], command).toEqual(['npm', 'run', '--']);
  const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  };
  const script = /^node (\S+)$/u.exec(scripts[name] ?? '')?.[1] ?? '';
  expect(script, command).not.toBe('');
  return new Promise((done) => {
    execFile(process.execPath, [resolve(script), ...args], { cwd: folder }, (error, out, err) => {
      done({ code: error === null ? 0 : Number(error.code), output: out + err });
    });
  });
}

async function follow({ command, says }: { command: string; says: string[] }): Promise<void> {
  const { code, output } = await run(command);
  const isRefused = says.some((line) => /^Có \d+ lỗi/u.test(line));
  expect(code, `${command}\n${output}`).toBe(isRefused ? 1 : 0);
  const flat = output.replace(/\s+/gu, ' ');
  for (const line of says) expect(flat, command).toContain(line.replace(/\s+/gu, ' '));
}

/** Fills cells of a CSV with ";", as a person does in Excel: "H2", or "H5 đến H118" of one column. */
async function fill(file: string, edits: readonly Edit[]): Promise<void> {
  const rows = (await readFile(file, 'utf8')).trimEnd().split('\r\n');
  const cells = rows.map((row) => row.split(';'));
  for (const { cell, text } of edits) {
    const [, letter = '', first, last = first] =
      /^([A-Z]+)(\d+)(?: đến [A-Z]+(\d+))?$/u.exec(cell) ?? [];
    for (let line = Number(first); line <= Number(last); line += 1) {
      const row = cells[line - 1];
      if (row === undefined) throw new Error(`the form has no cell ${cell}`);
      row[columnIndex(letter)] = text;
    }
  }
  await writeFile(file, cells.map((row) => `${row.join(';')}\r\n`).join(''));
}

const copyContent = (name: string) =>
  cp('content', join(folder, name), {
    recursive: true,
    filter: (path) => !path.endsWith('.webp'),
  });

// Each command starts a Node and reads the whole content: slow on a busy machine.
describe("The editors' guide", { timeout: 120_000 }, () => {
  it('has an exercise that works word for word, cell by cell', async () => {
    const body = await guide('nop-so-lieu');
    await copyContent('tap-lam.local');
    const steps = stepsOf(body);
    expect(steps).toHaveLength(9);
    for (const step of steps) {
      const path = join(folder, 'tap-lam.local', FILES);
      if ('edits' in step) await fill(join(path, step.file), step.edits);
      else await follow(step);
      if (step === steps[0]) {
        const form = await readFile(join(folder, 'tap-lam.local', FORM), 'utf8');
        const rows = form.trimEnd().split('\r\n').length;
        expect(body).toContain(`| H5 đến H${rows} |`);
      }
    }
  });

  it('shows commands that do what the pages say, in their order', async () => {
    await copyContent('content');
    const form = join(folder, 'content', FORM);
    const beside = (name: string) => join(folder, 'content', FILES, name);
    const exercise = stepsOf(await guide('nop-so-lieu')).filter((step) => 'edits' in step);
    const edits = exercise.flatMap((step) => step.edits);
    const pages = [
      'dien-bieu-so-lieu',
      'kiem-tra-so-lieu',
      'cong-bo-so-lieu',
      'dinh-chinh-so-lieu',
    ];
    for (const page of pages) {
      const steps = stepsOf(await guide(page));
      expect(steps, page).not.toEqual([]);
      for (const step of steps) if ('command' in step) await follow(step);
      if (page !== 'dien-bieu-so-lieu') continue;
      await fill(form, edits.slice(0, -2));
      await cp(form, beside('2026-q4-dinh-chinh.csv'));
      await fill(beside('2026-q4-dinh-chinh.csv'), edits);
      await cp(form, beside('2026-q4-chinh-thuc.csv'));
    }
    const versions = await readdir(join(folder, 'content/xa/xa-minh-hoa/ky-cong-bo/2026-Q4'));
    expect(versions.sort()).toEqual(['v1', 'v2', 'v3', 'v4']);
  });
});
