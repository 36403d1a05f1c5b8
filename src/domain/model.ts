import { z } from 'zod';
import { isoDaySchema, partialDateSchema } from './date.ts';
import { field } from './field.ts';
import { pictureSchema } from './picture.ts';
import { slugSchema, textSchema } from './text.ts';

export const modelStates = { ongoing: 'Đang làm', maintained: 'Duy trì', scaled: 'Nhân rộng', stopped: 'Đã dừng' } as const;
export type ModelState = keyof typeof modelStates;
const lines = z.array(textSchema).min(1);

export const modelSchema = z
  .strictObject({
    id: field(slugSchema, 'Mã', 'Trùng với tên tệp; là phần cuối của địa chỉ.'),
    title: field(textSchema, 'Tên mô hình', ''),
    type: field(slugSchema, 'Loại mô hình', 'Mã loại mô hình.'),
    commune: field(slugSchema, 'Xã', 'Trùng với thư mục xã.'),
    village: field(slugSchema.optional(), 'Thôn', 'Mã thôn; mô hình của cả xã thì bỏ trống.'),
    summary: field(textSchema, 'Tóm tắt', 'Một đến hai câu.'),
    startedOn: field(partialDateSchema, 'Bắt đầu từ', ''),
    state: field(z.enum(Object.keys(modelStates) as [ModelState, ...ModelState[]]), 'Tình trạng', 'ongoing, maintained, scaled hoặc stopped.'),
    stoppedBecause: field(textSchema.optional(), 'Vì sao dừng', 'Bắt buộc khi đã dừng.'),
    problem: field(textSchema, 'Trước đó vướng gì', ''),
    steps: field(lines, 'Đã làm thế nào', ''),
    who: field(lines, 'Ai làm', 'Vai trò, không ghi tên người.'),
    cost: field(
      z.strictObject({ total: z.int().min(0).nullable(), contributed: z.int().min(0).nullable(), note: textSchema.optional() })
        .refine(({ total, contributed }) => total === null || contributed === null || contributed <= total, {
          path: ['contributed'],
          error: 'phần đóng góp không lớn hơn tổng chi phí',
        }).optional(),
      'Chi phí',
      'Đồng Việt Nam; phần dân, doanh nghiệp góp.',
    ),
    results: field(
      z.array(z.strictObject({
        text: field(textSchema, 'Kết quả', ''),
        value: field(z.number(), 'Con số', ''),
        unit: field(textSchema, 'Đơn vị', ''),
        asOf: field(isoDaySchema, 'Tính đến ngày', ''),
        source: field(textSchema, 'Nguồn', ''),
      })),
      'Kết quả',
      'Mỗi con số có đơn vị, ngày, nguồn.',
    ),
    lessons: field(z.array(textSchema).default([]), 'Điều chưa được', 'Việc không như ý và bài học.'),
    upkeep: field(textSchema, 'Duy trì thế nào', ''),
    howToCopy: field(lines, 'Muốn làm theo', 'Danh sách việc cho nơi khác.'),
    contactUnit: field(textSchema, 'Đầu mối', 'Đơn vị, không ghi tên người.'),
    photos: field(z.array(pictureSchema).default([]), 'Ảnh', ''),
    targets: field(z.array(z.strictObject({ plan: slugSchema, target: slugSchema })).default([]), 'Góp vào chỉ tiêu', ''),
    related: field(z.array(slugSchema).default([]), 'Mô hình liên quan', 'Mã mô hình cùng xã.'),
  })
  .refine(({ state, stoppedBecause }) => (state === 'stopped') === (stoppedBecause !== undefined), {
    path: ['stoppedBecause'],
    error: 'mô hình đã dừng thì phải nói vì sao; chưa dừng thì bỏ dòng này',
  });
export type Model = z.infer<typeof modelSchema>;
