import { z } from 'zod';
import { clauseSchema } from './clause.ts';
import { isoDaySchema, lastDayOf, partialDateSchema, type PartialDate } from './date.ts';
import { field } from './field.ts';
import { slugSchema, textSchema } from './text.ts';

/** How a value is held against a target, in the words a table shows. */
export const comparators = {
  '>': 'trên',
  '>=': 'từ',
  '=': 'đạt',
  '<=': 'không quá',
  '<': 'dưới',
  range: 'trong khoảng',
  increase: 'tăng',
  decrease: 'giảm',
  qualitative: 'định tính',
} as const;
export type Comparator = keyof typeof comparators;
export const targetScopes = {
  commune: 'toàn xã',
  village: 'mỗi thôn',
  unit: 'mỗi đơn vị',
} as const;

const NUMERIC: ReadonlySet<Comparator> = new Set<Comparator>(['>', '>=', '=', '<=', '<', 'range']);

/** Whether each date ends after the one before; null, a date that is not given, is passed over. */
function isInOrder(dates: readonly (PartialDate | null)[]): boolean {
  const days = dates.filter((date) => date !== null).map(lastDayOf);
  return days.every((day, index) => index === 0 || (days[index - 1] ?? '') < day);
}

/** Indicator ids are written as spreadsheets hold them: capitals and digits. */
export const indicatorIdSchema = z.string().regex(/^[A-Z]{2,5}-\d{2,3}$/u, {
  error: 'mã chỉ tiêu viết hoa, ví dụ "CDS-01"',
});

/** One sentence of a plan that asks for a result. A sentence that bundles several stays one target with conditions. */
export const targetSchema = z
  .strictObject({
    id: field(slugSchema, 'Mã', 'Duy nhất trong kế hoạch, không đổi.'),
    clause: field(clauseSchema, 'Điều khoản', 'Nơi chỉ tiêu đứng trong văn bản, ví dụ III.3-1.'),
    group: field(textSchema, 'Nhóm', 'Tên mục mà kế hoạch xếp chỉ tiêu vào.'),
    text: field(textSchema, 'Nội dung', 'Chỉ tiêu bằng lời dễ hiểu, số liệu giữ nguyên.'),
    indicator: field(
      indicatorIdSchema.nullable(),
      'Chỉ số đo',
      'Mã chỉ số; không đo được bằng số thì null.',
    ),
    comparator: field(
      z.enum(Object.keys(comparators) as [Comparator, ...Comparator[]]),
      'So sánh',
      '"trên 70%" là ">"; "đạt 95%" là ">="; "ít nhất" là ">=".',
    ),
    value: field(z.number().nullable(), 'Mức', 'Con số của chỉ tiêu; không có thì null.'),
    valueTo: field(
      z.number().nullable().default(null),
      'Mức trên',
      'Chỉ dùng khi so sánh là "range".',
    ),
    unit: field(textSchema.nullable(), 'Đơn vị tính', '"%", "mô hình"...; không có số thì null.'),
    scope: field(
      z.enum(['commune', 'village', 'unit']),
      'Phạm vi',
      'Toàn xã, mỗi thôn hay mỗi đơn vị.',
    ),
    cadence: field(z.enum(['by-end', 'yearly']), 'Nhịp', 'Đến hết giai đoạn hay mỗi năm.'),
    due: field(
      partialDateSchema.nullable(),
      'Hạn',
      'Hạn riêng của chỉ tiêu; kế hoạch không nêu thì null.',
    ),
    milestones: field(
      z
        .array(
          z.strictObject({
            due: field(partialDateSchema, 'Đến khi nào', 'Thời điểm của mốc.'),
            value: field(z.number(), 'Mức', 'Con số phải đạt ở mốc này.'),
          }),
        )
        .default([]),
      'Mốc trung gian',
      'Mức phải đạt ở các năm giữa.',
    ),
    baseline: field(
      z
        .strictObject({
          value: field(z.number(), 'Mức', 'Con số lúc bắt đầu.'),
          asOf: field(partialDateSchema, 'Tính đến', 'Thời điểm của con số.'),
          source: field(textSchema, 'Nguồn', 'Sổ, báo cáo hoặc hệ thống cho con số này.'),
        })
        .nullable()
        .default(null),
      'Mức xuất phát',
      'Phải có nguồn; không có thì null và cổng không nhận định tiến độ.',
    ),
    manual: field(
      z
        .strictObject({
          state: field(
            z.enum(['met', 'on-track', 'needs-push', 'behind', 'not-met']),
            'Kết quả',
            'met, on-track, needs-push, behind hoặc not-met.',
          ),
          reason: field(textSchema, 'Lý do', 'Xã dựa vào đâu để kết luận như vậy.'),
          asOf: field(isoDaySchema, 'Tính đến ngày', 'Kỳ kết thúc trước ngày này không dùng đến.'),
        })
        .nullable()
        .default(null),
      'Xã tự đánh giá',
      'Chỉ khi không có chỉ số để tính; trang ghi rõ là xã tự đánh giá.',
    ),
    conditions: field(
      z.array(textSchema).default([]),
      'Điều kiện kèm theo',
      'Khi một câu gộp nhiều yêu cầu.',
    ),
  })
  .refine(({ comparator, value }) => NUMERIC.has(comparator) || value === null, {
    path: ['value'],
    error: 'chỉ tiêu định tính hoặc chỉ nêu hướng thì không có con số',
  })
  .refine(({ comparator, value }) => !NUMERIC.has(comparator) || value !== null, {
    path: ['value'],
    error: 'so sánh bằng số thì phải có mức',
  })
  .refine(
    ({ comparator, value, valueTo }) =>
      comparator === 'range'
        ? valueTo !== null && value !== null && valueTo > value
        : valueTo === null,
    {
      path: ['valueTo'],
      error: 'chỉ ghi khi so sánh là "range", và phải lớn hơn mức dưới',
    },
  )
  .refine(({ value, unit }) => (value === null) === (unit === null), {
    path: ['unit'],
    error: 'có con số thì phải có đơn vị tính, không có con số thì null',
  })
  .refine(
    ({ value, cadence, milestones }) =>
      milestones.length === 0 || (value !== null && cadence === 'by-end'),
    { path: ['milestones'], error: 'mốc trung gian chỉ ghi cho chỉ tiêu có con số và có hạn cuối' },
  )
  .refine(
    ({ milestones, baseline, due }) =>
      milestones.length === 0 ||
      isInOrder([baseline?.asOf ?? null, ...milestones.map((one) => one.due), due]),
    {
      path: ['milestones'],
      error: 'ghi theo thứ tự thời gian, sau mức xuất phát và trước hạn của chỉ tiêu',
    },
  )
  .refine(
    ({ manual, comparator, indicator }) =>
      manual === null || comparator === 'qualitative' || indicator === null,
    { path: ['manual'], error: 'chỉ tiêu có chỉ số đo thì để cổng tính, không tự đánh giá' },
  );
/** How a model or a story names the targets it serves. */
export const targetReferenceSchema = z.strictObject({
  plan: field(slugSchema, 'Kế hoạch', 'Mã kế hoạch của xã, trùng với tên tệp.'),
  target: field(slugSchema, 'Mã chỉ tiêu', 'Mã của chỉ tiêu trong kế hoạch ấy.'),
});

export type Target = z.infer<typeof targetSchema>;

/** A target that names a number; the others are shown as direction or quality, never as a figure. */
export function isNumericTarget(
  target: Target,
): target is Target & { value: number; unit: string } {
  return target.value !== null;
}
