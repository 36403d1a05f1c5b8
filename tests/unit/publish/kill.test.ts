import { expect, it } from 'vitest';
import { killRuns } from '../../kill/kill-runs.ts';

// `npm run test:kill` does the same 200 times.
it(
  'a publish that is killed leaves the old or the new version whole, and can be run again',
  { timeout: 300_000 },
  async () => {
    const said: string[] = [];
    const plan = { kills: 10, seed: 20_261_121, measurements: 1 };
    const { failures, counts } = await killRuns(plan, (line) => said.push(line));
    expect(failures).toEqual([]);
    expect(counts.old + counts.unfinished + counts.new).toBe(10);
    expect(said).toHaveLength(10);
  },
);
