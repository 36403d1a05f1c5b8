import type { OpenRow } from '../../domain/open-row.ts';
import { lengthOf, type PeriodLength } from '../../domain/period-range.ts';
import type { Period } from '../../domain/period.ts';
import type { CommuneContent } from '../collections.ts';
import { latestVersions } from '../figures/figures.ts';
import { openRows, writeCsv, type Cell } from './rows.ts';

/** SDMX CL_FREQ. */
const FREQUENCIES: Record<PeriodLength, string> = {
  monthly: 'M',
  quarterly: 'Q',
  'half-yearly': 'S',
  yearly: 'A',
};

/** The dataflow the rows belong to; its parts are described on the page of open data. */
const DATAFLOW = 'CONG_THI_DUA:DF_SO_LIEU(1.0.0)';

/** A period as SDMX writes it: a half-year is a semester, `2026-S1`; the other forms are the same. */
function timePeriod(period: Period): string {
  return period.replace('-H', '-S');
}

/** A village's id is its commune's own: with the commune's code in front no two areas of a province are one. */
function refArea({ ma_xa, ma_dia_ban }: OpenRow): string {
  return ma_dia_ban === ma_xa ? ma_xa : `${ma_xa}_${ma_dia_ban}`;
}

const columns: Record<string, (row: OpenRow) => Cell> = {
  STRUCTURE: () => 'dataflow',
  STRUCTURE_ID: () => DATAFLOW,
  ACTION: () => 'I',
  FREQ: ({ ky }) => FREQUENCIES[lengthOf(ky)],
  INDICATOR: ({ ma_chi_tieu }) => ma_chi_tieu,
  REF_AREA: refArea,
  TIME_PERIOD: ({ ky }) => timePeriod(ky),
  OBS_VALUE: ({ gia_tri }) => gia_tri,
  NUMERATOR: ({ tu_so }) => tu_so,
  DENOMINATOR: ({ mau_so }) => mau_so,
  UNIT_MEASURE: ({ don_vi }) => don_vi,
  OBS_STATUS: ({ trang_thai }) => trang_thai,
  SOURCE: ({ nguon }) => nguon,
  COMMENT_OBS: ({ ghi_chu }) => ghi_chu,
  REF_AREA_NAME: ({ ten_dia_ban, ten_xa, ma_dia_ban, ma_xa }) =>
    ma_dia_ban === ma_xa ? ten_xa : `${ten_dia_ban}, ${ten_xa}`,
  DATA_VERSION: ({ phien_ban }) => phien_ban,
  UPDATED: ({ cong_bo }) => cong_bo,
};

/**
 * Every figure in force of a commune as SDMX-CSV 2.0, newest period first: one row per key. The last
 * three columns are our own additions, as the format allows.
 * Source: SDMX-CSV data message field guide, SDMX technical working group.
 */
export function sdmxCsv({
  commune,
  snapshots,
}: Pick<CommuneContent, 'commune' | 'snapshots'>): string {
  const rows = latestVersions(snapshots).flatMap((one) => openRows(one, commune));
  const cells = Object.values(columns);
  return writeCsv(
    Object.keys(columns),
    rows.map((row) => cells.map((cell) => cell(row))),
    false,
  );
}
