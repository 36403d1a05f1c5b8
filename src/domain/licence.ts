import { z } from 'zod';
import { field } from './field.ts';
import { textSchema } from './text.ts';

/** Under which terms a commune's figures may be used again: a licence somebody else has written, never our words. */
export const licenceSchema = z.strictObject({
  name: field(
    z.string().regex(/^[-a-zA-Z0-9._]+$/u, {
      error: 'ký hiệu quốc tế của giấy phép, ví dụ "CC-BY-4.0"',
    }),
    'Ký hiệu',
    'Ký hiệu quốc tế (SPDX), ví dụ CC-BY-4.0.',
  ),
  title: field(textSchema, 'Tên giấy phép', 'Ví dụ "Creative Commons Ghi công 4.0".'),
  url: field(
    z.url({ protocol: /^https$/u, error: 'một địa chỉ bắt đầu bằng https://' }),
    'Địa chỉ',
    'Nơi đọc toàn văn giấy phép.',
  ),
});
export type Licence = z.infer<typeof licenceSchema>;
