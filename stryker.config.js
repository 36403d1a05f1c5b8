// Mutation testing of the figures engine: npm run test:mutation, outside npm test. See docs/mutation.md.

/**
 * One run: a folder of sources against the tests that mirror it, so that each
 * folder's rules are proven by its own tests.
 * @param {string} folder below src/ and tests/unit/
 * @returns {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export const mutationOf = (folder) => ({
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts', dir: `tests/unit/${folder}` },
  plugins: ['@stryker-mutator/vitest-runner', './scripts/base/mutation/reader-text.ts'],
  ignorers: ['reader-text'],
  mutate: [`src/${folder}/**/*.ts`],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  timeoutMS: 20_000,
  thresholds: { high: 95, low: 90, break: 85 },
  incremental: true,
  incrementalFile: `.cache/mutation/${folder}-incremental.json`,
  tempDirName: `.cache/mutation/${folder}-sandbox`,
  reporters: ['progress-append-only', 'clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `.cache/mutation/${folder}.json` },
  ignorePatterns: [
    ...['.astro', '.cache', 'dist*', 'docs', 'public'],
    ...['tests/site', 'tests/browser'],
  ],
});

export default mutationOf('domain');
