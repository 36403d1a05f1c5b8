import { parse } from 'csv-parse/sync';

/** A CSV file as read by its own rules: comma, quotes, CRLF, a byte order mark passed over. */
export type CsvTable = { header: string[]; rows: string[][] };

export function readCsv(text: string): CsvTable {
  const [header = [], ...rows]: string[][] = parse(text, { bom: true, record_delimiter: '\r\n' });
  return { header, rows };
}

/** The rows of a CSV file as records by column name. */
export function csvRecords(text: string): Record<string, string>[] {
  const { header, rows } = readCsv(text);
  return rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at] ?? ''])));
}

export type ColumnRule = { name: string; type: string; isRequired: boolean };

const FORMS: Readonly<Record<string, RegExp>> = {
  string: /^[^]*$/u,
  number: /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/u,
  integer: /^-?\d+$/u,
  date: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u,
};

/** What is wrong with a table by the columns and the key its metadata promise. */
export function tableProblems(
  { header, rows }: CsvTable,
  columns: readonly ColumnRule[],
  key: readonly string[],
): string[] {
  const names = columns.map(({ name }) => name);
  if (header.join() !== names.join()) return [`header is ${header.join()}`];
  const cells = rows.flatMap((row, line) =>
    columns.flatMap(({ name, type, isRequired }, at) => {
      const text = row[at] ?? '';
      if (text === '') return isRequired ? [`row ${line + 1}: ${name} is empty`] : [];
      return FORMS[type]?.test(text) === true ? [] : [`row ${line + 1}: ${name} is "${text}"`];
    }),
  );
  const keys = rows.map((row) => key.map((name) => row[names.indexOf(name)]).join('|'));
  const unknown = key.filter((name) => !names.includes(name)).map((name) => `no column ${name}`);
  const twice = keys.filter((one, at) => keys.indexOf(one) !== at).map((one) => `${one} twice`);
  return [...cells, ...unknown, ...twice];
}
