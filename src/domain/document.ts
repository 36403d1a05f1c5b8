import { z } from 'zod';
import { partialDateSchema } from './date.ts';
import { parseDocumentNumber } from './document-number.ts';
import { field } from './field.ts';
import { slugSchema, textSchema } from './text.ts';

export const documentLevels = {
  central: 'Trung ương',
  province: 'Tỉnh, thành phố',
  commune: 'Xã',
} as const;

export const documentSchema = z
  .strictObject({
    key: field(
      slugSchema,
      'Mã văn bản',
      'Số hiệu viết không dấu, ví dụ 462-qd-ttg; văn bản của tỉnh, xã thêm tên nơi ban hành ở sau: 160-kh-ubnd-lang-son.',
    ),
    number: field(
      textSchema.nullable(),
      'Số, ký hiệu',
      'Chép nguyên văn, ví dụ 462/QĐ-TTg. Luật không có số trong nguồn: để null.',
    ),
    writtenAs: field(
      z.array(textSchema).default([]),
      'Cách viết khác',
      'Các cách ghi số hiệu này gặp trong nguồn.',
    ),
    kind: field(textSchema, 'Loại văn bản', 'Luật, Nghị quyết, Quyết định, Kế hoạch...'),
    issuer: field(textSchema, 'Cơ quan ban hành', 'Tên đầy đủ.'),
    level: field(z.enum(['central', 'province', 'commune']), 'Cấp', 'Cấp của cơ quan ban hành.'),
    system: field(z.enum(['state', 'party']), 'Hệ thống', 'Nhà nước hay Đảng.'),
    issuedOn: field(
      partialDateSchema.nullable(),
      'Ngày ban hành',
      'Chỉ ghi phần có trong nguồn; không có thì null.',
    ),
    title: field(textSchema, 'Trích yếu', 'Nội dung chính của văn bản, một câu.'),
    basedOn: field(
      z.array(slugSchema).default([]),
      'Thực hiện văn bản',
      'Mã các văn bản mà văn bản này cụ thể hóa.',
    ),
    url: field(
      z.url({ protocol: /^https$/u, error: 'một địa chỉ bắt đầu bằng https://' }).nullable(),
      'Địa chỉ',
      'Nơi đăng bản chính thức; chưa biết thì null.',
    ),
    inForce: field(z.boolean().nullable(), 'Còn hiệu lực', 'Chưa xác minh thì null.'),
    note: field(textSchema.optional(), 'Ghi chú', 'Điều người đọc cần biết.'),
  })
  .refine((document) => document.number === null || parseDocumentNumber(document.number) !== null, {
    path: ['number'],
    params: { kind: 'number-unreadable' },
    error: 'không đọc được số hiệu; dạng đúng: 462/QĐ-TTg, 152/2025/NĐ-CP, 57-NQ/TW',
  })
  .refine(
    ({ number, key }) => {
      const parsed = number === null ? null : parseDocumentNumber(number);
      return parsed === null || key === parsed.key || key.startsWith(`${parsed.key}-`);
    },
    { path: ['key'], error: 'mã phải bắt đầu bằng số hiệu viết không dấu, ví dụ 462-qd-ttg' },
  );
export type Document = z.infer<typeof documentSchema>;
