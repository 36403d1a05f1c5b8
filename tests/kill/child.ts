// A process that publishes once and tells its parent when it begins to write, so that it can be
// killed while it does: node tests/kill/child.ts SCENARIO CONTENT
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { scenarios, type ScenarioName } from './scenarios.ts';

const [name = '', content = ''] = process.argv.slice(2);
const { mkdir } = fs.promises;
let hasBegun = false;
// The first thing a publish does to the disk.
fs.promises.mkdir = ((...args: Parameters<typeof mkdir>) => {
  if (!hasBegun) process.send?.('writing');
  hasBegun = true;
  return mkdir(...args);
}) as typeof mkdir;
syncBuiltinESMExports();

await scenarios[name as ScenarioName].run(content);
process.send?.('done');
process.disconnect();
