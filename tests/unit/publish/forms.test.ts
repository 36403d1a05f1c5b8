import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formCsv } from '../../../src/ingest/forms/form-csv.ts';
import { formLines } from '../../../src/ingest/forms/form-lines.ts';
import { longForm } from '../../../src/ingest/forms/long-form.ts';
import { wideForm } from '../../../src/ingest/forms/wide-form.ts';
import { splitRows } from '../../../src/ingest/split-rows.ts';
import { xlsxRows } from '../../../src/ingest/spreadsheet/xlsx-rows.ts';
import { guardZip } from '../../../src/ingest/spreadsheet/zip-guard.ts';
import { checkUnpacked } from '../../../src/publish/unpack-check.ts';
import { formXlsx } from '../../../src/publish/form-xlsx.ts';
import { context } from '../ingest/context.ts';

const lines = formLines(context, '2026-Q2');
const forms = { long: longForm(lines, '2026-Q2'), wide: wideForm(lines, '2026-Q2') };
const workbookOf = async (shape: keyof typeof forms) =>
  readXlsx(await formXlsx(forms[shape], shape === 'wide'), { readStyles: true });

describe('a form as .xlsx', () => {
  it.each(['long', 'wide'] as const)(
    'holds the cells of the CSV, read back (%s)',
    async (shape) => {
      const bytes = await formXlsx(forms[shape], shape === 'wide');
      const { entries, problems } = guardZip(bytes);
      expect([...problems, ...checkUnpacked(bytes, entries).problems]).toEqual([]);
      const read = await xlsxRows(bytes, readXlsx);
      const csv = new TextDecoder().decode(formCsv(forms[shape]));
      const text = (cells: readonly (string | undefined)[]) => cells.join('\t').trimEnd();
      expect(read.rows.map(({ cells }) => text(cells.map((cell) => cell?.text)))).toEqual(
        [...splitRows(csv.trimEnd().split('\r\n'), ';', 1, () => expect.unreachable())].map(
          ({ cells }) => text(cells),
        ),
      );
    },
  );

  it('locks everything but the cells to fill in, without a password', async () => {
    for (const [shape, form] of Object.entries(forms)) {
      const [sheet] = (await workbookOf(shape as keyof typeof forms)).sheets;
      expect(sheet?.protection).toMatchObject({ sheet: true });
      expect(sheet?.protection?.password).toBeUndefined();
      form.rows.forEach((row, index) =>
        row.forEach(({ isOpen }, column) => {
          const style = sheet?.cells?.get(`${index + 1},${column}`)?.style;
          expect(style?.protection?.locked !== false, `${index + 2}:${column}`).toBe(!isOpen);
        }),
      );
    }
  });

  it('offers statuses to choose from and warns of figures out of their range', async () => {
    const [sheet] = (await workbookOf('long')).sheets;
    const rules = sheet?.dataValidations?.map(({ type, range, formula1, values }) => [
      type, range, values?.join() ?? formula1,
    ]); // prettier-ignore
    expect(rules).toEqual([
      ['decimal', 'H2:H5', '0'],
      ['whole', 'H6:H6', '0'],
      ['decimal', 'H7:H9', '0'],
      ['list', 'H10:H12', 'có,không'],
      ['list', 'K2:K12', 'A,P,E,B,O,L,M'],
    ]);
    const values = sheet?.dataValidations?.filter(({ range }) => range.startsWith('H'));
    expect(values?.every(({ errorStyle }) => errorStyle === 'warning')).toBe(true);
  });

  it('explains columns, statuses and indicators on a second sheet', async () => {
    const { sheets } = await workbookOf('wide');
    expect(sheets.map(({ name }) => name)).toEqual(['Số liệu', 'Hướng dẫn']);
    const words = sheets[1]?.rows.flat().join('\n');
    for (const word of ['Kỳ báo cáo', 'Không phát sinh', 'CDS-20 - Nhà văn hóa có Wi-Fi']) {
      expect(words).toContain(word);
    }
  });
});

// Each run starts a Node and reads the whole content: slow on a busy machine.
describe('npm run bieu-mau', { timeout: 60_000 }, () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bieu-mau-'));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true, force: true });
  });
  const run = (...args: string[]) =>
    new Promise<{ code: number; output: string }>((resolve) => {
      execFile(process.execPath, ['scripts/bieu-mau.ts', ...args], (error, stdout, stderr) => {
        resolve({ code: error === null ? 0 : Number(error.code), output: stdout + stderr });
      });
    });

  it('writes both shapes, and never over a form that is there', async () => {
    const args = ['--xa', 'xa-minh-hoa', '--ky', '2026-H2', '--ra', join(folder, 'moi')];
    const runs = await Promise.all([run(...args), run(...args, '--rong')]);
    expect(runs.map(({ code }) => code)).toEqual([0, 0]);
    const names = (await readdir(join(folder, 'moi'))).sort();
    expect(names).toEqual([
      'bieu-mau-rong-xa-minh-hoa-2026-H2.csv',
      'bieu-mau-rong-xa-minh-hoa-2026-H2.xlsx',
      'bieu-mau-xa-minh-hoa-2026-H2.csv',
      'bieu-mau-xa-minh-hoa-2026-H2.xlsx',
    ]);
    const csv = join(folder, 'moi', names[2] ?? '');
    expect(await readFile(csv, 'utf8')).toContain(';6 tháng cuối năm 2026;');
    await writeFile(csv, 'half filled in');
    const again = await run(...args);
    expect([again.code, await readFile(csv, 'utf8')]).toEqual([2, 'half filled in']);
    expect(again.output).toContain('Đã có tệp');
  });

  it('tells wrong use in words', async () => {
    const runs = await Promise.all([
      run('--ky', '2026-H2'),
      run('--xa', 'xa-minh-hoa', '--ky', 'H2'),
      run('--xa', 'khong-co', '--ky', '2026-H2'),
      run('--la', 'gi'),
    ]);
    expect(runs.map(({ code }) => code)).toEqual([2, 2, 2, 2]);
    expect(runs.map(({ output }) => output.includes('    at '))).toEqual(Array(4).fill(false));
    expect(runs[3].output).toContain('Cách dùng: npm run bieu-mau');
  });
});
