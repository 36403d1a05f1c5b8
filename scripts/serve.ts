import './base/node-version.ts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { baseWords } from '../src/strings/base.ts';
import { serveFolder } from './base/static-server.ts';

const FIRST_PORT = 4321;

const folder = process.env['PORTAL_OUT'] ?? 'dist';
if (existsSync(join(folder, 'index.html'))) {
  const { origin } = await serveFolder(folder, FIRST_PORT);
  console.log(baseWords.serving(`${origin}/`));
} else {
  console.error(baseWords.notBuilt(folder));
  process.exitCode = 2;
}
