import type { ColumnType } from '../../domain/open-row.ts';
import { tableForms, type OpenTable } from './tables.ts';

const DATATYPES: Record<ColumnType, unknown> = {
  string: 'string',
  number: 'number',
  integer: 'integer',
  date: { base: 'date', format: 'yyyy-MM-dd' },
};

/** The name of a file in its folder. */
const fileName = (path: string) => path.slice(path.lastIndexOf('/') + 1);

/**
 * Metadata of the CSV files of one folder (W3C CSV on the Web), for the place where the standard
 * looks for it: `csv-metadata.json` beside them.
 * @param tables of one kind, all in one folder, at least one
 * @throws when a table lies elsewhere or has other columns: one group has one form
 */
export function tableGroup(title: string, tables: readonly OpenTable[]): Record<string, unknown> {
  const [first] = tables;
  if (first === undefined) throw new Error(`${title}: a group of no tables`);
  const folder = first.file.path.slice(0, -fileName(first.file.path).length);
  if (
    tables.some(
      ({ kind, file }) => kind !== first.kind || file.path !== folder + fileName(file.path),
    )
  )
    throw new Error(`${title}: tables of two folders or two forms`);
  const { columns, key } = tableForms[first.kind];
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'vi' }],
    'dc:title': title,
    'dc:publisher': first.publisher,
    ...(first.licence !== null && { 'dc:license': { '@id': first.licence.url } }),
    dialect: { encoding: 'utf-8', delimiter: ',', lineTerminators: ['\r\n'], header: true },
    tableSchema: {
      columns: columns.map(({ name, title: label, description, type, isRequired }) => ({
        name,
        titles: [name, label],
        'dc:description': description,
        datatype: DATATYPES[type],
        required: isRequired,
      })),
      primaryKey: key,
    },
    tables: tables.map((table) => ({
      url: fileName(table.file.path),
      'dc:title': table.title,
      'dc:description': table.description,
    })),
  };
}
