/** Copies of the project in which a bench may change the content, so that nothing of it can reach the real one. */
import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../', import.meta.url));
const PARTS = [
  ...['src', 'public', 'content'],
  ...['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'],
];

/** Lays a fresh copy of the project into a folder below the project, whose packages it uses. */
export function copyProject(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const part of PARTS) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
}

/** Builds a project folder. @throws with the last that Astro said when it fails */
export function build(folder: string, variables: Readonly<Record<string, string>>): void {
  const astro = join(ROOT, 'node_modules/astro/bin/astro.mjs');
  // A test runner's own NODE_ENV would make it another build.
  const always = { NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [astro, 'build'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, ...always, ...variables },
  });
  const last = `${stdout}\n${stderr}`.slice(-2000);
  if (status !== 0) throw new Error(`astro build in ${folder} failed: ...${last}`);
}
