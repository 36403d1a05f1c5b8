import { expect, it } from 'vitest';
import { communes, demoCommunes } from '../support/figure-cells.ts';
import { plainSpaces, sitePages } from '../support/site.ts';

const pages = communes.flatMap(({ base }) =>
  sitePages().filter(({ address }) => address.startsWith(`${base}so-lieu/`)),
);

it('A headline without a number tells that of an earlier period, as the row of that period says', () => {
  const told = pages.flatMap(({ address, $ }) => {
    const known = $('.headline .known');
    if (known.length === 0) return [];
    const row = $('table.table-sources')
      .first()
      .find('tbody tr')
      .filter((_, tr) => $(tr).find('td.number strong').length > 0)
      .first();
    const words = plainSpaces(known.text());
    const parts = [row.find('th').text(), row.find('td.number strong').text()];
    const isSame = parts.every((part) => words.includes(plainSpaces(part).trim()));
    const isThere = known.find('a').attr('href') === row.find('td.source a').attr('href');
    return [{ address, isSame, isThere }];
  });
  expect(told.length > 0).toBe(demoCommunes.length > 0);
  expect(told.filter(({ isSame, isThere }) => !isSame || !isThere)).toEqual([]);
});
