import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { expect, it } from 'vitest';
import { formCsv } from '../../../../src/ingest/forms/form-csv.ts';
import { formLines } from '../../../../src/ingest/forms/form-lines.ts';
import { longForm } from '../../../../src/ingest/forms/long-form.ts';
import { wideForm } from '../../../../src/ingest/forms/wide-form.ts';
import { formXlsx } from '../../../../src/publish/form-xlsx.ts';
import { check, checkXlsx, context } from '../context.ts';

const PERIOD = '2026-Q2';
const lines = formLines(context, PERIOD);
const forms = { long: longForm(lines, PERIOD), wide: wideForm(lines, PERIOD) };
const shapes = ['long', 'wide'] as const;

/** Fills open figure cells of an exported .xlsx with numbers, as Excel holds them. */
async function filled(shape: (typeof shapes)[number]): Promise<Uint8Array> {
  const { sheets } = await readXlsx(await formXlsx(forms[shape], shape === 'wide'));
  const rows = (sheets[0]?.rows ?? []).map((row) => [...row]);
  forms[shape].rows.forEach((row, at) =>
    row.forEach(({ figureOf }, column) => {
      const cells = rows[at + 1];
      if (figureOf === undefined || cells === undefined) return;
      while (cells.length <= column) cells.push(null);
      cells[column] = figureOf.kind === 'percent' ? 12.345 : 1;
    }),
  );
  return writeXlsx({ sheets: [{ name: 'Số liệu', rows }] });
}

it.each(shapes)('an exported %s form reads the same from .xlsx as from CSV', async (shape) => {
  const fromCsv = check(formCsv(forms[shape]));
  const fromXlsx = await checkXlsx(await formXlsx(forms[shape], shape === 'wide'));
  expect(fromXlsx.rows).toEqual(fromCsv.rows);
  expect(fromXlsx.problems).toEqual(fromCsv.problems);
});

it.each(shapes)(
  'a %s form filled in Excel gives exactly the numbers that were typed',
  async (shape) => {
    const report = await checkXlsx(await filled(shape));
    expect(report.problems).toEqual([]);
    expect(report.rows).toHaveLength(lines.length);
    for (const { observation } of report.rows) {
      const kind = context.indicators.find(({ id }) => id === observation.indicator)?.kind;
      expect(observation.value).toBe(kind === 'percent' ? 12.345 : 1);
    }
  },
);
