import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../support/random.ts';
import { xlsx } from '../../../support/xlsx.ts';
import { checkXlsx } from '../context.ts';
import { draftOf, mutations, partsOf, type Figure } from './spoilt-sheets.ts';

/** How many files each mutation spoils here; 20 and more were run when it was written. */
const FILES = 3;
const VERDICTS = { same: 'accept', told: 'accept-with-warning', refused: 'reject' };

describe('a true table with one thing changed is read as it was meant, told, or refused', () => {
  it.each(mutations)('$name: $outcome', async ({ name, outcome, apply }) => {
    const random = seededRandom(name.length * 7919 + mutations.findIndex((one) => one.name === name));
    for (let file = 0; file < FILES; file += 1) {
      const areas = ['thon-ha', 'thon-dong', 'xom-5'].slice(0, 2 + Math.floor(random() * 2));
      const figures: Figure[] = areas.map((area) => ({
        indicator: 'CDX-01', area, value: 2 + Math.floor(random() * 970) / 10,
      })); // prettier-ignore
      const row = 1 + Math.floor(random() * figures.length);
      const draft = draftOf(figures);
      apply(draft, row, figures[row - 1] ?? { indicator: '', area: '', value: 0 });
      const report = await checkXlsx(xlsx(partsOf(draft)));
      expect(report.verdict, JSON.stringify(report.problems.slice(0, 3))).toBe(VERDICTS[outcome]);
      if (outcome === 'refused') continue;
      const read = report.rows.map(({ observation: { indicator, area, value } }) => ({ indicator, area, value }));
      expect(read.toSorted((a, b) => a.area.localeCompare(b.area))).toEqual(figures.toSorted((a, b) => a.area.localeCompare(b.area)));
    }
  }); // prettier-ignore
});
