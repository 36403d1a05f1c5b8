import { z } from 'zod';
import { clauseSchema } from './clause.ts';
import { monthDaySchema, partialDateSchema, yearSchema } from './date.ts';
import { field } from './field.ts';
import { targetSchema } from './target.ts';
import { slugSchema, textSchema } from './text.ts';
import { audienceSchema } from './unit.ts';

export const planForms = { plan: 'Kế hoạch', 'decision-with-plan': 'Quyết định kèm Kế hoạch' } as const;
export const planStates = { draft: 'Dự thảo', issued: 'Đã ban hành', replaced: 'Đã thay thế' } as const;
export const cadences = {
  continuous: 'thường xuyên', monthly: 'hằng tháng', quarterly: 'hằng quý',
  'half-yearly': '6 tháng một lần', yearly: 'hằng năm', periodic: 'định kỳ',
} as const; // prettier-ignore
export const milestoneKinds = { issue: 'Ban hành', launch: 'Triển khai', interim: 'Sơ kết', final: 'Tổng kết' } as const;
export const awardOccasions = { general: 'Hình thức khen thưởng', yearly: 'Hằng năm', interim: 'Sơ kết', final: 'Tổng kết', procedure: 'Hồ sơ, thủ tục' } as const;

export const SUMMARY_MAX_WORDS = 120;

const cadenceSchema = z.enum(Object.keys(cadences) as [keyof typeof cadences, ...(keyof typeof cadences)[]]);
const lines = z.array(textSchema).min(1);

const taskSchema = z.strictObject({
  text: field(textSchema, 'Việc', 'Một việc, lời dễ hiểu.'),
  clause: field(clauseSchema, 'Điều khoản', 'Ví dụ VI.10-1.'),
  cadence: field(cadenceSchema.optional(), 'Nhịp', 'Khi văn bản nêu.'),
  due: field(partialDateSchema.optional(), 'Hạn', 'Khi văn bản nêu.'),
});

const dutySchema = z.strictObject({
  clause: field(clauseSchema, 'Điều khoản', 'Mục giao việc.'),
  heading: field(textSchema, 'Tên trong văn bản', 'Đơn vị như kế hoạch gọi.'),
  units: field(z.array(slugSchema).min(1), 'Đơn vị', 'Mã trong danh mục đơn vị.'),
  tasks: field(z.array(taskSchema).min(1), 'Các việc', 'Đủ mọi việc mục này giao.'),
});

const stageSchema = z.strictObject({
  clause: field(clauseSchema, 'Điều khoản', 'Nơi nêu giai đoạn.'),
  name: field(textSchema, 'Tên', 'Ví dụ "Giai đoạn 1".'),
  from: field(yearSchema, 'Từ năm', ''),
  to: field(yearSchema, 'Đến năm', ''),
  items: field(lines, 'Nội dung', 'Các việc của giai đoạn.'),
});

const milestoneSchema = z.strictObject({
  clause: field(clauseSchema, 'Điều khoản', 'Nơi nêu mốc.'),
  kind: field(z.enum(['issue', 'launch', 'interim', 'final']), 'Loại mốc', 'Ban hành, triển khai, sơ kết, tổng kết.'),
  title: field(textSchema, 'Việc', 'Ví dụ "Sơ kết phong trào".'),
  due: field(partialDateSchema, 'Thời điểm', 'Đúng độ chính xác của văn bản.'),
});

const reportingSchema = z.strictObject({
  clause: field(clauseSchema, 'Điều khoản', 'Nơi nêu chế độ báo cáo.'),
  units: field(z.array(slugSchema).min(1), 'Ai báo cáo', 'Mã đơn vị.'),
  text: field(textSchema, 'Nội dung', 'Báo cáo gì, gửi về đâu, qua ai.'),
  to: field(textSchema, 'Nơi nhận báo cáo', ''),
  cadence: field(cadenceSchema, 'Nhịp', ''),
  dueBefore: field(monthDaySchema.nullable(), 'Trước ngày', 'Ngày, tháng lặp lại mỗi năm; văn bản không nêu thì null.'),
});

const criterionSchema = z.strictObject({
  clause: field(clauseSchema, 'Điều khoản', ''),
  audience: field(audienceSchema, 'Nhóm', 'Tiêu chí dành cho ai.'),
  heading: field(textSchema, 'Tên trong văn bản', ''),
  items: field(lines, 'Tiêu chí', ''),
});

const awardSchema = z.strictObject({
  clause: field(clauseSchema, 'Điều khoản', ''),
  occasion: field(z.enum(['general', 'yearly', 'interim', 'final', 'procedure']), 'Dịp', ''),
  heading: field(textSchema, 'Tên trong văn bản', ''),
  forms: field(z.array(textSchema).default([]), 'Hình thức', 'Giấy khen, Bằng khen, Cờ thi đua...'),
  items: field(z.array(textSchema).default([]), 'Điều kiện, tiêu chuẩn', ''),
  audience: field(audienceSchema.optional(), 'Nhóm', 'Khi tiêu chuẩn dành riêng cho một nhóm.'),
});

const citationSchema = z.strictObject({
  document: field(slugSchema, 'Văn bản', 'Mã trong danh mục văn bản.'),
  clauses: field(z.array(clauseSchema).min(1), 'Nơi viện dẫn', 'Các điều khoản nhắc tới văn bản này.'),
  role: field(z.enum(['basis', 'cited']), 'Vai trò', '"basis" là căn cứ ban hành, "cited" là được nhắc tới.'),
});

export const planSchema = z
  .strictObject({
    id: field(slugSchema, 'Mã', 'Trùng với tên tệp; là phần cuối của địa chỉ.'),
    commune: field(slugSchema, 'Xã', 'Trùng với thư mục xã.'),
    campaign: field(slugSchema, 'Phong trào', 'Mã phong trào.'),
    title: field(textSchema, 'Tên kế hoạch', 'Đúng như văn bản.'),
    shortTitle: field(textSchema, 'Tên gọn', 'Có tên xã, dùng ở thẻ và tiêu đề trang.'),
    summary: field(
      textSchema.refine((text) => text.split(/\s+/u).length <= SUMMARY_MAX_WORDS, { error: `tối đa ${SUMMARY_MAX_WORDS} chữ` }),
      'Tóm tắt',
      'Kế hoạch này là gì, hỏi gì ở người dân, đến khi nào. Tối đa 120 chữ.',
    ),
    form: field(z.enum(['plan', 'decision-with-plan']), 'Hình thức', 'Kế hoạch, hay Quyết định kèm Kế hoạch.'),
    number: field(textSchema.nullable(), 'Số, ký hiệu', 'Nguồn để trống thì null.'),
    numberSuffix: field(textSchema.nullable(), 'Phần ký hiệu có trong nguồn', 'Ví dụ "/KH-UBND"; nguồn không có thì null.'),
    place: field(textSchema.nullable(), 'Địa danh', 'Nơi ghi trước ngày tháng; nguồn không có thì null.'),
    issuedOn: field(partialDateSchema.nullable(), 'Ngày ban hành', 'Chỉ ghi phần có trong nguồn.'),
    signer: field(
      z.strictObject({ name: field(textSchema, 'Họ tên', ''), role: field(textSchema, 'Chức vụ', '') }).nullable(),
      'Người ký',
      'Người ký văn bản; nguồn không có thì null.',
    ),
    state: field(z.enum(['draft', 'issued', 'replaced']).nullable(), 'Tình trạng', 'Nguồn không đủ để kết luận thì null.'),
    sourceFile: field(textSchema, 'Bản nguồn', 'Tên tệp đã dùng để trình bày lại.'),
    officialFile: field(textSchema.nullable(), 'Bản chính thức', 'Tên tệp đã ký; chưa có thì null.'),
    period: field(z.strictObject({ from: yearSchema, to: yearSchema }), 'Giai đoạn', 'Từ năm, đến năm.'),
    sections: field(
      z.array(z.strictObject({ clause: clauseSchema, title: textSchema })).min(1),
      'Mục lục',
      'Các phần của văn bản, theo thứ tự.',
    ),
    stages: field(z.array(stageSchema).default([]), 'Giai đoạn thực hiện', ''),
    milestones: field(z.array(milestoneSchema).default([]), 'Mốc', 'Sơ kết, tổng kết...'),
    citations: field(z.array(citationSchema).min(1), 'Văn bản viện dẫn', 'Căn cứ và các văn bản được nhắc tới.'),
    targets: field(z.array(targetSchema), 'Chỉ tiêu', 'Kế hoạch không nêu chỉ tiêu thì [].'),
    duties: field(z.array(dutySchema).min(1), 'Giao việc', 'Theo đơn vị.'),
    reporting: field(z.array(reportingSchema).min(1), 'Chế độ báo cáo', ''),
    criteria: field(z.array(criterionSchema).default([]), 'Tiêu chí thi đua', 'Theo nhóm.'),
    awards: field(z.array(awardSchema).default([]), 'Khen thưởng', ''),
    modelTypes: field(
      z.array(z.strictObject({ type: slugSchema, clause: clauseSchema })).default([]),
      'Mô hình được nêu tên',
      'Loại mô hình và nơi kế hoạch nêu.',
    ),
    recipients: field(z.array(textSchema).default([]), 'Nơi nhận', 'Không ghi phần "Lưu".'),
  })
  .refine(({ period }) => period.from <= period.to, { path: ['period', 'to'], error: 'năm kết thúc phải sau năm bắt đầu' });
export type Plan = z.infer<typeof planSchema>;
export type Duty = Plan['duties'][number];
export type Task = Duty['tasks'][number];
