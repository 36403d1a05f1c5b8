import {
  observationColumns,
  type ObservationColumn,
  type ObservationField,
} from '../domain/observation.ts';
import { cleanCell, type Cell } from './clean-cell.ts';

/** Where a field stands in a row, by index from 0, with the header as the file writes it. */
export type ColumnPlace = {
  index: number;
  header: string;
  /** The column that problems name, for a cell that is none of the file. */
  shown?: number;
};

/** A column as problems name it: index from 0, and the header as the file writes it. */
export type CellColumn = { columnIndex?: number; header?: string };

type Columns = {
  places: Partial<Record<ObservationField, ColumnPlace>>;
  /** Columns up to the last one with a name. */
  width: number;
  headers: readonly string[];
};

type FieldColumn = {
  index: number;
  column: CellColumn;
  /** The empty cell of a column that may be left empty: no problem ever names its line. */
  blank: Cell | null;
};

function fieldColumn(
  { column: name, isRequired }: ObservationColumn,
  found: ColumnPlace | undefined,
): FieldColumn {
  const { index, header, shown = index } = found ?? { index: -1, header: name };
  const column = found === undefined ? { header } : { columnIndex: shown, header };
  return { index, column, blank: isRequired ? null : cleanCell('', 0, column, []) };
}

/** The header of a table, with what every row asks of it worked out once. */
export type TableHeader = Columns & {
  /** By field: where it stands (-1 for a column the file lacks), and how problems name it. */
  fields: Readonly<Record<ObservationField, FieldColumn>>;
  /** Rows must have more cells than this. */
  lastNeeded: number;
  /** Indexes of the columns that are read as no field, and of those without a name. */
  others: ReadonlySet<number>;
  nameless: readonly number[];
};

/** Makes a header from its columns. */
export function tableHeader({ places, width, headers }: Columns): TableHeader {
  const fields = observationColumns.map(
    (one) => [one.field, fieldColumn(one, places[one.field])] as const,
  );
  const known = new Set(fields.map(([, { index }]) => index));
  const needed = observationColumns.filter(({ isRequired }) => isRequired);
  const indexes = headers.map((_, index) => index);
  return {
    places,
    width,
    headers,
    fields: Object.fromEntries(fields) as TableHeader['fields'],
    lastNeeded: Math.max(...needed.map(({ field }) => places[field]?.index ?? 0)),
    others: new Set(indexes.filter((index) => !known.has(index))),
    nameless: indexes.filter((index) => headers[index]?.trim() === ''),
  };
}
