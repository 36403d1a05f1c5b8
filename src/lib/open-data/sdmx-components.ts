import type { OpenRow } from '../../domain/open-row.ts';
import { lengthOf, type PeriodLength } from '../../domain/period-range.ts';
import type { Period } from '../../domain/period.ts';
import { sdmxWords } from '../../strings/sdmx.ts';
import type { Cell } from './rows.ts';

export type CodelistId = keyof typeof sdmxWords.lists;
export type Frequency = keyof typeof sdmxWords.frequencies;

/** One part of a figure: what it is to SDMX, which codes or values it takes, and its cell in a row. */
export type Component = {
  id: keyof typeof sdmxWords.concepts;
  role: 'dimension' | 'time' | 'measure' | 'attribute';
  isRequired: boolean;
  values:
    | { list: CodelistId }
    | { type: 'String' | 'Double' | 'Integer' | 'GregorianDay' | 'ObservationalTimePeriod' };
  cell: (row: OpenRow) => Cell;
};

/** SDMX CL_FREQ. */
const FREQUENCIES: Record<PeriodLength, Frequency> = {
  monthly: 'M',
  quarterly: 'Q',
  'half-yearly': 'S',
  yearly: 'A',
};

/** A period as SDMX writes it: a half-year is a semester, `2026-S1`; the other forms are the same. */
function timePeriod(period: Period): string {
  return period.replace('-H', '-S');
}

/** A village's id is its commune's own: with the commune's code in front no two areas of a province are one. */
export function areaCode(commune: string, area: string): string {
  return area === commune ? commune : `${commune}_${area}`;
}

/** An area with the commune it lies in, the demo mark included. */
export function areaTitle({ ma_xa, ten_xa, ma_dia_ban, ten_dia_ban }: OpenRow): string {
  return ma_dia_ban === ma_xa ? ten_xa : sdmxWords.areaOf(ten_dia_ban, ten_xa);
}

type Shape = Omit<Component, 'cell'>;
const dimension = (id: Component['id'], list: CodelistId): Shape => ({
  id,
  role: 'dimension',
  isRequired: true,
  values: { list },
});
const attribute = (
  id: Component['id'],
  values: Component['values'],
  isRequired = false,
): Shape => ({ id, role: 'attribute', isRequired, values });
const text = { type: 'String' } as const;
const decimal = { type: 'Double' } as const;

/** Everything a row of SDMX-CSV holds, in the order of its columns; the structure message describes the same. */
export const components: readonly Component[] = [
  { ...dimension('FREQ', 'CL_FREQ'), cell: ({ ky }) => FREQUENCIES[lengthOf(ky)] },
  { ...dimension('INDICATOR', 'CL_INDICATOR'), cell: ({ ma_chi_tieu }) => ma_chi_tieu },
  {
    ...dimension('REF_AREA', 'CL_AREA'),
    cell: ({ ma_xa, ma_dia_ban }) => areaCode(ma_xa, ma_dia_ban),
  },
  {
    id: 'TIME_PERIOD',
    role: 'time',
    isRequired: true,
    values: { type: 'ObservationalTimePeriod' },
    cell: ({ ky }) => timePeriod(ky),
  },
  {
    id: 'OBS_VALUE',
    role: 'measure',
    isRequired: false,
    values: decimal,
    cell: ({ gia_tri }) => gia_tri,
  },
  { ...attribute('NUMERATOR', decimal), cell: ({ tu_so }) => tu_so },
  { ...attribute('DENOMINATOR', decimal), cell: ({ mau_so }) => mau_so },
  { ...attribute('UNIT_MEASURE', text, true), cell: ({ don_vi }) => don_vi },
  {
    ...attribute('OBS_STATUS', { list: 'CL_OBS_STATUS' }, true),
    cell: ({ trang_thai }) => trang_thai,
  },
  { ...attribute('SOURCE', text), cell: ({ nguon }) => nguon },
  { ...attribute('COMMENT_OBS', text), cell: ({ ghi_chu }) => ghi_chu },
  { ...attribute('REF_AREA_NAME', text, true), cell: areaTitle },
  { ...attribute('DATA_VERSION', { type: 'Integer' }, true), cell: ({ phien_ban }) => phien_ban },
  { ...attribute('UPDATED', { type: 'GregorianDay' }, true), cell: ({ cong_bo }) => cong_bo },
];
