import type { Indicator } from '../../domain/indicator.ts';
import type { IndicatorDocument, VersionDocument } from '../../domain/open-documents.ts';
import type { OpenRow } from '../../domain/open-row.ts';
import { periodName } from '../../domain/period.ts';
import type { CommuneContent } from '../collections.ts';
import { latestVersions } from '../figures/figures.ts';
import type { ShownSnapshot } from '../figures/public-figures.ts';
import { periodUrl } from '../figures/figure-urls.ts';
import { areasInOrder, indicatorRef, openingOf, stateOf, targetRef } from './parts.ts';
import { openRows } from './rows.ts';
import { wholeRows } from './whole-rows.ts';

type Own = Pick<CommuneContent, 'commune' | 'plans' | 'snapshots'>;

/** Every figure in force of one indicator, newest period first; withdrawn periods have none. */
export function indicatorRows({ commune, snapshots }: Own, indicator: string): OpenRow[] {
  return latestVersions(snapshots).flatMap((one) => openRows(one, commune, indicator));
}

/** Names of the areas in some rows; of two names the first, which is the newest. */
function areaNames(rows: readonly OpenRow[]): Map<string, string> {
  return new Map(rows.map((row) => [row.ma_dia_ban, row.ten_dia_ban] as const).reverse());
}

type Cells = Pick<
  OpenRow,
  'gia_tri' | 'tu_so' | 'mau_so' | 'trang_thai' | 'nguon' | 'ngay_chot' | 'ghi_chu'
>;

/** What a row says of its figure, whichever document it stands in. */
function cellsOf(row: OpenRow): Cells {
  const { gia_tri, tu_so, mau_so, trang_thai, nguon, ngay_chot, ghi_chu } = row;
  return { gia_tri, tu_so, mau_so, trang_thai, nguon, ngay_chot, ghi_chu };
}

/** The document of one indicator: what it is, its figures in force, the targets that ask for it. */
export function indicatorDocument(
  here: Own,
  indicator: Indicator,
  site: URL | undefined,
): IndicatorDocument {
  const { commune, plans } = here;
  const rows = indicatorRows(here, indicator.id);
  return {
    ...openingOf('chi-tieu', commune, site),
    chi_tieu: indicatorRef(indicator),
    dia_ban: areasInOrder(areaNames(rows), commune),
    so_lieu: rows.map((row) => ({
      ma_dia_ban: row.ma_dia_ban,
      ky: row.ky,
      ...cellsOf(row),
      phien_ban: row.phien_ban,
      cong_bo: row.cong_bo,
      trang: periodUrl(commune.slug, row.ky, row.phien_ban),
    })),
    toan_xa: wholeRows(indicator, here),
    muc_tieu: plans.flatMap(({ data }) =>
      data.targets
        .filter((target) => target.indicator === indicator.id)
        .map((target) => targetRef(data, target)),
    ),
  };
}

/** The document of one permanent version: everything it published, and whether it still counts. */
export function versionDocument(
  { commune, snapshots }: Own,
  snapshot: ShownSnapshot,
  site: URL | undefined,
): VersionDocument {
  const { manifest, definitions } = snapshot;
  const { period, version, publisher, change } = manifest;
  const rows = openRows(snapshot, commune);
  const used = new Set(rows.map((row) => row.ma_chi_tieu));
  return {
    ...openingOf('ky', commune, site),
    ky: { ma: period, ten: periodName(period) },
    phien_ban: version,
    cong_bo: manifest.publishedAt.slice(0, 10),
    co_quan_cong_bo: publisher,
    tinh_trang: stateOf(snapshot, snapshots),
    thay_doi: change === null ? null : { loai: change.kind, ly_do: change.reason },
    trang: periodUrl(commune.slug, period, version),
    chi_tieu: definitions.indicators.filter(({ id }) => used.has(id)).map(indicatorRef),
    dia_ban: areasInOrder(areaNames(rows), commune),
    so_lieu: rows.map((row) => ({
      ma_chi_tieu: row.ma_chi_tieu,
      ma_dia_ban: row.ma_dia_ban,
      ...cellsOf(row),
      ten_chi_tieu: row.ten_chi_tieu,
      ten_dia_ban: row.ten_dia_ban,
      don_vi: row.don_vi,
    })),
  };
}
