import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Properties over many random tables: the longest tests, rarely the first to notice a change. */
const SWEEP = /\/properties\/|\/byte-source\.test\.ts$/;

/**
 * Orders the test files of a mutation run so that a change is noticed soon,
 * because the run of a change ends with the first test that notices it: the test
 * that mirrors the changed file, the table of example files, the others, the sweeps.
 */
export class NearestTestsFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const mirrors = [this.ctx.config.related ?? []]
      .flat()
      .map((changed) => changed.replace(/^.*\/src/, '').replace(/\.ts$/, '.test.ts'));
    const rank = ({ moduleId }: TestSpecification): number => {
      if (mirrors.some((mirror) => moduleId.endsWith(mirror))) return 0;
      if (moduleId.endsWith('/fixtures.test.ts')) return 1;
      return SWEEP.test(moduleId) ? 3 : 2;
    };
    return Promise.resolve(files.toSorted((a, b) => rank(a) - rank(b)));
  }
}
