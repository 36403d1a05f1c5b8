/**
 * Child process of src/publish/read-xlsx.ts: an .xlsx file on standard input,
 * one JSON object on standard output. It runs with a cap on memory, without
 * leave to write files or start programs, and is killed when it takes too long.
 */
import { buffer } from 'node:stream/consumers';
import { readGuarded } from '../../src/publish/read-guarded.ts';

process.stdout.write(JSON.stringify(await readGuarded(await buffer(process.stdin))));
