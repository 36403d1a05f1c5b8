import { z } from 'zod';
import { isoDaySchema } from './date.ts';
import type { Indicator } from './indicator.ts';
import { periodSchema } from './period.ts';
import { indicatorIdSchema } from './target.ts';

/**
 * Status of one value, with the letters of the SDMX code list CL_OBS_STATUS.
 * A, P, E and B stand beside a number; O, L and M say why there is none. B breaks the series:
 * the figure was counted in another way than those before it.
 */
export const observationStatuses = {
  A: 'Chính thức',
  P: 'Tạm tính',
  E: 'Ước tính',
  B: 'Đổi cách tính',
  O: 'Chưa có số liệu',
  L: 'Không báo cáo',
  M: 'Không phát sinh',
} as const;
export type ObservationStatus = keyof typeof observationStatuses;

/** There is a number, and it is not shown: in what the site publishes, never in a file somebody hands in. */
export const HIDDEN_STATUS = 'Q';

/** Statuses that stand in place of a number. */
export const EMPTY_STATUSES: ReadonlySet<ObservationStatus> = new Set<ObservationStatus>([
  'O',
  'L',
  'M',
]);

/** Whether a figure is not final: provisional, or an estimate. */
export function isProvisional({ status }: { status: string }): boolean {
  return status === 'P' || status === 'E';
}

/** Longest text a cell of the figures file may hold. */
export const MAX_CELL_LENGTH = 1000;

type ColumnMeta = {
  column: string;
  title: string;
  description: string;
  aliases: readonly string[];
};

/** Like `field`, plus the header of the column in CSV files and the other headers people give it. */
function column<Schema extends z.ZodType>(schema: Schema, meta: ColumnMeta): Schema {
  return schema.meta({ ...meta });
}

/** An area is the 5-digit code of the commune or the id of one of its villages, which begins with a letter. */
export const areaCodeSchema = z.string().regex(/^(?:\d{5}|[a-z][a-z0-9]*(?:-[a-z0-9]+)*)$/u, {
  error: 'mã xã 5 chữ số hoặc mã thôn, ví dụ "02536", "thon-dong"',
});

/** One published figure: one indicator, one area, one period. Numbers are in the indicator's own unit (percent 0-100). */
export const observationSchema = z
  .strictObject({
    indicator: column(indicatorIdSchema, {
      column: 'ma_chi_tieu',
      title: 'Mã chỉ tiêu',
      description: 'Mã trong danh mục chỉ tiêu, ví dụ CDS-01.',
      aliases: ['Mã CT', 'Mã chỉ số', 'Chỉ tiêu', 'Mã số chỉ tiêu'],
    }),
    area: column(areaCodeSchema, {
      column: 'ma_dia_ban',
      title: 'Mã địa bàn',
      description: 'Mã xã 5 chữ số, hoặc mã thôn.',
      aliases: ['Mã xã', 'Mã thôn', 'Địa bàn', 'Mã ĐB', 'Mã thôn, xóm', 'Mã đơn vị hành chính'],
    }),
    period: column(periodSchema, {
      column: 'ky',
      title: 'Kỳ báo cáo',
      description: 'Ví dụ 2026-Q2, Quý II/2026, 6 tháng đầu năm 2026.',
      aliases: ['Kỳ', 'Kì', 'Kì báo cáo', 'Kỳ số liệu', 'Thời kỳ', 'Thời gian'],
    }),
    value: column(z.number().nullable(), {
      column: 'gia_tri',
      title: 'Giá trị',
      description: 'Một con số, phần thập phân sau dấu phẩy. Chưa có thì để trống, không ghi 0.',
      aliases: ['Kết quả', 'Số liệu', 'Giá trị thực hiện', 'Kết quả thực hiện'],
    }),
    numerator: column(z.number().nullable(), {
      column: 'tu_so',
      title: 'Tử số',
      description: 'Số đạt yêu cầu, khi chỉ tiêu là tỷ lệ.',
      aliases: ['Số đạt', 'Số lượng đạt'],
    }),
    denominator: column(z.number().nullable(), {
      column: 'mau_so',
      title: 'Mẫu số',
      description: 'Tổng số, khi chỉ tiêu là tỷ lệ.',
      aliases: ['Tổng số'],
    }),
    status: column(
      z.enum(Object.keys(observationStatuses) as [ObservationStatus, ...ObservationStatus[]]),
      {
        column: 'trang_thai',
        title: 'Trạng thái',
        description:
          'A chính thức, P tạm tính, E ước tính, B đổi cách tính, O chưa có, L không báo cáo, M không phát sinh.',
        aliases: ['Tình trạng', 'Trạng thái số liệu'],
      },
    ),
    source: column(z.string().max(MAX_CELL_LENGTH), {
      column: 'nguon',
      title: 'Nguồn',
      description: 'Sổ, hệ thống hoặc phiếu mà con số lấy ra.',
      aliases: ['Nguồn số liệu'],
    }),
    asOf: column(isoDaySchema.nullable(), {
      column: 'ngay_chot',
      title: 'Ngày chốt',
      description: 'Ngày chốt số, ghi ngày/tháng/năm, ví dụ 30/06/2026.',
      aliases: ['Ngày chốt số', 'Ngày chốt số liệu', 'Thời điểm chốt'],
    }),
    note: column(z.string().max(MAX_CELL_LENGTH), {
      column: 'ghi_chu',
      title: 'Ghi chú',
      description: 'Điều người đọc cần biết về con số này.',
      aliases: ['Ghi chú số liệu', 'Diễn giải'],
    }),
  })
  .refine(({ value, status }) => (value === null) === EMPTY_STATUSES.has(status), {
    path: ['status'],
    error: 'có số thì trạng thái là A, P, E hoặc B; không có số thì là O, L hoặc M',
  })
  .refine(({ status, note }) => status !== 'B' || note !== '', {
    path: ['note'],
    error: 'trạng thái B phải nói cách tính đổi thế nào',
  });
export type Observation = z.infer<typeof observationSchema>;
export type ObservationField = keyof Observation;

export type ObservationColumn = ColumnMeta & { field: ObservationField; isRequired: boolean };

/** Key fields and the value must be there; the others may be absent from a file. */
const REQUIRED: ReadonlySet<ObservationField> = new Set<ObservationField>([
  'indicator',
  'area',
  'period',
  'value',
]);

function readMeta(name: ObservationField): ObservationColumn {
  const meta: Record<string, unknown> = observationSchema.shape[name].meta() ?? {};
  const { column: header, title, description, aliases } = meta;
  if (
    typeof header !== 'string' ||
    typeof title !== 'string' ||
    typeof description !== 'string' ||
    !Array.isArray(aliases)
  ) {
    throw new TypeError(`observation field ${name} has no column metadata`);
  }
  return {
    field: name,
    column: header,
    title,
    description,
    aliases: aliases.map(String),
    isRequired: REQUIRED.has(name),
  };
}

/** The columns of a figures file in their published order, from the metadata of the schema. */
export const observationColumns: readonly ObservationColumn[] = (
  Object.keys(observationSchema.shape) as ObservationField[]
).map(readMeta);

/** Text that is the same for two figures of one indicator, area and period. */
export function observationKey(
  observation: Pick<Observation, 'indicator' | 'area' | 'period'>,
): string {
  return [observation.indicator, observation.area, observation.period].join(' ');
}

/**
 * Whether a figure is a count so small that showing it could point at a person or household, or a rate made from one:
 * numerators and denominators are counts of every indicator. 0 is shown.
 */
export function hasSmallCount(
  { kind, smallCountBelow }: Pick<Indicator, 'kind' | 'smallCountBelow'>,
  { value, numerator, denominator }: Pick<Observation, 'value' | 'numerator' | 'denominator'>,
): boolean {
  const isCount = kind === 'count' || kind === 'cumulative';
  const counts = [isCount ? value : null, numerator, denominator];
  return counts.some((count) => count !== null && count > 0 && count < smallCountBelow);
}
