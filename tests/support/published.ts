import { readdirSync, readFileSync } from 'node:fs';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';

/** A row of a published `so-lieu.csv`, as the file holds it. */
export type Row = Readonly<Record<string, string>>;

/** A published version read with nothing of the site's own code. */
export type Version = {
  period: string;
  version: number;
  /** By "CDS-01 thon-dong". */
  rows: ReadonlyMap<string, Row>;
  statuses: readonly PublishedStatus[];
  change: { figures: Change[] } | null;
};
export type PublishedStatus = {
  plan: string;
  target: string;
  indicator: string | null;
  period: string | null;
  value: number | null;
  sentence: string;
};
type Change = { indicator: string; area: string; before: Cells | null; after: Cells | null };
type Cells = { value: number | null };

/** How the figures of one indicator are written. */
export type Rule = { id: string; unit: string; decimals: number; smallCountBelow: number };

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

export const rowKey = (indicator: string, area: string) => `${indicator} ${area}`;

function readVersion(folder: string, period: string, name: string): Version | null {
  const manifest = readJson(`${folder}/manifest.json`) as Version & { content?: string };
  if (manifest.content === 'withdrawal') return null;
  const rows = parseCsv<Row>(readFileSync(`${folder}/so-lieu.csv`, 'utf8'), { columns: true });
  const { statuses } = readJson(`${folder}/trang-thai.json`) as Pick<Version, 'statuses'>;
  return {
    period,
    version: Number(name.slice(1)),
    rows: new Map(
      rows.map((row) => [rowKey(row['ma_chi_tieu'] ?? '', row['ma_dia_ban'] ?? ''), row]),
    ),
    statuses,
    change: manifest.change,
  };
}

/** Every published version with figures of a commune, oldest period first. */
export function publishedVersions(slug: string): Version[] {
  const root = `content/xa/${slug}/ky-cong-bo`;
  return readdirSync(root)
    .sort()
    .flatMap((period) =>
      readdirSync(`${root}/${period}`)
        .sort()
        .map((name) => readVersion(`${root}/${period}/${name}`, period, name)),
    )
    .filter((version) => version !== null);
}

/** The indicators of the shared catalogue. */
export function indicatorRules(): Map<string, Rule> {
  const folder = 'content/chung/chi-tieu';
  const rules = readdirSync(folder).map(
    (file) => parseYaml(readFileSync(`${folder}/${file}`, 'utf8')) as Rule,
  );
  return new Map(rules.map((rule) => [rule.id, rule]));
}

/** A number as Vietnamese readers expect it, white space as one space: "1.234,5", "78,8%", "12 mô hình". */
export function written(
  value: number,
  { unit, decimals }: Pick<Rule, 'unit' | 'decimals'>,
): string {
  if (unit === 'có/không') return value === 0 ? 'không' : 'có';
  const digits = value.toLocaleString('vi-VN', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  return unit === '%' ? `${digits}%` : `${digits} ${unit}`;
}

/** "412 trên 450" of a row that has both numbers; null of another. */
export function ratioOf(row: Row): string | null {
  const [numerator, denominator] = [row['tu_so'] ?? '', row['mau_so'] ?? ''];
  if (numerator === '' || denominator === '') return null;
  const count = (text: string) => Number(text).toLocaleString('vi-VN');
  return `${count(numerator)} trên ${count(denominator)}`;
}

/** Whether a row holds a count below its indicator's limit, or is the sum beside such a one. */
export function isHidden(row: Row, versions: readonly Version[], rules: ReadonlyMap<string, Rule>) {
  const limit = rules.get(row['ma_chi_tieu'] ?? '')?.smallCountBelow ?? 0;
  const isSmall = (other: Row) =>
    [other['gia_tri'], other['tu_so'], other['mau_so']].some(
      (text) => text !== undefined && text !== '' && Number(text) > 0 && Number(text) < limit,
    );
  const alike = versions
    .filter(({ period }) => period === row['ky'])
    .flatMap(({ rows }) => [...rows.values()])
    .filter((other) => other['ma_chi_tieu'] === row['ma_chi_tieu']);
  const isTotal = /^\d{5}$/u.test(row['ma_dia_ban'] ?? '');
  return alike.some(
    (other) => isSmall(other) && (isTotal || other['ma_dia_ban'] === row['ma_dia_ban']),
  );
}
