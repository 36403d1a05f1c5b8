import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { communes, demoCommunes, inForce, rules } from '../support/figure-cells.ts';
import { written, type Version } from '../support/published.ts';
import { plainSpaces, sitePages, type Page } from '../support/site.ts';

const units = [...new Set([...rules.values()].map(({ unit }) => unit)), 'điểm phần trăm'];
const FIGURE = new RegExp(
  String.raw`\d[\d.]*(?:,\d+)?(?:%| (?:${units.filter((unit) => unit !== '%').join('|')})(?!\p{L}))`,
  'gu',
);
const figuresIn = (text: string) => plainSpaces(text).match(FIGURE) ?? [];

/** Cells whose every figure the other walks hold against its row; texts of the plan and of the catalogue. */
const WALKED = [
  'td.number',
  'section:has(#so-lieu) td:nth-child(2) p',
  '.headline .value',
  '.headline .known',
  'svg',
  'table.score td:has(a.trace) strong',
];

type Target = {
  text: string;
  conditions: string[];
  value: number | null;
  valueTo: number | null;
  unit: string | null;
};
type Definitions = { indicators: object[]; plans: { targets: Target[] }[] };

/** All that a version says beside its rows: judgements, targets with their levels, definitions, notes, corrections. */
function toldBy(slug: string, { period, version, rows, statuses, change }: Version): string[] {
  const folder = `content/xa/${slug}/ky-cong-bo/${period}/v${version}`;
  const told = JSON.parse(readFileSync(`${folder}/chi-tieu.json`, 'utf8')) as Definitions;
  const targets = told.plans.flatMap((plan) => plan.targets);
  return [
    ...statuses.map(({ sentence }) => sentence),
    ...targets.flatMap(({ text, conditions }) => [text, ...conditions]),
    ...targets.flatMap(({ value, valueTo, unit }) =>
      [value, valueTo].flatMap((level) =>
        level === null || unit === null ? [] : [written(level, { unit, decimals: 0 })],
      ),
    ),
    ...[...rows.values()].flatMap((row) => [row['nguon'] ?? '', row['ghi_chu'] ?? '']),
    // Held against the rows of both versions by the walk over corrections.
    ...(change?.figures ?? []).flatMap(({ indicator, before, after }) =>
      [before?.value, after?.value].flatMap((value) => {
        const rule = rules.get(indicator);
        return typeof value === 'number' && rule !== undefined ? [written(value, rule)] : [];
      }),
    ),
    ...told.indicators.flatMap((indicator) => Object.values(indicator).map(String)),
  ];
}

/** Differences of two neighbours in the table of an indicator, as its headline may tell them. */
function differencesOn({ $ }: Page): string[] {
  const values = $('table.table-sources')
    .first()
    .find('td.number strong')
    .toArray()
    .map((node) => Number.parseFloat($(node).text().replaceAll('.', '').replace(',', '.')));
  const [now = 0, before = 0] = values;
  const by = Math.abs(now - before);
  return [0, 1, 2].flatMap((decimals) => {
    const digits = by.toLocaleString('vi-VN', {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
    return units.map((unit) => `${digits} ${unit}`);
  });
}

it('is walked in the demo commune, where it is built', () => {
  expect(communes.map(({ slug }) => slug)).toEqual(expect.arrayContaining(demoCommunes));
});

describe.each(communes)('Every other figure below $base', ({ base, slug, versions }) => {
  const allowed = new Set(versions.flatMap((version) => toldBy(slug, version)).flatMap(figuresIn));
  const pages = sitePages().filter(
    ({ address }) =>
      address.startsWith(`${base}so-lieu/`) ||
      (address.startsWith(`${base}thon/`) && !address.includes('minh-chung')),
  );

  it('is one of a published judgement, a target or a definition', () => {
    let tokens = 0;
    const orphans = pages.flatMap((page) => {
      const $ = load(page.html);
      const part = page.address.startsWith(`${base}thon/`) ? 'section:has(#so-lieu)' : 'main';
      $(WALKED.join(', ')).remove();
      const changed = new Set(differencesOn(page));
      const found = figuresIn($(part).text());
      tokens += found.length;
      return found
        .filter((figure) => !allowed.has(figure) && !changed.has(figure))
        .map((figure) => `${page.address}: ${figure}`);
    });
    expect(inForce(versions).length).toBeGreaterThan(2);
    expect(tokens).toBeGreaterThan(200);
    expect([...new Set(orphans)]).toEqual([]);
  });
});
