import { beforeAll, describe, expect, it } from 'vitest';
import { addressesFound, findBuilt } from '../support/search/finder.ts';
import { judgedClasses, judgedQuestions } from '../support/search/judged.ts';
import { askAll, byGroup, recallOf, recallTable, type Outcome } from '../support/search/recall.ts';
import { isWholeContent } from '../support/site.ts';

const asked = judgedQuestions();
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

  it('leaves no class of judged queries behind', () => {
    // Of a part of the content, a class has too few queries left for a share to say much.
    const fewest = isWholeContent() ? 5 : 10;
    const behind = [...byGroup(outcomes)].filter(
      ([, of]) => of.length > fewest && recallOf(of) < 0.85,
    );
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
