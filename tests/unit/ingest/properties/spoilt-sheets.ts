import { columnLetter } from '../../../../src/ingest/problem.ts';
import type { XlsxParts } from '../../../support/xlsx.ts';

/** One figure as it was meant: what a person knows, whatever the file looks like. */
export type Figure = { indicator: string; area: string; value: number };
/** Cells of a sheet as XML without their addresses, by row and column; what stands around them. */
export type Draft = { cells: string[][]; rowAttributes: string[]; parts: XlsxParts };
/** `refused`: a person could not say what the figure is; `told`: read, with a warning; `same`: nothing is wrong. */
export type Outcome = 'same' | 'told' | 'refused';
export type Mutation = {
  name: string;
  outcome: Outcome;
  /** Spoils the row of a figure, from 1; the header is row 0. */
  apply: (draft: Draft, row: number, figure: Figure) => void;
};

export const text = (value: string): string =>
  `<c t="inlineStr"><is><t>${value.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</t></is></c>`;
export const number = (value: number, style = 0): string => `<c s="${style}"><v>${value}</v></c>`;
const VALUE = 3;
const HEADER = ['Mã chỉ tiêu', 'Mã địa bàn', 'Kỳ', 'Giá trị', 'Ghi chú'];

export function draftOf(figures: readonly Figure[]): Draft {
  const rows = figures.map(({ indicator, area, value }) => [
    text(indicator), text(area), text('2026-Q2'), number(value), text('sổ xã'),
  ]); // prettier-ignore
  const cells = [HEADER.map(text), ...rows];
  return { cells, rowAttributes: cells.map(() => ''), parts: { sheet: '' } };
}

/** The worksheet of a draft, between what its parts say stands before and behind the cells. */
export function partsOf({ cells, rowAttributes, parts }: Draft): XlsxParts {
  const rows = cells.map((row, at) => {
    const filled = row.map((cell, column) => cell.replace('<c', `<c r="${columnLetter(column)}${at + 1}"`)); // prettier-ignore
    return `<row r="${at + 1}"${rowAttributes[at] ?? ''}>${filled.join('')}</row>`;
  });
  const [before = '', behind = ''] = parts.sheet.split('|');
  return { ...parts, sheet: `${before}<sheetData>${rows.join('')}</sheetData>${behind}` };
}

function setValue(draft: Draft, row: number, cell: string): void {
  const cells = draft.cells[row];
  if (cells !== undefined) cells[VALUE] = cell;
}
const valueAs = (name: string, outcome: Outcome, cellOf: (value: number) => string): Mutation => ({
  name,
  outcome,
  apply: (draft, row, { value }) => setValue(draft, row, cellOf(value)),
});
const formatAs = (name: string, outcome: Outcome, format: string, factor = 1): Mutation => ({
  name,
  outcome,
  apply: (draft, row, { value }) => {
    draft.parts.formats = [0, format.replaceAll('"', '&quot;').replaceAll('<', '&lt;')];
    setValue(draft, row, number(value * factor, 1));
  },
});
const around = (name: string, outcome: Outcome, parts: Partial<XlsxParts>): Mutation => ({
  name,
  outcome,
  apply: (draft) => Object.assign(draft.parts, parts),
});

const comma = (value: number): string => String(value).replace('.', ',');
const zeroAs = (name: string, format: string): Mutation => ({
  name,
  outcome: 'told',
  apply: (draft, row, figure) => {
    figure.value = 0;
    formatAs(name, 'told', format).apply(draft, row, figure);
  },
});

const values: Mutation[] = [
  valueAs('a number as text', 'same', (value) => text(comma(value))),
  valueAs('a number with a blank behind', 'same', (value) => text(`${comma(value)} `)),
  valueAs('a number in powers of ten', 'same', (value) => `<c><v>${value.toExponential()}</v></c>`),
  valueAs('noise of binary fractions', 'same', (value) => `<c><v>${value.toPrecision(17)}</v></c>`),
  valueAs('a formula with its value', 'same', (value) => `<c><f>1*${value}</f><v>${value}</v></c>`),
  valueAs('a shared formula', 'same', (value) => `<c><f t="shared" ref="D2" si="0">1</f><v>${value}</v></c>`),
  valueAs('text of a formula', 'same', (value) => `<c t="str"><f>A1</f><v>${comma(value)}</v></c>`),
  valueAs('a formula never worked out', 'refused', () => '<c><f>SUM(A1:A9)</f></c>'),
  valueAs('an error', 'refused', () => '<c t="e"><v>#DIV/0!</v></c>'),
  valueAs('yes for a number', 'refused', () => '<c t="b"><v>1</v></c>'),
  valueAs('three digits behind one separator', 'refused', () => text('1.234')),
  valueAs('a word beside it', 'refused', (value) => text(`khoảng ${comma(value)}`)),
  valueAs('two values', 'refused', (value) => `<c><v>${value}</v><v>1</v></c>`),
  valueAs('a value in an extension', 'refused', (value) => `<c><v>${value}</v><extLst><ext><v>1</v></ext></extLst></c>`),
  valueAs('a text past the list', 'refused', () => '<c t="s"><v>9</v></c>'),
  valueAs('a style past the list', 'refused', (value) => number(value, 9)),
  valueAs('a hexadecimal number', 'refused', () => '<c><v>0x1F</v></c>'),
  valueAs('a number below zero', 'refused', (value) => number(-1 - value)),
]; // prettier-ignore

const formats: Mutation[] = [
  formatAs('a percent format', 'same', '0.0%', 0.01),
  formatAs('a percent in one section', 'same', '0.0%;[Red]-0.0', 0.01),
  formatAs('a percent for small numbers', 'same', '[<=1]0.0%;0.0', 0.01),
  formatAs('a percent for the negative only', 'same', '0.0;[Red]-0.0%'),
  formatAs('accounting', 'same', '_(* #,##0.0_);_(* \\(#,##0.0\\);_(* "-"??_);_(@_)'),
  formatAs('a sign that is only shown', 'same', '0.0"%"'),
  formatAs('a unit', 'same', '0.0" phần trăm"'),
  formatAs('text', 'same', '@'),
  formatAs('scientific', 'same', '0.000E+00'),
  formatAs('thousands', 'refused', '0.0,'),
  formatAs('millions in words', 'refused', '0.0" triệu"'),
  formatAs('nothing', 'refused', ';;;'),
  formatAs('a word', 'refused', '"Đạt"'),
  formatAs('a comma too many', 'refused', '0","0'),
  formatAs('less than', 'refused', '"<"0.0'),
  formatAs('a day', 'refused', 'dd/mm/yyyy'),
  formatAs('hours', 'refused', '[h]:mm'),
  formatAs('a month', 'refused', 'mm'),
  zeroAs('a zero as a dash', '0.0;-0.0;"-"'),
  zeroAs('a zero as nothing', '#,###.#'),
];

const table = ['Mã chỉ tiêu', 'Mã địa bàn', 'Kỳ', 'Giá trị'].map(text).join('');
const second = `<sheetData><row r="1">${table}</row><row r="2">${['CDX-01', 'thon-ha', '2026-Q1'].map(text).join('')}${number(5)}</row></sheetData>`;
const notes = `<sheetData><row r="1">${text('Cách điền')}</row><row r="2">${text('Giá trị')}${text('số')}</row></sheetData>`;

const surroundings: Mutation[] = [
  around('a sheet of notes', 'same', { sheet: '|', others: [notes, '<sheetData/>'] }),
  around('a hidden table', 'same', { others: [second], states: ['visible', 'hidden'] }),
  around('a further table', 'told', { others: [second] }),
  around('a hidden column of figures', 'told', { sheet: '<cols><col min="4" max="4" hidden="1"/></cols>|' }),
  around('a hidden column beside', 'same', { sheet: '<cols><col min="7" max="9" hidden="1"/></cols>|' }),
  around('panes and filters', 'same', { sheet: '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" state="frozen"/></sheetView></sheetViews>|<autoFilter ref="A1:E9"/>' }),
  around('a merged title outside', 'same', { sheet: '|<mergeCells><mergeCell ref="H1:J1"/></mergeCells>' }),
  around('merged figures', 'refused', { sheet: '|<mergeCells><mergeCell ref="D2:D3"/></mergeCells>' }),
  around('merged keys', 'refused', { sheet: '|<mergeCells><mergeCell ref="B2:B3"/></mergeCells>' }),
  around('a broken part', 'refused', { more: [{ name: 'xl/a.xml', data: '<a>' }] }),
]; // prettier-ignore

const rows: Mutation[] = [
  { name: 'a hidden row', outcome: 'told', apply: ({ rowAttributes }, row) => void (rowAttributes[row] = ' hidden="1"') },
  { name: 'a row of no height', outcome: 'told', apply: ({ rowAttributes }, row) => void (rowAttributes[row] = ' ht="0" customHeight="1"') },
  { name: 'a tall row', outcome: 'same', apply: ({ rowAttributes }, row) => void (rowAttributes[row] = ' ht="40" customHeight="1" spans="1:5"') },
  { name: 'a row again with another figure', outcome: 'refused', apply: ({ cells }, row, { value }) => void cells.push([...(cells[row] ?? []).slice(0, VALUE), number(value + 1)]) },
  { name: 'a row again', outcome: 'told', apply: ({ cells }, row) => void cells.push([...(cells[row] ?? [])]) },
  { name: 'a blank row', outcome: 'same', apply: ({ cells }, row) => void cells.splice(row, 0, []) },
  { name: 'columns the other way round', outcome: 'same', apply: ({ cells }) => cells.forEach((row) => row.reverse()) },
  { name: 'a title above', outcome: 'told', apply: ({ cells }) => void cells.unshift([text('BÁO CÁO SỐ LIỆU')]) },
  { name: 'an area nobody knows', outcome: 'refused', apply: ({ cells }, row) => void cells[row]?.splice(1, 1, text('thon-la')) },
  { name: 'no header of figures', outcome: 'refused', apply: ({ cells }) => void cells[0]?.splice(VALUE, 1, text('')) },
  { name: 'a key that a format hides', outcome: 'refused', apply: ({ cells, parts }, row, { area }) => { parts.formats = [0, ';;;']; cells[row]?.splice(1, 1, text(area).replace('<c', '<c s="1"')); } },
]; // prettier-ignore

export const mutations: readonly Mutation[] = [...values, ...formats, ...surroundings, ...rows];
