import { existsSync } from 'node:fs';
import type { Cheerio } from 'cheerio';
import type { Element } from 'domhandler';
import { communePath, communesInBuild, pageAt, plainSpaces, type Page } from './site.ts';
import {
  indicatorRules,
  isHidden,
  publishedVersions,
  ratioOf,
  rowKey,
  written,
  type Row,
  type Version,
} from './published.ts';

export const rules = indicatorRules();
/** The communes of this build whose figures are walked, with what they published. */
export const communes = communesInBuild()
  .filter(({ slug }) => existsSync(`content/xa/${slug}/ky-cong-bo`))
  .map(({ slug }) => ({ slug, base: communePath(slug), versions: publishedVersions(slug) }));

/** The demo communes of this build: each must be among those that are walked. */
export const demoCommunes = communesInBuild()
  .filter(({ demo }) => demo)
  .map(({ slug }) => slug);

/** The version an address such as `/xa/so-lieu/ky/2026-q2/v2/#cds-01` leads to. */
export function versionOf(href: string, versions: readonly Version[]): Version | undefined {
  const [, period = '', number = ''] = /\/ky\/([^/]+)\/v(\d+)\/#/u.exec(href) ?? [];
  return versions.find(
    (one) => one.period.toLowerCase() === period && one.version === Number(number),
  );
}

export function must<Value>(value: Value | undefined | null, what: string): Value {
  if (value === undefined || value === null) throw new Error(`nothing for ${what}`);
  return value;
}

export const pageOf = (address: string): Page => must(pageAt(address), address);
export const textOf = (cell: Cheerio<Element>) => plainSpaces(cell.text());
/** The newest version of each period. */
export const inForce = (versions: readonly Version[]) =>
  versions.filter(
    ({ period, version }) =>
      !versions.some((other) => other.period === period && other.version > version),
  );

/** What is wrong with a cell that should show one published row; empty when all is right. */
export function compare(
  cell: Cheerio<Element>,
  row: Row | undefined,
  versions: readonly Version[],
) {
  const number = plainSpaces(cell.find('strong').first().text());
  if (row === undefined) return number === '' ? [] : [`${number}: no such row`];
  const key = `${row['ky']} ${rowKey(row['ma_chi_tieu'] ?? '', row['ma_dia_ban'] ?? '')}`;
  const rule = must(rules.get(row['ma_chi_tieu'] ?? ''), key);
  const isEmpty = row['gia_tri'] === '' || isHidden(row, versions, rules);
  const expected = isEmpty ? '' : written(Number(row['gia_tri']), rule);
  const ratio = isEmpty ? null : ratioOf(row);
  const shown = /[\d.]+ trên [\d.]+/u.exec(textOf(cell))?.[0] ?? null;
  return [
    ...(number === expected ? [] : [`${key}: shows "${number}", published "${expected}"`]),
    ...(shown === null || shown === ratio ? [] : [`${key}: ratio "${shown}", not "${ratio}"`]),
  ];
}
