// Kills a publish at random moments while it writes and checks what it leaves. Takes minutes:
// npm run test:kill -- [--kills 200] [--seed 1]. Exit 0 when every kill left the old or the new state whole.
import './base/node-version.ts';
import { parseArgs } from 'node:util';
import { killRuns } from '../tests/kill/kill-runs.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});
const [kills, seed] = [Number(values.kills), Number(values.seed)];
console.log(`${kills} kills, seed ${seed}`);
const started = performance.now();
const { spans, counts, failures } = await killRuns({ kills, seed, measurements: 5 }, console.log);
for (const [name, span] of Object.entries(spans)) {
  console.log(`${name}: writes for ${span.toFixed(1)} ms (median)`);
}
console.log(failures.join('\n'));
const seconds = ((performance.now() - started) / 1000).toFixed(0);
console.log(
  `seed ${seed}: ${counts.old} before anything lay there, ${counts.unfinished} while writing, ` +
    `${counts.new} after the new version stood; ${failures.length} wrong, ${seconds} s`,
);
process.exitCode = failures.length === 0 && kills > 0 ? 0 : 1;
