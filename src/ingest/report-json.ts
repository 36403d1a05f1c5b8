import { observationColumns, type Observation } from '../domain/observation.ts';
import type { FileReport, ReportRow } from './report.ts';

function rowRecord({ line, observation }: ReportRow): Record<string, unknown> {
  const cells = observationColumns.map(({ column, field }): [string, Observation[typeof field]] => [
    column,
    observation[field],
  ]);
  return { line, ...Object.fromEntries(cells) };
}

/** Characters that are written at once. */
const PIECE = 1 << 16;

/** Hands the accepted rows of a file to a function, in the order of the file. */
export type EachRow = (take: (row: ReportRow) => void) => void;

/**
 * Writes the one object that `--json` prints, piece by piece, so that a long file is never in memory as a whole. Column
 * names are those of the file; `file` is the path as it was given. Rows of a refused file are left out.
 */
export function writeJsonReport(
  file: string,
  { encoding, delimiter, verdict, problems }: FileReport,
  eachRow: EachRow,
  write: (piece: string) => void,
): void {
  let pending = '';
  const add = (text: string, limit = PIECE): void => {
    pending += text;
    if (pending.length < limit) return;
    write(pending);
    pending = '';
  };
  const addList = (name: string, list: (each: (item: unknown) => void) => void): void => {
    let before = `,\n  "${name}": [\n    `;
    const end = () => (before.startsWith(`,\n  "`) ? `,\n  "${name}": []` : '\n  ]');
    list((item) => {
      add(before + JSON.stringify(item));
      before = ',\n    ';
    });
    add(end());
  };
  add(JSON.stringify({ file, encoding, delimiter, verdict }, null, 2).slice(0, -2));
  addList('rows', (each) => {
    if (verdict !== 'reject') eachRow((row) => each(rowRecord(row)));
  });
  addList('problems', (each) => problems.forEach((found) => each(found)));
  add('\n}\n', 0);
}
