import { defineConfig } from 'vitest/config';
import { NearestTestsFirst } from './scripts/base/mutation/nearest-tests-first.ts';

process.env['TZ'] = 'Asia/Ho_Chi_Minh';

/** The tests below the folder that stryker names: no build, no process started, no browser. */
export default defineConfig({
  test: {
    include: ['**/*.test.ts'],
    // Sweeps over hundreds of files or random tables, each longer than all other tests together: every survivor would
    // wait for them, and code prepared for a mutation run is many times slower.
    exclude: [
      '**/properties/**',
      ...[
        'real-texts',
        'error-copy-fixtures',
        'error-copy-any',
        'byte-source',
        'large-files',
        'many-codes',
        'long-texts',
      ].map((name) => `**/${name}.test.ts`),
    ],
    setupFiles: ['tests/support/setup-unit.ts'],
    testTimeout: 30_000,
    // One environment for all test files of a run: most of the time would go into loading the schemas anew.
    isolate: false,
    sequence: { sequencer: NearestTestsFirst },
  },
});
