import { z } from 'zod';
import { field } from './field.ts';
import { slugSchema, textSchema } from './text.ts';

/** The people a plan speaks to; every duty and criterion belongs to one of them. */
export const audiences = {
  household: 'Người dân, hộ gia đình',
  village: 'Thôn, xóm, bản, khối',
  'digital-team': 'Tổ công nghệ số cộng đồng',
  agency: 'Cơ quan, đơn vị của xã',
  front: 'Mặt trận và đoàn thể',
  business: 'Doanh nghiệp, hộ kinh doanh, hợp tác xã',
  official: 'Cán bộ, công chức, viên chức',
} as const;
export const audienceSchema = z.enum(Object.keys(audiences) as [Audience, ...Audience[]]);
export type Audience = keyof typeof audiences;

/** One body that plans give duties to, under the name most communes use. */
export const unitSchema = z.strictObject({
  id: field(slugSchema, 'Mã đơn vị', 'Không đổi về sau.'),
  name: field(textSchema, 'Tên chung', 'Tên dùng cho mọi xã.'),
  aliases: field(z.array(textSchema).default([]), 'Tên khác', 'Cách các kế hoạch gọi đơn vị này.'),
  audience: field(audienceSchema, 'Nhóm', 'Đơn vị thuộc nhóm nào trong mục "Việc của ai".'),
});
export type Unit = z.infer<typeof unitSchema>;

export const unitListSchema = z.strictObject({
  units: field(z.array(unitSchema).min(1), 'Đơn vị', 'Danh mục đơn vị dùng chung.'),
});
