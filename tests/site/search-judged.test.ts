import { beforeAll, describe, expect, it } from 'vitest';
import { addressesFound, findBuilt } from '../support/search/finder.ts';
import { answersTo, judgedClasses } from '../support/search/judged.ts';
import { askAll, byGroup, recallOf, recallTable, type Outcome } from '../support/search/recall.ts';
import { builtRecords } from '../support/search/records.ts';
import { isWholeContent } from '../support/site.ts';

/** What is asked, in builds of a part of the content only what is there. */
const asked = judgedClasses()
  .filter(({ absent }) => !absent)
  .flatMap(({ name, queries }) =>
    queries.map((one) => ({
      group: name,
      query: one.query,
      right: answersTo(one, builtRecords()),
    })),
  )
  .filter(({ right }) => right.length > 0);
const absent = judgedClasses()
  .filter((one) => one.absent)
  .flatMap(({ queries }) => queries.map(({ query }) => query));

describe('the finder', () => {
  let outcomes: Outcome[] = [];
  beforeAll(async () => {
    outcomes = await askAll(asked, addressesFound);
  }, 600_000);

  it('shows a right answer among the first five for 97 in 100 judged queries', () => {
    expect(recallOf(outcomes), recallTable(outcomes)).toBeGreaterThanOrEqual(0.97);
  });

  // Of a part of the content, a class has too few queries left for a share to say much.
  it.runIf(isWholeContent())('leaves no class of judged queries behind', () => {
    const behind = [...byGroup(outcomes)].filter(([, of]) => of.length > 5 && recallOf(of) < 0.85);
    expect(behind.map(([name, of]) => `${name}: ${recallTable(of)}`)).toEqual([]);
  });

  it('calls nothing a result that says it all where nothing on the site does', async () => {
    const claimed: string[] = [];
    for (const query of absent) {
      const { looked, hits } = await findBuilt(query);
      for (const { whole, title } of hits)
        if (whole) claimed.push(`${query} (${looked}): ${title}`);
    }
    expect(claimed).toEqual([]);
  });
});
