// First sketch: schemas only. Cross checks and proper messages follow.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ATTACHED_FILES, contentKinds, placeOf } from '../src/content-tree/kinds.ts';
import { readEntry } from '../src/content-tree/read-entry.ts';

const root = 'content';
let problems = 0;
for (const path of (readdirSync(root, { recursive: true }) as string[]).sort()) {
  if (!/\.[a-z]+$/u.test(path) || ATTACHED_FILES.test(path)) continue;
  const place = placeOf(path);
  if (place === null) {
    problems += 1;
    console.log(`${path}: no kind of content file belongs here`);
    continue;
  }
  const entry = readEntry(path, readFileSync(join(root, path), 'utf8'));
  if (Array.isArray(entry)) {
    problems += entry.length;
    for (const problem of entry) console.log(`${path}:${problem.line}: ${problem.detail}`);
    continue;
  }
  const result = contentKinds[place.kind].schema.safeParse(entry.data);
  for (const issue of result.error?.issues ?? []) {
    problems += 1;
    console.log(`${path}:${entry.lineOf(issue.path)}: ${issue.path.join('.')}: ${issue.message} ${'keys' in issue ? String(issue.keys) : ''}`);
  }
}
console.log(`${problems} problems`);
process.exit(problems === 0 ? 0 : 1);
