import { z } from 'zod';
import { isoDaySchema } from './date.ts';
import { field } from './field.ts';
import { areaCodeSchema, HIDDEN_STATUS, observationStatuses } from './observation.ts';
import { periodSchema } from './period.ts';
import { indicatorIdSchema } from './target.ts';
import { textSchema } from './text.ts';

/** What each status of a published figure means: those of a figures file, and the one for a number not shown. */
export const openStatuses = {
  ...observationStatuses,
  [HIDDEN_STATUS]: 'Không công khai vì quá nhỏ',
} as const;
type OpenStatus = keyof typeof openStatuses;

const numberSchema = z.number().nullable();

/**
 * One published figure as anybody may download it: the columns of a published figures file under
 * their names, then what makes a row tell all by itself. Order is the order of columns.
 */
export const openRowSchema = z.strictObject({
  ma_chi_tieu: field(indicatorIdSchema, 'Mã chỉ tiêu', 'Như trong chi-tieu.csv, ví dụ CDS-01.'),
  ma_dia_ban: field(areaCodeSchema, 'Mã địa bàn', 'Mã xã 5 chữ số là toàn xã; còn lại là mã thôn.'),
  ky: field(
    periodSchema,
    'Kỳ',
    '2026 là cả năm, 2026-H1 là 6 tháng đầu năm, 2026-Q2 là quý II, 2026-06 là tháng 6.',
  ),
  gia_tri: field(
    numberSchema,
    'Giá trị',
    'Theo đơn vị ở cột don_vi, phần thập phân sau dấu chấm. Trống là không có số, không phải 0.',
  ),
  tu_so: field(numberSchema, 'Tử số', 'Số đạt yêu cầu, khi chỉ tiêu là tỷ lệ.'),
  mau_so: field(numberSchema, 'Mẫu số', 'Tổng số, khi chỉ tiêu là tỷ lệ.'),
  trang_thai: field(
    z.enum(Object.keys(openStatuses) as [OpenStatus, ...OpenStatus[]]),
    'Trạng thái',
    'Một chữ, theo bảng mã trạng thái của SDMX.',
  ),
  nguon: field(z.string(), 'Nguồn', 'Sổ, hệ thống hoặc phiếu mà con số lấy ra.'),
  ngay_chot: field(isoDaySchema.nullable(), 'Ngày chốt', 'Ngày chốt số, năm-tháng-ngày.'),
  ghi_chu: field(z.string(), 'Ghi chú', 'Điều người đọc cần biết về con số này.'),
  ten_chi_tieu: field(textSchema, 'Tên chỉ tiêu', 'Tên gọn, như khi công bố.'),
  ten_dia_ban: field(textSchema, 'Tên địa bàn', 'Tên xã hoặc thôn, như khi công bố.'),
  don_vi: field(textSchema, 'Đơn vị tính', 'Đơn vị của cột gia_tri; "%" thì từ 0 đến 100.'),
  ma_xa: field(z.string().regex(/^\d{5}$/u), 'Mã xã', '5 chữ số, giữ số 0 ở đầu.'),
  ten_xa: field(textSchema, 'Xã', 'Tên xã và tỉnh, thành phố; xã minh họa thì ghi rõ.'),
  phien_ban: field(
    z.int().min(1),
    'Bản số liệu',
    'Lần công bố thứ mấy của kỳ; bản sau thay bản trước.',
  ),
  cong_bo: field(isoDaySchema, 'Ngày công bố', 'Ngày công bố bản số liệu, năm-tháng-ngày.'),
});
export type OpenRow = z.infer<typeof openRowSchema>;
export type OpenColumnName = keyof OpenRow;

/** What a column holds, in the words that Data Package and CSV on the Web share. */
export type ColumnType = 'string' | 'number' | 'integer' | 'date';
export type TableColumn = {
  name: string;
  title: string;
  description: string;
  type: ColumnType;
  /** Whether the cell is filled in every row. */
  isRequired: boolean;
};
export type OpenColumn = TableColumn & { name: OpenColumnName };

const TYPES: Partial<Record<OpenColumnName, ColumnType>> = {
  gia_tri: 'number',
  tu_so: 'number',
  mau_so: 'number',
  ngay_chot: 'date',
  phien_ban: 'integer',
  cong_bo: 'date',
};
const MAY_BE_EMPTY: ReadonlySet<OpenColumnName> = new Set<OpenColumnName>([
  'gia_tri',
  'tu_so',
  'mau_so',
  'nguon',
  'ngay_chot',
  'ghi_chu',
]);

/** The columns that tell a figure in force, or a figure of one version, from every other. */
export const openKey = [
  'ma_xa',
  'ma_chi_tieu',
  'ma_dia_ban',
  'ky',
] as const satisfies OpenColumnName[];

/** The columns of a downloaded CSV in their order, from the metadata of the schema. */
export const openColumns: readonly OpenColumn[] = (
  Object.keys(openRowSchema.shape) as OpenColumnName[]
).map((name) => {
  const { title, description } = openRowSchema.shape[name].meta() ?? {};
  if (title === undefined || description === undefined) throw new TypeError(`${name}: no metadata`);
  return {
    name,
    title,
    description,
    type: TYPES[name] ?? 'string',
    isRequired: !MAY_BE_EMPTY.has(name),
  };
});
