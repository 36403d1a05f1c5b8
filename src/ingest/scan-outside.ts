import { problemWords } from '../strings/problems.ts';
import { cleanCell } from './clean-cell.ts';
import type { IngestContext } from './context.ts';
import { cutLine, type FoundHeader } from './find-header.ts';
import type { HeaderMap } from './headers.ts';
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
    const place = { line, columnIndex: index, ...(header === undefined ? {} : { header }) };
    const { cell, problems } = cleanCell(raw, 'note', place);
    const kind = findPersonalData(cell.text, officialPhones);
    const personal =
      kind === null ? [] : [problem('SL215', place, problemWords.personalData[kind])];
    return [...problems.filter(({ code }) => UNFIT.has(code)), ...personal];
  });
}

/** Scans the lines above the header and the header itself. */
export function scanAbove(
  lines: readonly string[],
  found: FoundHeader,
  header: readonly string[],
  context: IngestContext,
): Problem[] {
  const titles = found.titleLines.flatMap((line) =>
    scanCells(line, cutLine(lines[line - 1] ?? '', found.delimiter), context),
  );
  return [...titles, ...scanCells(found.line, header, context)];
}

/** Scans the cells of a row that stand under no known column; all of them when the row is no data. */
export function scanRow(
  raw: RawRow,
  header: HeaderMap,
  isData: boolean,
  context: IngestContext,
): Problem[] {
  const known = new Set(isData ? Object.values(header.places).map(({ index }) => index) : []);
  const cells = raw.cells.map((cell, index) => (known.has(index) ? '' : cell));
  return scanCells(raw.line, cells, context, (index) => header.headers[index]);
}
