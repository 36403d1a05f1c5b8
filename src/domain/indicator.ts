import { z } from 'zod';
import { field } from './field.ts';
import { indicatorIdSchema } from './target.ts';
import { textSchema } from './text.ts';

/** The unit of a yes-no indicator, whose values are 1 and 0. */
export const YES_NO_UNIT = 'có/không';

export const directions = {
  higher: 'càng cao càng tốt',
  lower: 'càng thấp càng tốt',
  range: 'trong khoảng',
  none: 'chỉ theo dõi',
} as const;

export const indicatorSchema = z
  .strictObject({
    id: field(indicatorIdSchema, 'Mã chỉ tiêu', 'Như trong bảng số liệu, ví dụ CDS-01.'),
    name: field(textSchema, 'Tên', 'Tên đầy đủ.'),
    shortName: field(textSchema.max(60), 'Tên gọn', 'Tối đa 60 ký tự.'),
    field: field(z.enum(['digital', 'green']), 'Lĩnh vực', 'Số hay xanh.'),
    definition: field(textSchema, 'Giải thích', 'Đo cái gì, tính ai, không tính ai.'),
    numerator: field(textSchema.nullable(), 'Tử số', 'Tỷ lệ phải có; số đếm thì null.'),
    denominator: field(textSchema.nullable(), 'Mẫu số', 'Tỷ lệ phải có; số đếm thì null.'),
    unit: field(textSchema, 'Đơn vị tính', '"%", "mô hình", "mét"...'),
    decimals: field(z.int().min(0).max(3), 'Số chữ số thập phân', 'Khi trình bày.'),
    direction: field(
      z.enum(['higher', 'lower', 'range', 'none']),
      'Chiều tốt',
      'Không có giá trị mặc định.',
    ),
    kind: field(
      z.enum(['percent', 'count', 'cumulative', 'yes-no']),
      'Kiểu',
      'Tỷ lệ, số đếm, lũy kế, có/không.',
    ),
    frequency: field(
      z.enum(['monthly', 'quarterly', 'half-yearly', 'yearly']),
      'Kỳ báo cáo',
      'Ít nhất bao lâu có số một lần: monthly, quarterly, half-yearly hoặc yearly. Xã thu số dày hơn vẫn được.',
    ),
    areaLevel: field(z.enum(['commune', 'village']), 'Cấp số liệu', 'Số của xã hay của từng thôn.'),
    source: field(textSchema, 'Nguồn số liệu', 'Hệ thống, sổ, phiếu khảo sát.'),
    provider: field(textSchema, 'Ai cung cấp', 'Vai trò, không ghi tên người.'),
    limitations: field(textSchema, 'Giới hạn', 'Điều con số không nói được.'),
    warnJump: field(
      z.number().positive(),
      'Ngưỡng cảnh báo',
      'Thay đổi lớn hơn mức này giữa hai kỳ thì nhắc kiểm tra.',
    ),
    tolerance: field(
      z.number().min(0).nullable().default(null),
      'Độ lệch cho phép',
      'Thấp hơn đường tiến độ không quá mức này thì là "Cần đẩy nhanh", quá thì là "Chậm". Chưa công bố thì null và cổng không nhận định tiến độ.',
    ),
    smallCountBelow: field(
      z.int().min(0),
      'Ẩn số nhỏ dưới',
      'Số đếm nhỏ hơn mức này không hiện; 0 là không ẩn.',
    ),
  })
  .refine(({ kind, unit }) => (kind === 'percent') === (unit === '%'), {
    path: ['unit'],
    error: 'tỷ lệ thì đơn vị là "%", kiểu khác thì không',
  })
  .refine(({ kind, unit }) => (kind === 'yes-no') === (unit === YES_NO_UNIT), {
    path: ['unit'],
    error: `kiểu có/không thì đơn vị là "${YES_NO_UNIT}", kiểu khác thì không`,
  })
  .refine(
    ({ kind, numerator, denominator }) =>
      kind !== 'percent' || (numerator !== null && denominator !== null),
    {
      path: ['numerator'],
      error: 'tỷ lệ phải nói rõ tử số và mẫu số',
    },
  );
export type Indicator = z.infer<typeof indicatorSchema>;
