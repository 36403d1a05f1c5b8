import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type FileChild,
  type Paragraph,
} from 'docx';
import { reportWords } from '../../strings/reports.ts';
import {
  reportColumns,
  type ReportColumn,
  type ReportRow,
  type ReportSheet,
  type ReportTable,
} from './report-sheet.ts';
import { packDocument } from './stable-docx.ts';
import { paragraph, TEXT_WIDTH, wordDocument } from '../sharing/word-parts.ts';

/** Half points, where eight columns stand side by side. */
const CELL_SIZE = 22;

/** Twips; the last column takes what is left. */
const WIDTHS: Record<Exclude<ReportColumn, 'notes'>, number> = {
  number: 600,
  target: 2900,
  explanation: 3250,
  unit: 950,
  level: 1600,
  result: 1400,
  verdict: 1150,
};
const TAKEN = Object.values(WIDTHS).reduce((sum, width) => sum + width, 0);
const widthOf = (column: ReportColumn) =>
  column === 'notes' ? TEXT_WIDTH - TAKEN : WIDTHS[column];

const CENTRED: ReadonlySet<ReportColumn> = new Set<ReportColumn>(['number', 'unit', 'verdict']);
const centre = { alignment: AlignmentType.CENTER };

const SIDES = ['top', 'bottom', 'left', 'right', 'insideHorizontal', 'insideVertical'] as const;
const noBorders = Object.fromEntries(
  SIDES.map((side) => [side, { style: BorderStyle.NONE, size: 0 }]),
);

const twips = (size: number) => ({ size, type: WidthType.DXA });

function cell(lines: readonly string[], column: ReportColumn, isHead = false): TableCell {
  const look = isHead || CENTRED.has(column) ? centre : {};
  // A cell must hold a paragraph, even one that says nothing.
  const texts = lines.length === 0 ? [''] : lines;
  return new TableCell({
    width: twips(widthOf(column)),
    children: texts.map((text) => paragraph(text, { ...look, size: CELL_SIZE, isBold: isHead })),
  });
}

const targetRow = ({ cells }: ReportRow) =>
  new TableRow({
    cantSplit: true,
    children: reportColumns.map((column) => cell(cells[column], column)),
  });

function groupRow(name: string): TableRow {
  const children = [paragraph(name, { size: CELL_SIZE, isBold: true })];
  const across = new TableCell({ columnSpan: reportColumns.length, width: twips(TEXT_WIDTH), children }); // prettier-ignore
  return new TableRow({ cantSplit: true, keepNext: true, children: [across] });
}

function targetTable({ groups }: ReportTable): Table {
  const heads = reportColumns.map((column) => cell([reportWords.column[column]], column, true));
  return new Table({
    layout: TableLayoutType.FIXED,
    width: twips(TEXT_WIDTH),
    columnWidths: reportColumns.map(widthOf),
    margins: { left: 80, right: 80, top: 40, bottom: 40 },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: heads }),
      ...groups.flatMap(({ name, rows }) => [groupRow(name), ...rows.map(targetRow)]),
    ],
  });
}

function planPart(table: ReportTable): FileChild[] {
  const heading = paragraph(table.title, {
    heading: HeadingLevel.HEADING_2,
    isBold: true,
    spacing: { before: 240, after: 120 },
    keepNext: true,
  });
  return [
    heading,
    table.groups.length === 0 ? paragraph(reportWords.noTargets) : targetTable(table),
  ];
}

function opening({ title, annexTo, basis, duties, yearly }: ReportSheet): Paragraph[] {
  const asked = duties.length === 0 ? [reportWords.noDuty] : duties.map(({ text }) => text);
  return [
    paragraph(reportWords.annex, { ...centre, isBold: true, isCapital: true }),
    paragraph(title, {
      ...centre,
      heading: HeadingLevel.HEADING_1,
      isBold: true,
      isCapital: true,
    }),
    paragraph(annexTo, { ...centre, isItalic: true, spacing: { after: 240 } }),
    paragraph(basis),
    ...asked.map((text) => paragraph(text)),
    ...yearly.map(({ text }) => paragraph(text)),
  ];
}

/** Two places to sign, without a name: the portal knows nobody who does. */
function signing(): Table {
  const { maker, head, day, hint } = reportWords.sign;
  const place = (above: string, who: string) =>
    new TableCell({
      width: twips(TEXT_WIDTH / 2),
      children: [
        paragraph(above, { ...centre, isItalic: true, spacing: { before: 240 } }),
        paragraph(who, { ...centre, isBold: true }),
        paragraph(hint, { ...centre, isItalic: true }),
      ],
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: twips(TEXT_WIDTH),
    borders: noBorders,
    rows: [new TableRow({ cantSplit: true, children: [place('', maker), place(day, head)] })],
  });
}

/** The report of a period as a Word file; the same report gives the same bytes. */
export function reportDocx(sheet: ReportSheet): Promise<Uint8Array<ArrayBuffer>> {
  const tables = sheet.tables.flatMap(planPart);
  // Without a paragraph between them two tables run together, under the borders of the second.
  const children = [...opening(sheet), ...tables, paragraph(''), signing()];
  return packDocument(wordDocument(sheet, children), sheet.publishedOn);
}
