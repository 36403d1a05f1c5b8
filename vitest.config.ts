import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

// Tests see the portal's own time zone, whatever the machine's is.
process.env['TZ'] = 'Asia/Ho_Chi_Minh';

export default defineConfig({
  test: {
    reporters: ['default'],
    allowOnly: false,
    // Two test files at a time: the machines that check this have two cores.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts', 'tests/conventions.test.ts'],
          setupFiles: ['tests/support/setup-unit.ts'],
          testTimeout: 30_000,
        },
      },
      // Components by themselves, without the site around them.
      getViteConfig(
        {
          test: {
            name: 'render',
            include: ['tests/render/**/*.test.ts'],
            setupFiles: ['tests/support/setup-console.ts'],
            testTimeout: 120_000,
          },
        },
        { configFile: false },
      ),
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          setupFiles: ['tests/support/setup-console.ts'],
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          setupFiles: ['tests/support/setup-console.ts'],
          globalSetup: ['tests/support/browser-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
