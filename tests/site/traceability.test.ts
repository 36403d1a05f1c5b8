import { describe, expect, it } from 'vitest';
import {
  communes,
  demoCommunes,
  compare,
  inForce,
  must,
  pageOf,
  versionOf,
} from '../support/figure-cells.ts';
import { rowKey } from '../support/published.ts';

it('is walked in the demo commune, where it is built', () => {
  expect(communes.map(({ slug }) => slug)).toEqual(expect.arrayContaining(demoCommunes));
});

describe.each(communes)('Figures below $base', ({ base, versions }) => {
  const newest = inForce(versions);

  it('of a version are the rows of its file: each row once, and nothing else', () => {
    const problems = versions.flatMap((version) => {
      const { $ } = pageOf(
        `${base}so-lieu/ky/${version.period.toLowerCase()}/v${version.version}/`,
      );
      const shown = new Set<string>();
      const wrong = $('#so-lieu ~ table tbody tr, section:has(#so-lieu) table tbody tr')
        .toArray()
        .flatMap((tr) => {
          const [indicator = '', area = ''] = ($(tr).attr('id') ?? '').split('.');
          const key = rowKey(indicator.toUpperCase(), area);
          shown.add(key);
          return compare($(tr).find('td.number'), must(version.rows.get(key), key), versions);
        });
      const lost = [...version.rows.keys()].filter((key) => !shown.has(key));
      return [...wrong, ...lost.map((key) => `${version.period} v${version.version}: no ${key}`)];
    });
    expect(versions.length).toBeGreaterThan(4);
    expect(problems).toEqual([]);
  });

  it('of villages on the page of an indicator are the rows in force, and every such row is there', () => {
    const shown = new Set<string>();
    const problems = [...new Set(newest.flatMap(({ rows }) => [...rows.values()]))]
      .map((row) => row['ma_chi_tieu'] ?? '')
      .filter((id, index, all) => all.indexOf(id) === index)
      .flatMap((id) => {
        const { $ } = pageOf(`${base}so-lieu/${id.toLowerCase()}/`);
        return $('section.scroll table')
          .toArray()
          .flatMap((table) => {
            const columns = $(table)
              .find('thead th')
              .toArray()
              .slice(1)
              .map((th) => versionOf($(th).find('a').attr('href') ?? '', versions));
            return $(table)
              .find('tbody tr')
              .toArray()
              .flatMap((tr) => {
                const href = $(tr).find('th a').attr('href') ?? '';
                const area = must(/\/thon\/([^/]+)\/$/u.exec(href)?.[1], href);
                const cells = $(tr).find('td').toArray();
                return cells.flatMap((td, index) => {
                  const row = columns[index]?.rows.get(rowKey(id, area));
                  if (row !== undefined) shown.add(`${row['ky']} ${rowKey(id, area)}`);
                  return compare($(td), row, versions);
                });
              });
          });
      });
    const lost = newest
      .flatMap(({ rows }) => [...rows.entries()])
      .filter(([, row]) => !/^\d{5}$/u.test(row['ma_dia_ban'] ?? ''))
      .map(([key, row]) => `${row['ky']} ${key}`)
      .filter((key) => !shown.has(key));
    expect(shown.size).toBeGreaterThan(100);
    expect([...problems, ...lost.map((key) => `not shown: ${key}`)]).toEqual([]);
  });
});
