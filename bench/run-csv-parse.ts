/** What the checker is measured against: csv-parse, strict, streaming, rows counted and thrown away. */
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { parse } from 'csv-parse';
import { printUse } from './print-use.ts';

const parser = parse();
let rows = -1;
parser.on('data', () => {
  rows += 1;
});
await pipeline(createReadStream(process.argv[2] ?? ''), parser);
printUse(rows);
