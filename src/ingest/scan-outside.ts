import { problemWords } from '../strings/problems.ts';
import { cleanCell } from './clean-cell.ts';
import type { IngestContext } from './context.ts';
import type { FoundHeader } from './find-header.ts';
import type { TableHeader } from './table-header.ts';
import { findPersonalData } from './personal-data.ts';
import { problem, type Problem } from './problem.ts';
import type { RawRow } from './split-rows.ts';

/** What must not stand anywhere in the file, because the file itself is published as it was handed in. */
const UNFIT: ReadonlySet<string> = new Set(['SL211', 'SL213']);

/** Looks at cells that are not read as data: titles, headers, other columns, totals, signatures. */
export function scanCells(
  line: number,
  cells: readonly string[],
  { officialPhones }: IngestContext,
  headerOf: (index: number) => string | undefined = () => undefined,
): Problem[] {
  return cells.flatMap((raw, index) => {
    if (raw === '') return [];
    const header = headerOf(index);
    const column = { columnIndex: index, ...(header === undefined ? {} : { header }) };
    const problems: Problem[] = [];
    const { text } = cleanCell(raw, line, column, problems);
    const kind = findPersonalData(text, officialPhones);
    const unfit = problems.filter(({ code }) => UNFIT.has(code));
    if (kind === null) return unfit;
    return [...unfit, problem('SL215', { line, ...column }, problemWords.personalData[kind])];
  });
}

/** Scans the rows above the header and the header itself. */
export function scanAbove(
  { line, titles }: FoundHeader,
  header: readonly string[],
  context: IngestContext,
): Problem[] {
  const above = titles.flatMap((title) => scanCells(title.line, title.cells, context));
  return [...above, ...scanCells(line, header, context)];
}

/** Scans the cells of a row that stand under no known column; all of them when the row is no data. */
export function scanRow(
  raw: RawRow,
  header: TableHeader,
  isData: boolean,
  context: IngestContext,
): Problem[] {
  const { others } = header;
  if (isData && others.size === 0 && raw.cells.length <= header.headers.length) return [];
  const isRead = (index: number) => isData && index < header.headers.length && !others.has(index);
  const cells = raw.cells.map((cell, index) => (isRead(index) ? '' : cell));
  return scanCells(raw.line, cells, context, (index) => header.headers[index]);
}
