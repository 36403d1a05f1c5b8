// Mutation testing of the figures engine: npm run test:mutation, outside npm test. See docs/mutation.md.
/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts' },
  plugins: ['@stryker-mutator/vitest-runner', './scripts/base/mutation/reader-text.ts'],
  ignorers: ['reader-text'],
  mutate: ['src/domain/**/*.ts', 'src/ingest/**/*.ts'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  timeoutMS: 20_000,
  thresholds: { high: 95, low: 90, break: 85 },
  incremental: true,
  incrementalFile: '.cache/mutation/incremental.json',
  tempDirName: '.cache/mutation/sandbox',
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: '.cache/mutation/report.json' },
  ignorePatterns: [
    '.astro',
    '.cache',
    'content',
    'dist*',
    'docs',
    'public',
    'tests/site',
    'tests/browser',
  ],
};
