/**
 * One measured run in a process of its own: `node bench/ingest-run.ts kiem-tra|csv-parse FILE`. Prints rows, CPU
 * seconds of the whole process and its peak memory as JSON.
 */
import { createReadStream, statSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { parse } from 'csv-parse';
import { checkFigures } from '../src/ingest/validate.ts';
import { sourceOfFile } from '../src/publish/file-source.ts';
import { benchContext } from './figures-files.ts';

async function rawRows(file: string): Promise<number> {
  const parser = parse();
  let rows = -1;
  parser.on('data', () => {
    rows += 1;
  });
  await pipeline(createReadStream(file), parser);
  return rows;
}

function checkedRows(file: string): number {
  const { verdict, rowCount } = checkFigures(sourceOfFile(file, statSync(file).size), benchContext());
  if (verdict !== 'accept') throw new Error(`the file of the bench is not accepted: ${verdict}`);
  return rowCount;
}

const [method, file = ''] = process.argv.slice(2);
const start = performance.now();
const rows = method === 'csv-parse' ? await rawRows(file) : checkedRows(file);
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
const seconds = (performance.now() - start) / 1000;
const cpu = (userCPUTime + systemCPUTime) / 1e6;
process.stdout.write(JSON.stringify({ rows, cpu, seconds, peak: maxRSS / 1024 }));
