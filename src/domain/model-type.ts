import { z } from 'zod';
import { clauseSchema } from './clause.ts';
import { field } from './field.ts';
import { indicatorIdSchema } from './target.ts';
import { slugSchema, textSchema } from './text.ts';

export const modelFields = { digital: 'Số', green: 'Xanh', both: 'Số và xanh' } as const;
const lines = z.array(textSchema).min(1);

export const modelTypeSchema = z.strictObject({
  id: field(slugSchema, 'Mã', 'Trùng với tên tệp.'),
  name: field(textSchema, 'Tên', 'Như kế hoạch gọi, ví dụ "Xóm số".'),
  aliases: field(z.array(textSchema).default([]), 'Tên khác', ''),
  field: field(z.enum(['digital', 'green', 'both']), 'Lĩnh vực', 'Số, xanh hay cả hai.'),
  summary: field(textSchema, 'Giới thiệu', 'Một đến hai câu.'),
  definition: field(
    z.strictObject({ isOfficial: z.boolean(), note: textSchema }),
    'Định nghĩa',
    'Có định nghĩa chính thức hay không, và nói rõ điều đó.',
  ),
  calledForBy: field(
    z.array(z.strictObject({ commune: slugSchema, plan: slugSchema, clause: clauseSchema })),
    'Kế hoạch nào nêu',
    'Xã, kế hoạch, điều khoản.',
  ),
  parts: field(lines, 'Gồm những gì', ''),
  measures: field(
    z.array(z.strictObject({ text: textSchema, indicator: indicatorIdSchema.optional() })).min(1),
    'Đo bằng gì',
    '',
  ),
  steps: field(lines, 'Các bước làm', ''),
  costItems: field(lines, 'Khoản chi', 'Tên khoản, không ghi số tiền bịa.'),
  pitfalls: field(lines, 'Điều hay vướng', ''),
  sources: field(lines, 'Nguồn tham khảo', ''),
});
export type ModelType = z.infer<typeof modelTypeSchema>;
