import { z } from 'zod';
import { yearSchema } from './date.ts';
import { field } from './field.ts';
import { slugSchema, textSchema } from './text.ts';

export const campaignSchema = z.strictObject({
  id: field(slugSchema, 'Mã phong trào', 'Trùng với tên tệp, không đổi về sau.'),
  title: field(textSchema, 'Tên phong trào', 'Tên đầy đủ, đúng như văn bản phát động.'),
  shortTitle: field(textSchema, 'Tên gọn', 'Dùng ở thẻ, đường dẫn và nơi chật chỗ.'),
  from: field(yearSchema, 'Từ năm', 'Năm bắt đầu.'),
  to: field(yearSchema, 'Đến năm', 'Năm kết thúc.'),
  foundedBy: field(slugSchema, 'Văn bản phát động', 'Mã văn bản trong danh mục văn bản.'),
  summary: field(
    textSchema,
    'Giới thiệu',
    'Một đến ba câu cho người dân hiểu phong trào này là gì.',
  ),
});
export type Campaign = z.infer<typeof campaignSchema>;
