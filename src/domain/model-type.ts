import { z } from 'zod';
import { clauseSchema } from './clause.ts';
import { field } from './field.ts';
import { indicatorIdSchema } from './target.ts';
import { slugSchema, textSchema } from './text.ts';

const lines = z.array(textSchema).min(1);

export const modelTypeSchema = z.strictObject({
  id: field(slugSchema, 'Mã', 'Trùng với tên tệp.'),
  name: field(textSchema, 'Tên', 'Như kế hoạch gọi, ví dụ "Xóm số".'),
  aliases: field(
    z.array(textSchema).default([]),
    'Tên khác',
    'Cách gọi khác mà người dân hay dùng để tìm.',
  ),
  field: field(z.enum(['digital', 'green', 'both']), 'Lĩnh vực', 'Số, xanh hay cả hai.'),
  summary: field(textSchema, 'Giới thiệu', 'Một đến hai câu.'),
  definition: field(
    z.strictObject({
      isOfficial: field(
        z.boolean(),
        'Có định nghĩa chính thức',
        'true khi một văn bản định nghĩa mô hình này.',
      ),
      note: field(textSchema, 'Nói rõ', 'Định nghĩa ở đâu, hoặc câu nói rằng chưa tìm thấy.'),
    }),
    'Định nghĩa',
    'Có định nghĩa chính thức hay không, và nói rõ điều đó.',
  ),
  calledForBy: field(
    z.array(
      z.strictObject({
        commune: field(slugSchema, 'Xã', 'Tên thư mục của xã.'),
        plan: field(slugSchema, 'Kế hoạch', 'Mã kế hoạch, trùng với tên tệp.'),
        clause: field(clauseSchema, 'Điều khoản', 'Nơi kế hoạch nêu tên mô hình, ví dụ VI.10-2.'),
      }),
    ),
    'Kế hoạch nào nêu',
    'Xã, kế hoạch, điều khoản.',
  ),
  parts: field(lines, 'Gồm những gì', 'Các phần làm nên mô hình, mỗi dòng một phần.'),
  measures: field(
    z
      .array(
        z.strictObject({
          text: field(
            textSchema,
            'Thước đo',
            'Đếm gì, tính gì, ví dụ "Số mét đường đã trồng hoa".',
          ),
          indicator: field(
            indicatorIdSchema.optional(),
            'Chỉ tiêu',
            'Mã chỉ tiêu, nếu thước đo này đã có trong danh mục.',
          ),
        }),
      )
      .min(1),
    'Đo bằng gì',
    'Những con số cho biết mô hình chạy tốt hay không.',
  ),
  steps: field(lines, 'Các bước làm', 'Theo thứ tự, mỗi dòng một bước.'),
  costItems: field(lines, 'Khoản chi', 'Tên khoản, không ghi số tiền bịa.'),
  pitfalls: field(lines, 'Điều hay vướng', 'Mỗi dòng một điều, kèm cách tránh nếu biết.'),
  sources: field(lines, 'Nguồn tham khảo', 'Văn bản hoặc tài liệu đã dùng để viết trang này.'),
});
export type ModelType = z.infer<typeof modelTypeSchema>;
