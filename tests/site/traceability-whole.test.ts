import { describe, expect, it } from 'vitest';
import {
  communes,
  demoCommunes,
  compare,
  inForce,
  must,
  pageOf,
  rules,
  textOf,
  versionOf,
} from '../support/figure-cells.ts';
import { rowKey, written, type Row, type Version } from '../support/published.ts';
import { plainSpaces, sitePages } from '../support/site.ts';

const isCommune = (row: Row) => /^\d{5}$/u.test(row['ma_dia_ban'] ?? '');
const total = (rows: readonly Row[], column: string) =>
  rows.reduce((sum, row) => sum + Number(row[column]), 0);

/** The figure of the whole commune in a version, made from its rows by hand; null when there is none. */
function wholeOf(version: Version, id: string): number | null {
  const rows = [...version.rows.values()].filter((row) => row['ma_chi_tieu'] === id);
  const own = rows.find(isCommune);
  if (own !== undefined) return own['gia_tri'] === '' ? null : Number(own['gia_tri']);
  const filled = rows.filter((row) => row['gia_tri'] !== '');
  if (filled.length === 0) return null;
  if (must(rules.get(id), id).unit !== '%') return total(filled, 'gia_tri');
  return (100 * total(filled, 'tu_so')) / total(filled, 'mau_so');
}

it('is walked in the demo commune, where it is built', () => {
  expect(communes.map(({ slug }) => slug)).toEqual(expect.arrayContaining(demoCommunes));
});

describe.each(communes)('The whole commune below $base', ({ base, versions }) => {
  const newest = inForce(versions);
  const ids = [...new Set(newest.flatMap(({ rows }) => [...rows.values()]))].map(
    (row) => row['ma_chi_tieu'] ?? '',
  );
  const pages = [...new Set(ids)].map((id) => ({
    id,
    rule: must(rules.get(id), id),
    $: pageOf(`${base}so-lieu/${id.toLowerCase()}/`).$,
  }));

  it('has in each period of an indicator its own row, or what its villages add up to', () => {
    let walked = 0;
    const problems = pages.flatMap(({ id, rule, $ }) =>
      $('table.table-sources tbody tr')
        .toArray()
        .flatMap((tr) => {
          const number = plainSpaces($(tr).find('td.number strong').text());
          const href = $(tr).find('td.source a').attr('href');
          if (number === '') return [];
          const version = must(versionOf(must(href, id), versions), `${id} ${href}`);
          walked += 1;
          const own = [...version.rows.values()].find(
            (row) => row['ma_chi_tieu'] === id && isCommune(row),
          );
          if (own !== undefined) return compare($(tr).find('td.number'), own, versions);
          const expected = written(must(wholeOf(version, id), id), rule);
          return number === expected ? [] : [`${id} ${href}: ${number}, villages give ${expected}`];
        }),
    );
    expect(walked).toBeGreaterThan(15);
    expect(problems).toEqual([]);
  });

  it('is drawn at the height of its figures', () => {
    let drawn = 0;
    const far = pages.flatMap(({ id, $ }) => {
      const share = (node: Parameters<typeof $>[0], name: string) =>
        Number.parseFloat($(node).attr(name) ?? '');
      const chart = $('svg.chart');
      const ticks = chart
        .find('text.tick')
        .toArray()
        .map((node) => ({
          y: share(node, 'y'),
          value: Number(plainSpaces($(node).text()).replaceAll('.', '').replace(',', '.')),
        }));
      const [low, high] = [ticks.at(0), ticks.at(-1)];
      if (low === undefined || high === undefined) return [];
      const heightOf = (value: number) =>
        low.y + ((value - low.value) / (high.value - low.value)) * (high.y - low.y);
      const values = $('table.table-sources')
        .first()
        .find('tbody tr')
        .toArray()
        .map((tr) => {
          const href = $(tr).find('td.source a').attr('href');
          const version = href === undefined ? undefined : versionOf(href, versions);
          const isShown = $(tr).find('td.number strong').length > 0;
          return version !== undefined && isShown ? wholeOf(version, id) : null;
        })
        .filter((value) => value !== null)
        .toReversed();
      const firm = [...(chart.find('path.dots').attr('d') ?? '').matchAll(/M([\d.]+) ([\d.]+)/gu)];
      const open = chart.find('circle').toArray();
      const dots = [
        ...firm.map(([, x, y]) => ({ x: Number(x), y: Number(y) })),
        ...open.map((node) => ({ x: share(node, 'cx'), y: share(node, 'cy') })),
      ]
        .sort((a, b) => a.x - b.x)
        .map(({ y }) => y);
      drawn = Math.max(drawn, dots.length);
      const isRight =
        dots.length === values.length &&
        values.every((value, index) => Math.abs(heightOf(value) - (dots[index] ?? 0)) < 0.2);
      return isRight ? [] : [`${id}: ${dots.join(' ')} for ${values.join(' ')}`];
    });
    expect(drawn).toBeGreaterThan(2);
    expect(far).toEqual([]);
  });

  it('stands on the scorecard as it was judged, with a way to the row behind it', () => {
    const judged = must(newest.toSorted((a, b) => (a.period < b.period ? 1 : -1))[0], base);
    const { $ } = pageOf(`${base}so-lieu/`);
    let walked = 0;
    const problems = $('table.score tbody tr')
      .toArray()
      .flatMap((tr) => {
        const name = ($(tr).attr('id') ?? '').replace('ct-', '');
        const status = judged.statuses.find(({ plan, target }) => `${plan}.${target}` === name);
        const number = plainSpaces($(tr).find('td strong').first().text());
        if (status === undefined) return number === '' ? [] : [`${name}: ${number} from nowhere`];
        if (!textOf($(tr)).includes(plainSpaces(status.sentence))) return [`${name}: no sentence`];
        if (status.value === null || number === '') return [];
        const id = must(status.indicator, name);
        const version = must(
          versionOf($(tr).find('a.trace').attr('href') ?? '', versions),
          `the way from ${name}`,
        );
        walked += 1;
        const whole = wholeOf(version, id);
        const isSame = whole !== null && Math.abs(whole - status.value) < 1e-9;
        const isTold = plainSpaces(status.sentence).includes(number);
        return isSame && isTold ? [] : [`${name}: ${number}, ${status.value}, rows give ${whole}`];
      });
    expect(walked).toBeGreaterThan(5);
    expect(problems).toEqual([]);
  });

  it('and its villages were corrected from the figures of one version to those of the next', () => {
    let walked = 0;
    const problems = versions.flatMap((version) => {
      const before = versions.find(
        (one) => one.period === version.period && one.version === version.version - 1,
      );
      return (version.change?.figures ?? []).flatMap((change) => {
        const key = rowKey(change.indicator, change.area);
        walked += 1;
        const pairs = [
          [change.before, before?.rows.get(key)],
          [change.after, version.rows.get(key)],
        ] as const;
        return pairs.flatMap(([told, row]) =>
          (told?.value ?? null) ===
          (row === undefined || row['gia_tri'] === '' ? null : Number(row['gia_tri']))
            ? []
            : [`${version.period} v${version.version} ${key}`],
        );
      });
    });
    expect(walked).toBeGreaterThan(1);
    expect(problems).toEqual([]);
  });

  it('has villages whose own pages show the newest row of each indicator, with a way to it', () => {
    let walked = 0;
    const problems = sitePages()
      .filter(({ address }) => address.startsWith(`${base}thon/`) && address !== `${base}thon/`)
      .filter(({ address }) => !address.includes('minh-chung'))
      .flatMap(({ address, $ }) =>
        $('section:has(#so-lieu) tbody tr td:nth-child(2) p')
          .toArray()
          .flatMap((node) => {
            const [part, href] = [$(node), $(node).find('a').attr('href')];
            if (href === undefined) {
              return part.find('strong').length === 0 ? [] : [`${address}: no way to its origin`];
            }
            const [, indicator = '', area = ''] = /#([^.]+)\.(.+)$/u.exec(href) ?? [];
            const version = must(versionOf(href, versions), href);
            const row = must(version.rows.get(rowKey(indicator.toUpperCase(), area)), href);
            walked += 1;
            return compare(part, row, versions);
          }),
      );
    expect(walked).toBeGreaterThan(50);
    expect(problems).toEqual([]);
  });
});
