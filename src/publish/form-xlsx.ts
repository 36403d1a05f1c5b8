import { writeXlsx, type CellStyle, type DataValidation, type WriteSheet } from 'hucre/xlsx';
import { observationColumns, observationStatuses } from '../domain/observation.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Form, FormCell } from '../ingest/forms/form.ts';
import { columnLetter } from '../ingest/problem.ts';
import { formNotes, formTexts } from '../strings/forms.ts';

const GREY = 'EDEDED';
const header: CellStyle = {
  font: { name: 'Calibri', size: 11, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'D9E2EC' } },
  alignment: { wrapText: true, vertical: 'top' },
};
const locked: CellStyle = {
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: GREY } },
  protection: { locked: true },
};
const open: CellStyle = { protection: { locked: false } };

type Rule = Omit<DataValidation, 'range'>;

/** Words such as "chưa có" may stand in a value cell, so the rule warns and does not forbid. */
function figureRule({ kind }: Indicator): Rule {
  const common = {
    allowBlank: true, showInputMessage: true, showErrorMessage: true, errorStyle: 'warning',
  } as const; // prettier-ignore
  const least = { operator: 'greaterThanOrEqual', formula1: '0' } as const;
  const rules: Readonly<Record<Indicator['kind'], Rule>> = {
    percent: {
      ...common, type: 'decimal', operator: 'between', formula1: '0', formula2: '100',
      inputMessage: formTexts.percentOnly, errorMessage: formTexts.percentOnly,
    },
    count: {
      ...common, ...least, type: 'whole',
      inputMessage: formTexts.countOnly, errorMessage: formTexts.countOnly,
    },
    cumulative: {
      ...common, ...least, type: 'decimal',
      inputMessage: formTexts.numberOnly, errorMessage: formTexts.numberOnly,
    },
    'yes-no': {
      ...common, type: 'list', values: [...formTexts.yesNo],
      inputMessage: formTexts.choose, errorMessage: formTexts.choose,
    },
  }; // prettier-ignore
  return rules[kind];
}

const statusRule: Rule = {
  type: 'list',
  values: Object.keys(observationStatuses),
  allowBlank: true,
  showErrorMessage: true,
  errorMessage: formTexts.choose,
};

function ruleOf(cell: FormCell): Rule | null {
  if (cell.isStatus === true) return statusRule;
  return cell.figureOf === undefined ? null : figureRule(cell.figureOf);
}

/** One rule for each run of cells under each other that share it. */
function validations({ rows, headers }: Form): DataValidation[] {
  return headers.flatMap((_, column) => {
    const letter = columnLetter(column);
    const found: { rule: Rule; key: string; from: number; to: number }[] = [];
    rows.forEach((row, index) => {
      const cell = row[column];
      const rule = cell === undefined ? null : ruleOf(cell);
      if (rule === null) return;
      const key = JSON.stringify(rule);
      const last = found.at(-1);
      if (last?.key === key && last.to === index + 1) last.to = index + 2;
      else found.push({ rule, key, from: index + 2, to: index + 2 });
    });
    return found.map(({ rule, from, to }) => ({ ...rule, range: `${letter}${from}:${letter}${to}` }));
  }); // prettier-ignore
}

function dataSheet(form: Form): WriteSheet {
  const { headers, rows, keyColumns } = form;
  const styles = new Map<string, { value: string | null; style: CellStyle }>();
  headers.forEach((text, column) => styles.set(`0,${column}`, { value: text, style: header }));
  rows.forEach((row, index) =>
    row.forEach(({ text, isOpen }, column) => {
      const value = text === '' ? null : text;
      styles.set(`${index + 1},${column}`, { value, style: isOpen === true ? open : locked });
    }),
  );
  const widthOf = (column: number): number =>
    Math.min(40, Math.max(12, ...rows.map((row) => (row[column]?.text.length ?? 0) + 2)));
  return {
    name: formTexts.dataSheet,
    rows: [[...headers], ...rows.map((row) => row.map(({ text }) => (text === '' ? null : text)))],
    columns: headers.map((_, column) => ({ width: widthOf(column) })),
    cells: styles,
    freezePane: { rows: 1, columns: Math.min(keyColumns, 3) },
    protection: { sheet: true, formatColumns: true, formatRows: true },
    dataValidations: validations(form),
  };
}

function notesSheet(form: Form, isWide: boolean): WriteSheet {
  const { title, long, wide, common, column, meaning, status, indicator, definition } = formNotes;
  const cells = form.rows.flat().flatMap(({ figureOf }) => figureOf ?? []);
  const indicators = new Map(cells.map((one) => [one.id, one]));
  const rows = [
    [title],
    ...[...(isWide ? wide : long), ...common].map((sentence) => [sentence]),
    [],
    [column, meaning],
    ...observationColumns.map((one) => [one.title, one.description]),
    [],
    [status, meaning],
    ...Object.entries(observationStatuses),
    [],
    [indicator, definition],
    ...[...indicators.values()].map((one) => [`${one.id} - ${one.name}`, one.definition]),
  ];
  return { name: formTexts.notesSheet, rows, columns: [{ width: 45 }, { width: 90 }] };
}

/** A form as .xlsx: keys locked (without a password), drop-downs and limits on open cells, notes on a second sheet. */
export function formXlsx(form: Form, isWide: boolean): Promise<Uint8Array> {
  return writeXlsx({ sheets: [dataSheet(form), notesSheet(form, isWide)] });
}
