import { defineConfig } from 'vitest/config';

process.env['TZ'] = 'Asia/Ho_Chi_Minh';

/** The tests of the figures engine alone: no build, no process started, no browser. */
export default defineConfig({
  test: {
    include: ['tests/unit/domain/**/*.test.ts', 'tests/unit/ingest/**/*.test.ts'],
    setupFiles: ['tests/support/setup-unit.ts'],
    testTimeout: 30_000,
  },
});
