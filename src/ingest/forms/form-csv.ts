import { stringify } from 'csv-stringify/browser/esm/sync';
import { guardText } from '../write-csv.ts';
import type { Form } from './form.ts';

/** A form as Vietnamese Excel opens and saves CSV: UTF-8 with BOM, semicolons, CRLF. */
export function formCsv({ headers, rows }: Form): Uint8Array {
  const texts = [headers, ...rows.map((row) => row.map(({ text }) => text))];
  const text = stringify(
    texts.map((cells) => cells.map(guardText)),
    { bom: true, delimiter: ';', record_delimiter: '\r\n' },
  );
  return new TextEncoder().encode(text);
}
