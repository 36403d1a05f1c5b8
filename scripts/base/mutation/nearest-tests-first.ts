import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Orders the test files of a mutation run so that a change is noticed soon,
 * because the run of a change ends with the first test that notices it: the test
 * that mirrors the changed file, the table of example files, the others.
 */
export class NearestTestsFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const mirrors = [this.ctx.config.related ?? []]
      .flat()
      .map((changed) => changed.replace(/^.*\/src/, '').replace(/\.ts$/, '.test.ts'));
    const rank = ({ moduleId }: TestSpecification): number => {
      if (mirrors.some((mirror) => moduleId.endsWith(mirror))) return 0;
      return moduleId.endsWith('/fixtures.test.ts') ? 1 : 2;
    };
    return Promise.resolve(files.toSorted((a, b) => rank(a) - rank(b)));
  }
}
