import { beforeAll, describe, expect, it } from 'vitest';
import type { Indicator } from '../../src/domain/indicator.ts';
import { periodName } from '../../src/domain/period.ts';
import { statusValue } from '../../src/domain/status-sentence.ts';
import { figureText } from '../../src/lib/figures/figures.ts';
import type { ShownObservation } from '../../src/lib/figures/public-figures.ts';
import { areaName } from '../../src/lib/village-names.ts';
import { figureWords } from '../../src/strings/figures.ts';
import { indicatorWords } from '../../src/strings/indicator.ts';
import { DESK, PHONE, useBrowser, withPage } from '../support/browser.ts';
import { demoFigures } from '../support/demo-figures.ts';
import { plainSpaces } from '../support/site.ts';
import { findSpoken, spokenCells, spokenPage, words, type Spoken } from '../support/speech.ts';

useBrowser();

const IMAGES = ['image', 'img', 'SvgRoot', 'graphics-document', 'canvas'];

const { commune, indicators, inForce } = await demoFigures();
const used = indicators.filter(({ id }) =>
  inForce.some(({ observations }) => observations.some(({ indicator }) => indicator === id)),
);

/** What is said on a phone and at a desk: the layout differs, the words must not. */
async function listen(address: string): Promise<Record<'phone' | 'desk', Spoken>> {
  return await withPage(address, { viewport: PHONE }, async (page) => {
    const phone = await spokenPage(page);
    await page.setViewportSize(DESK);
    return { phone, desk: await spokenPage(page) };
  });
}

/** How a cell with this figure begins. */
function beginning(row: ShownObservation, indicator: Indicator): string {
  const { value, status } = row;
  const isSaid = value === null && (status === 'O' || status === 'L' || status === 'M');
  return plainSpaces(isSaid ? figureWords.missing[status] : figureText(row, indicator));
}

describe.each(used)('The page of $id, read aloud', (indicator) => {
  const figures = inForce.flatMap(({ observations }) =>
    observations.filter((row) => row.indicator === indicator.id),
  );
  let page: Awaited<ReturnType<typeof listen>>;
  beforeAll(async () => {
    page = await listen(`/xa-minh-hoa/so-lieu/${indicator.id.toLowerCase()}/`);
  });

  it.each(['phone', 'desk'] as const)(
    'says each figure once, in its row and column: %s',
    (screen) => {
      const cells = spokenCells(page[screen]);
      const found = figures.map((row) => {
        const period = periodName(row.period);
        const isWhole = row.area === commune.code;
        const name = isWhole ? period : areaName(commune, row.area);
        const column = isWhole ? indicatorWords.column.figure : period;
        const said = cells.filter((cell) => cell.row === name && cell.column === column);
        const isRight = said[0]?.text.startsWith(beginning(row, indicator)) === true;
        return { name, column, times: said.length, isRight };
      });
      expect(found.length).toBeGreaterThan(0);
      expect(found.filter(({ times, isRight }) => times !== 1 || !isRight)).toEqual([]);
    },
  );

  it('names its drawings and says no figure of theirs', () => {
    const images = findSpoken(page.phone, ...IMAGES);
    expect(images.filter(({ role, name }) => role === 'SvgRoot' || name.trim() === '')).toEqual([]);
    const drawn = [...images, ...findSpoken(page.phone, 'figure')];
    const values = figures
      .filter(({ value }) => value !== null)
      .map((row) => beginning(row, indicator));
    const said = drawn.flatMap((drawing) => words(drawing).split(' '));
    expect(values.filter((value) => value.length > 2 && said.includes(value))).toEqual([]);
  });
});

describe('The scorecard, read aloud', () => {
  it.each(['phone', 'desk'] as const)(
    'says each target and its figure once: %s',
    async (screen) => {
      const [newest] = inForce;
      const statuses = newest?.statuses.statuses ?? [];
      const targets = newest?.definitions.plans.flatMap((plan) => plan.targets) ?? [];
      const page = await listen('/xa-minh-hoa/so-lieu/');
      const { value: column } = figureWords.column;
      const cells = spokenCells(page[screen]).filter((cell) => cell.column === column);
      expect(cells).toHaveLength(statuses.length);
      const missed = statuses.filter((status) => {
        const target = targets.find(({ id }) => id === status.target);
        const unit = indicators.find(({ id }) => id === status.indicator)?.unit ?? null;
        const value = plainSpaces(statusValue(status, unit) ?? '');
        const rows = cells.filter(({ row }) => row.startsWith(plainSpaces(target?.text ?? '?')));
        // On a phone a cell begins with the name of its column.
        const said = rows[0]?.text.replace(`${column}: `, '') ?? '';
        return rows.length !== 1 || !said.startsWith(value);
      });
      expect(missed.map(({ target }) => target)).toEqual([]);
    },
  );
});
