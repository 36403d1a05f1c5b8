/** The checker over a file without a mistake: encodings, rows, keys, numbers, doubles, earlier periods. */
import { statSync } from 'node:fs';
import { checkFigures } from '../src/ingest/validate.ts';
import { sourceOfFile } from '../src/publish/file-source.ts';
import { benchContext } from './figures-files.ts';
import { printUse } from './print-use.ts';

const file = process.argv[2] ?? '';
const report = checkFigures(sourceOfFile(file, statSync(file)), benchContext());
if (report.verdict !== 'accept')
  throw new Error(`not accepted: ${report.problems[0]?.message ?? ''}`);
printUse(report.rowCount);
