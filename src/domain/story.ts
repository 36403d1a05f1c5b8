import { z } from 'zod';
import { isoDaySchema } from './date.ts';
import { field } from './field.ts';
import { pictureSchema } from './picture.ts';
import { targetReferenceSchema } from './target.ts';
import { slugSchema, textSchema } from './text.ts';

export const topics = {
  'chuyen-doi-so': 'Chuyển đổi số',
  'chuyen-doi-xanh': 'Chuyển đổi xanh',
  'doi-moi-sang-tao': 'Đổi mới sáng tạo',
  'khen-thuong': 'Khen thưởng',
  'huong-dan': 'Hướng dẫn',
  'so-ket-tong-ket': 'Sơ kết, tổng kết',
} as const;
export type Topic = keyof typeof topics;

export const storySchema = z.strictObject({
  id: field(slugSchema, 'Mã', 'Trùng với tên tệp; là phần cuối của địa chỉ.'),
  title: field(textSchema, 'Tiêu đề', 'Một câu ngắn nói việc gì đã xảy ra.'),
  date: field(
    isoDaySchema,
    'Ngày đăng',
    'năm-tháng-ngày. Ngày chưa tới là hẹn đăng: bài chỉ hiện trên cổng từ ngày ấy.',
  ),
  updated: field(
    isoDaySchema.optional(),
    'Ngày sửa',
    'năm-tháng-ngày; có khi bài sửa nội dung sau khi đăng.',
  ),
  summary: field(textSchema, 'Tóm tắt', 'Một đến hai câu; hiện ở danh sách và khi chia sẻ.'),
  commune: field(slugSchema, 'Xã', 'Trùng với thư mục xã.'),
  villages: field(z.array(slugSchema).default([]), 'Thôn', 'Mã thôn được nhắc tới.'),
  models: field(z.array(slugSchema).default([]), 'Mô hình', 'Mã mô hình được nhắc tới.'),
  targets: field(
    z.array(targetReferenceSchema).default([]),
    'Chỉ tiêu',
    'Chỉ tiêu của xã mà bài nói tới.',
  ),
  topics: field(
    z.array(z.enum(Object.keys(topics) as [Topic, ...Topic[]])).min(1),
    'Chủ đề',
    'Một hoặc nhiều chủ đề trong danh sách.',
  ),
  cover: field(
    pictureSchema.optional(),
    'Ảnh đại diện',
    'Hiện ở danh sách và đầu bài; không có thì bỏ trống.',
  ),
  unit: field(textSchema, 'Đơn vị đăng', 'Không ghi tên người.'),
  consent: field(
    z.boolean(),
    'Đã được đồng ý',
    'true khi bài nêu tên hoặc ảnh một người dân và người ấy đồng ý; bài không nêu ai: false.',
  ),
  loudspeaker: field(
    z
      .strictObject({
        approvedBy: field(textSchema, 'Người duyệt', 'Chức vụ của người duyệt phát loa.'),
      })
      .optional(),
    'Phát loa',
    'Có khi bài đã được duyệt phát.',
  ),
  draft: field(z.boolean().default(false), 'Bản nháp', 'true thì không đăng.'),
});
export type Story = z.infer<typeof storySchema>;

type Timing = Pick<Story, 'draft' | 'date'>;

/**
 * Whether a story is out on a day (ISO). The one rule behind pages, lists, feeds, search and share
 * pictures: a draft never is, and a story of a later day is not yet.
 */
export function isPublished({ draft, date }: Timing, day: string): boolean {
  return !draft && date <= day;
}

/** Whether a story waits for its day: finished, and of a day after the given one (ISO). */
export function isScheduled({ draft, date }: Timing, day: string): boolean {
  return !draft && date > day;
}
