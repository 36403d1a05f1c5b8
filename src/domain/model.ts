import { z } from 'zod';
import { isoDaySchema, partialDateSchema } from './date.ts';
import { field } from './field.ts';
import {
  endsInState,
  isInOrder,
  modelStateSchema,
  modelTurnSchema,
  saysWhyStopped,
} from './model-history.ts';
import { pictureSchema } from './picture.ts';
import { targetReferenceSchema } from './target.ts';
import { slugSchema, textSchema } from './text.ts';

const lines = z.array(textSchema).min(1);

export const modelSchema = z
  .strictObject({
    id: field(slugSchema, 'Mã', 'Trùng với tên tệp; là phần cuối của địa chỉ.'),
    title: field(textSchema, 'Tên mô hình', 'Tên riêng, kèm nơi làm.'),
    type: field(slugSchema, 'Loại mô hình', 'Mã loại mô hình.'),
    commune: field(slugSchema, 'Xã', 'Trùng với thư mục xã.'),
    village: field(slugSchema.optional(), 'Thôn', 'Mã thôn; mô hình của cả xã thì bỏ trống.'),
    summary: field(textSchema, 'Tóm tắt', 'Một đến hai câu.'),
    startedOn: field(
      partialDateSchema,
      'Bắt đầu từ',
      'Chỉ ghi phần biết chắc: năm, quý, tháng hoặc ngày.',
    ),
    state: field(
      modelStateSchema,
      'Tình trạng',
      'Tình trạng hiện nay: ongoing, maintained, scaled hoặc stopped.',
    ),
    history: field(
      z.array(modelTurnSchema).default([]),
      'Quá trình',
      'Các lần đổi tình trạng, cũ trước mới sau; dòng cuối là tình trạng hiện nay. Bắt buộc khi đã dừng.',
    ),
    problem: field(textSchema, 'Trước đó vướng gì', 'Vì sao cần mô hình này.'),
    steps: field(lines, 'Đã làm thế nào', 'Theo thứ tự, mỗi dòng một bước.'),
    who: field(lines, 'Ai làm', 'Vai trò, không ghi tên người.'),
    cost: field(
      z
        .strictObject({
          total: field(z.int().min(0).nullable(), 'Tổng chi phí', 'Đồng; chưa tính được thì null.'),
          contributed: field(
            z.int().min(0).nullable(),
            'Phần đóng góp',
            'Đồng do dân, doanh nghiệp góp; chưa tính được thì null.',
          ),
          note: field(textSchema.optional(), 'Ghi chú', 'Chi cho việc gì, góp bằng gì.'),
        })
        .refine(
          ({ total, contributed }) =>
            total === null || contributed === null || contributed <= total,
          {
            path: ['contributed'],
            error: 'phần đóng góp không lớn hơn tổng chi phí',
          },
        )
        .optional(),
      'Chi phí',
      'Đồng Việt Nam; phần dân, doanh nghiệp góp.',
    ),
    results: field(
      z.array(
        z.strictObject({
          text: field(textSchema, 'Kết quả', 'Điều đạt được, bằng lời.'),
          value: field(z.number(), 'Con số', 'Chỉ con số, không kèm đơn vị.'),
          unit: field(textSchema, 'Đơn vị', '"mét", "hộ", "%"...'),
          asOf: field(isoDaySchema, 'Tính đến ngày', 'năm-tháng-ngày.'),
          source: field(textSchema, 'Nguồn', 'Sổ, phiếu hoặc hệ thống cho con số này.'),
        }),
      ),
      'Kết quả',
      'Mỗi con số có đơn vị, ngày, nguồn.',
    ),
    lessons: field(
      z.array(textSchema).default([]),
      'Điều chưa được',
      'Việc không như ý và bài học.',
    ),
    upkeep: field(textSchema, 'Duy trì thế nào', 'Ai trông nom, bao lâu một lần, tiền ở đâu.'),
    howToCopy: field(lines, 'Muốn làm theo', 'Danh sách việc cho nơi khác.'),
    contactUnit: field(textSchema, 'Đầu mối', 'Đơn vị, không ghi tên người.'),
    photos: field(
      z.array(pictureSchema).default([]),
      'Ảnh',
      'Ảnh trong thư mục anh/; không có thì bỏ trống.',
    ),
    targets: field(
      z.array(targetReferenceSchema).default([]),
      'Góp vào chỉ tiêu',
      'Chỉ tiêu của xã mà mô hình này giúp đạt.',
    ),
    related: field(z.array(slugSchema).default([]), 'Mô hình liên quan', 'Mã mô hình cùng xã.'),
  })
  .refine(saysWhyStopped, {
    path: ['history'],
    error: 'mô hình đã dừng thì quá trình phải ghi dừng từ khi nào và vì sao',
  })
  .refine(endsInState, {
    path: ['state'],
    error: 'phải là tình trạng ở dòng cuối của quá trình',
  })
  .refine(isInOrder, {
    path: ['history'],
    error: 'ghi theo thứ tự thời gian, cũ trước mới sau, không trước ngày bắt đầu',
  });
export type Model = z.infer<typeof modelSchema>;
