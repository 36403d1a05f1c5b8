import { z } from 'zod';
import { clauseSchema } from './clause.ts';
import { monthDaySchema, partialDateSchema, yearSchema } from './date.ts';
import { field } from './field.ts';
import { slugSchema, textSchema } from './text.ts';
import { audienceSchema } from './unit.ts';

export const cadences = {
  continuous: 'thường xuyên', monthly: 'hằng tháng', quarterly: 'hằng quý',
  'half-yearly': '6 tháng một lần', yearly: 'hằng năm', periodic: 'định kỳ',
} as const; // prettier-ignore
export const milestoneKinds = {
  issue: 'Ban hành',
  launch: 'Triển khai',
  interim: 'Sơ kết',
  final: 'Tổng kết',
} as const;
export const awardOccasions = {
  general: 'Hình thức khen thưởng',
  yearly: 'Hằng năm',
  interim: 'Sơ kết',
  final: 'Tổng kết',
  procedure: 'Hồ sơ, thủ tục',
} as const;

const cadenceSchema = z.enum(
  Object.keys(cadences) as [keyof typeof cadences, ...(keyof typeof cadences)[]],
);
const lines = z.array(textSchema).min(1);

const taskSchema = z.strictObject({
  text: field(textSchema, 'Việc', 'Một việc, lời dễ hiểu.'),
  clause: field(clauseSchema, 'Điều khoản', 'Ví dụ VI.10-1.'),
  cadence: field(cadenceSchema.optional(), 'Nhịp', 'Khi văn bản nêu.'),
  due: field(partialDateSchema.optional(), 'Hạn', 'Khi văn bản nêu.'),
});

export const dutySchema = z.strictObject({
  clause: field(clauseSchema, 'Điều khoản', 'Mục giao việc.'),
  heading: field(textSchema, 'Tên trong văn bản', 'Đơn vị như kế hoạch gọi.'),
  units: field(z.array(slugSchema).min(1), 'Đơn vị', 'Mã trong danh mục đơn vị.'),
  tasks: field(z.array(taskSchema).min(1), 'Các việc', 'Đủ mọi việc mục này giao.'),
});

export const stageSchema = z.strictObject({
  clause: field(clauseSchema, 'Điều khoản', 'Nơi nêu giai đoạn.'),
  name: field(textSchema, 'Tên', 'Ví dụ "Giai đoạn 1".'),
  from: field(yearSchema, 'Từ năm', 'Năm bắt đầu.'),
  to: field(yearSchema, 'Đến năm', 'Năm kết thúc.'),
  items: field(lines, 'Nội dung', 'Các việc của giai đoạn.'),
});

export const milestoneSchema = z.strictObject({
  clause: field(clauseSchema, 'Điều khoản', 'Nơi nêu mốc.'),
  kind: field(
    z.enum(['issue', 'launch', 'interim', 'final']),
    'Loại mốc',
    'Ban hành, triển khai, sơ kết, tổng kết.',
  ),
  title: field(textSchema, 'Việc', 'Ví dụ "Sơ kết phong trào".'),
  due: field(partialDateSchema, 'Thời điểm', 'Đúng độ chính xác của văn bản.'),
});

export const reportingSchema = z.strictObject({
  clause: field(clauseSchema, 'Điều khoản', 'Nơi nêu chế độ báo cáo.'),
  units: field(z.array(slugSchema).min(1), 'Ai báo cáo', 'Mã đơn vị.'),
  text: field(textSchema, 'Nội dung', 'Báo cáo gì, gửi về đâu, qua ai.'),
  to: field(textSchema, 'Nơi nhận báo cáo', 'Cơ quan nhận, ví dụ "Ủy ban nhân dân xã".'),
  cadence: field(cadenceSchema, 'Nhịp', 'Bao lâu báo cáo một lần.'),
  dueBefore: field(
    monthDaySchema.nullable(),
    'Trước ngày',
    'Ngày, tháng lặp lại mỗi năm; văn bản không nêu thì null.',
  ),
});

export const criterionSchema = z.strictObject({
  clause: field(clauseSchema, 'Điều khoản', 'Nơi văn bản nêu điều này.'),
  audience: field(audienceSchema, 'Nhóm', 'Tiêu chí dành cho ai.'),
  heading: field(textSchema, 'Tên trong văn bản', 'Tên nhóm như kế hoạch gọi.'),
  items: field(lines, 'Tiêu chí', 'Mỗi dòng một tiêu chí.'),
});

export const awardSchema = z.strictObject({
  clause: field(clauseSchema, 'Điều khoản', 'Nơi văn bản nêu điều này.'),
  occasion: field(
    z.enum(['general', 'yearly', 'interim', 'final', 'procedure']),
    'Dịp',
    'Khen chung, hằng năm, sơ kết, tổng kết, hay thủ tục.',
  ),
  heading: field(textSchema, 'Tên trong văn bản', 'Tên mục khen thưởng như kế hoạch ghi.'),
  forms: field(z.array(textSchema).default([]), 'Hình thức', 'Giấy khen, Bằng khen, Cờ thi đua...'),
  items: field(z.array(textSchema).default([]), 'Điều kiện, tiêu chuẩn', 'Mỗi dòng một điều kiện.'),
  audience: field(audienceSchema.optional(), 'Nhóm', 'Khi tiêu chuẩn dành riêng cho một nhóm.'),
});

export const citationSchema = z.strictObject({
  document: field(slugSchema, 'Văn bản', 'Mã trong danh mục văn bản.'),
  clauses: field(
    z.array(clauseSchema).min(1),
    'Nơi viện dẫn',
    'Các điều khoản nhắc tới văn bản này.',
  ),
  role: field(
    z.enum(['basis', 'cited']),
    'Vai trò',
    '"basis" là căn cứ ban hành, "cited" là được nhắc tới.',
  ),
});
