import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Commune } from '../../domain/commune.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { openColumns, type OpenRow } from '../../domain/open-row.ts';
import { guardText } from '../../ingest/write-csv.ts';
import { site } from '../../strings/site.ts';
import type { ShownObservation, ShownSnapshot } from '../figures/public-figures.ts';

/** A demo commune's data carry the mark wherever they go. */
export function withMark(name: string, { demo }: Pick<Commune, 'demo'>): string {
  return demo ? `${name} (${site.demoMark})` : name;
}

/** A commune as a file names it, its province and the demo mark included. */
export function communeTitle(commune: Commune): string {
  return withMark(site.communeOf(commune.name, commune.province.name), commune);
}

/** What a version says of something its own figures name; without it the version would not have been published. */
function found<Thing>(thing: Thing | undefined, what: string): Thing {
  if (thing === undefined) throw new Error(`A published version does not define ${what}`);
  return thing;
}

function toRow(
  row: ShownObservation,
  { definitions, manifest }: ShownSnapshot,
  commune: Commune,
): OpenRow {
  const indicator: Indicator = found(
    definitions.indicators.find(({ id }) => id === row.indicator),
    row.indicator,
  );
  return {
    ma_chi_tieu: row.indicator,
    ma_dia_ban: row.area,
    ky: row.period,
    gia_tri: row.value,
    tu_so: row.numerator,
    mau_so: row.denominator,
    trang_thai: row.status,
    nguon: row.source,
    ngay_chot: row.asOf,
    ghi_chu: row.note,
    ten_chi_tieu: indicator.shortName,
    ten_dia_ban: found(
      definitions.areas.find(({ code }) => code === row.area),
      row.area,
    ).name,
    don_vi: indicator.unit,
    ma_xa: commune.code,
    ten_xa: communeTitle(commune),
    phien_ban: manifest.version,
    cong_bo: manifest.publishedAt.slice(0, 10),
  };
}

/**
 * The figures of one version as anybody may download them, in their published
 * order; names and units as they stood when it was published.
 * @param indicator only the figures of one
 */
export function openRows(snapshot: ShownSnapshot, commune: Commune, indicator?: string): OpenRow[] {
  return snapshot.observations
    .filter((row) => indicator === undefined || row.indicator === indicator)
    .map((row) => toRow(row, snapshot, commune));
}

export type Cell = string | number | null;

/**
 * A table as CSV: RFC 4180, comma, decimal point, and no cell that a spreadsheet
 * would run as a formula.
 * @param hasMark with the byte order mark by which Excel knows UTF-8
 */
export function writeCsv(
  header: readonly string[],
  rows: readonly (readonly Cell[])[],
  hasMark = true,
): string {
  const guarded = rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? guardText(cell) : cell)),
  );
  return stringify([header, ...guarded], {
    bom: hasMark,
    record_delimiter: 'windows',
    quote_record_delimiter: true,
  });
}

/** Figures as people download them, one row each. */
export function writeOpenCsv(rows: readonly OpenRow[]): string {
  const names = openColumns.map(({ name }) => name);
  return writeCsv(
    names,
    rows.map((row) => names.map((name) => row[name])),
  );
}
