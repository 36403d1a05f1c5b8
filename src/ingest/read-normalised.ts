import { parse } from 'csv-parse/browser/esm/sync';
import { observationColumns, observationSchema, type Observation } from '../domain/observation.ts';
import { unguardText } from './write-csv.ts';

const NUMBERS: ReadonlySet<string> = new Set(['value', 'numerator', 'denominator']);

function readCell(field: keyof Observation, text: string): string | number | null {
  if (NUMBERS.has(field)) return text === '' ? null : Number(text);
  if (field === 'asOf' && text === '') return null;
  return unguardText(text);
}

/**
 * Reads back what `writeObservationsCsv` wrote, exactly.
 * @throws for anything else: the file is ours, so another form is a fault and no input
 */
export function readObservationsCsv(text: string): Observation[] {
  const records: string[][] = parse(text, { delimiter: ',' });
  const [header, ...rows] = records;
  const expected = observationColumns.map(({ column }) => column);
  if (header?.join() !== expected.join())
    throw new Error(`unexpected columns: ${header?.join() ?? ''}`);
  return rows.map((row) => {
    const cells = observationColumns.map(
      ({ field }, index) => [field, readCell(field, row[index] ?? '')] as const,
    );
    return observationSchema.parse(Object.fromEntries(cells));
  });
}
