import { z } from 'zod';
import { field } from './field.ts';
import { slugSchema, textSchema } from './text.ts';

export const villageKinds = {
  thon: 'Thôn',
  xom: 'Xóm',
  ban: 'Bản',
  khoi: 'Khối',
  'to-dan-pho': 'Tổ dân phố',
} as const;
export type VillageKind = keyof typeof villageKinds;
export const villageKindSchema = z.enum(
  Object.keys(villageKinds) as [VillageKind, ...VillageKind[]],
);

/** Villages have no national code: `id` is minted here and never reused. */
export const villageSchema = z
  .strictObject({
    id: field(
      slugSchema,
      'Mã',
      'Loại và tên viết không dấu, ví dụ thon-dong. Không đổi, không dùng lại.',
    ),
    name: field(textSchema, 'Tên', 'Kèm loại, ví dụ "Thôn Đông", "Xóm 5".'),
    kind: field(villageKindSchema, 'Loại', 'thon, xom, ban, khoi hoặc to-dan-pho.'),
    aliases: field(z.array(textSchema).default([]), 'Tên khác', 'Tên cũ, tên thường gọi.'),
    mergedInto: field(
      slugSchema.optional(),
      'Đã nhập vào',
      'Mã thôn mới, khi thôn này đã sáp nhập.',
    ),
    households: field(
      z.int().min(0).nullable().default(null),
      'Số hộ',
      'Chưa có số liệu thì null.',
    ),
  })
  .refine(({ id, kind }) => id.startsWith(`${kind}-`), {
    path: ['id'],
    error: 'mã phải bắt đầu bằng loại, ví dụ thon-dong, xom-5',
  });
export type Village = z.infer<typeof villageSchema>;
