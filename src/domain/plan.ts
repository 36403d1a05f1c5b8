import { z } from 'zod';
import { clauseSchema } from './clause.ts';
import { partialDateSchema, yearSchema } from './date.ts';
import { field } from './field.ts';
import {
  awardSchema,
  citationSchema,
  criterionSchema,
  dutySchema,
  milestoneSchema,
  reportingSchema,
  stageSchema,
} from './plan-parts.ts';
import { targetSchema } from './target.ts';
import { slugSchema, textSchema } from './text.ts';

export { awardOccasions, cadences, milestoneKinds } from './plan-parts.ts';

export const planForms = {
  plan: 'Kế hoạch',
  'decision-with-plan': 'Quyết định kèm Kế hoạch',
} as const;
export const planStates = {
  draft: 'Dự thảo',
  issued: 'Đã ban hành',
  replaced: 'Đã thay thế',
} as const;

export const SUMMARY_MAX_WORDS = 120;

export const planSchema = z
  .strictObject({
    id: field(slugSchema, 'Mã', 'Trùng với tên tệp; là phần cuối của địa chỉ.'),
    commune: field(slugSchema, 'Xã', 'Trùng với thư mục xã.'),
    campaign: field(slugSchema, 'Phong trào', 'Mã phong trào.'),
    title: field(textSchema, 'Tên kế hoạch', 'Đúng như văn bản.'),
    shortTitle: field(textSchema, 'Tên gọn', 'Có tên xã, dùng ở thẻ và tiêu đề trang.'),
    summary: field(
      textSchema.refine((text) => text.split(/\s+/u).length <= SUMMARY_MAX_WORDS, {
        error: `tối đa ${SUMMARY_MAX_WORDS} chữ`,
      }),
      'Tóm tắt',
      'Kế hoạch này là gì, hỏi gì ở người dân, đến khi nào. Tối đa 120 chữ.',
    ),
    form: field(
      z.enum(['plan', 'decision-with-plan']),
      'Hình thức',
      'Kế hoạch, hay Quyết định kèm Kế hoạch.',
    ),
    number: field(textSchema.nullable(), 'Số, ký hiệu', 'Nguồn để trống thì null.'),
    numberSuffix: field(
      textSchema.nullable(),
      'Phần ký hiệu có trong nguồn',
      'Ví dụ "/KH-UBND"; nguồn không có thì null.',
    ),
    place: field(
      textSchema.nullable(),
      'Địa danh',
      'Nơi ghi trước ngày tháng; nguồn không có thì null.',
    ),
    issuedOn: field(partialDateSchema.nullable(), 'Ngày ban hành', 'Chỉ ghi phần có trong nguồn.'),
    signer: field(
      z
        .strictObject({
          name: field(textSchema, 'Họ tên', 'Như in dưới chữ ký.'),
          role: field(textSchema, 'Chức vụ', 'Như in trên chữ ký, ví dụ "Chủ tịch".'),
        })
        .nullable(),
      'Người ký',
      'Người ký văn bản; nguồn không có thì null.',
    ),
    state: field(
      z.enum(['draft', 'issued', 'replaced']).nullable(),
      'Tình trạng',
      'Nguồn không đủ để kết luận thì null.',
    ),
    sourceFile: field(textSchema, 'Bản nguồn', 'Tên tệp đã dùng để trình bày lại.'),
    officialFile: field(
      textSchema.nullable(),
      'Bản chính thức',
      'Tên tệp đã ký; chưa có thì null.',
    ),
    period: field(
      z.strictObject({
        from: field(yearSchema, 'Từ năm', 'Năm bắt đầu của giai đoạn.'),
        to: field(yearSchema, 'Đến năm', 'Năm kết thúc của giai đoạn.'),
      }),
      'Giai đoạn',
      'Từ năm, đến năm.',
    ),
    sections: field(
      z
        .array(
          z.strictObject({
            clause: field(clauseSchema, 'Điều khoản', 'Số của phần, ví dụ I hoặc Điều 1.'),
            title: field(textSchema, 'Tên phần', 'Như trong văn bản.'),
          }),
        )
        .min(1),
      'Mục lục',
      'Các phần của văn bản, theo thứ tự.',
    ),
    stages: field(
      z.array(stageSchema).default([]),
      'Giai đoạn thực hiện',
      'Các giai đoạn mà văn bản chia ra; không chia thì bỏ trống.',
    ),
    milestones: field(z.array(milestoneSchema).default([]), 'Mốc', 'Sơ kết, tổng kết...'),
    citations: field(
      z.array(citationSchema).min(1),
      'Văn bản viện dẫn',
      'Căn cứ và các văn bản được nhắc tới.',
    ),
    targets: field(z.array(targetSchema), 'Chỉ tiêu', 'Kế hoạch không nêu chỉ tiêu thì [].'),
    duties: field(z.array(dutySchema).min(1), 'Giao việc', 'Theo đơn vị.'),
    reporting: field(
      z.array(reportingSchema).min(1),
      'Chế độ báo cáo',
      'Ai báo cáo, cho ai, khi nào.',
    ),
    criteria: field(z.array(criterionSchema).default([]), 'Tiêu chí thi đua', 'Theo nhóm.'),
    awards: field(
      z.array(awardSchema).default([]),
      'Khen thưởng',
      'Các hình thức và tiêu chuẩn khen thưởng.',
    ),
    modelTypes: field(
      z
        .array(
          z.strictObject({
            type: field(slugSchema, 'Loại mô hình', 'Mã loại mô hình.'),
            clause: field(clauseSchema, 'Điều khoản', 'Nơi kế hoạch nêu tên, ví dụ VI.10-2.'),
          }),
        )
        .default([]),
      'Mô hình được nêu tên',
      'Loại mô hình và nơi kế hoạch nêu.',
    ),
    recipients: field(z.array(textSchema).default([]), 'Nơi nhận', 'Không ghi phần "Lưu".'),
  })
  .refine(({ period }) => period.from <= period.to, {
    path: ['period', 'to'],
    error: 'năm kết thúc phải sau năm bắt đầu',
  });
export type Plan = z.infer<typeof planSchema>;
export type Duty = Plan['duties'][number];
export type Task = Duty['tasks'][number];

/** Whether a commune is held to a plan: not to a draft, nor to a replaced one. An unknown state (ADR 0003) stops nothing. */
export function isBinding({ state }: Pick<Plan, 'state'>): boolean {
  return state !== 'draft' && state !== 'replaced';
}
