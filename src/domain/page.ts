import { z } from 'zod';
import { field } from './field.ts';
import { slugSchema, textSchema } from './text.ts';

/** A page of the portal itself: about, accessibility, a chapter of the editors' guide. */
export const pageSchema = z.strictObject({
  id: field(slugSchema, 'Mã', 'Trùng với tên tệp; là phần cuối của địa chỉ.'),
  title: field(textSchema, 'Tiêu đề', 'Tên trang, dùng làm tiêu đề lớn.'),
  summary: field(textSchema, 'Tóm tắt', 'Một câu, hiện ở danh sách và khi chia sẻ.'),
  order: field(z.int().min(1), 'Thứ tự', 'Vị trí trong mục lục, bắt đầu từ 1.'),
});
export type Page = z.infer<typeof pageSchema>;
