import { z } from 'zod';
import { field } from './field.ts';
import { textSchema } from './text.ts';

const termSchema = z.strictObject({
  written: field(textSchema, 'Viết', 'Chữ viết tắt hoặc thuật ngữ như gặp trong văn bản.'),
  full: field(textSchema, 'Viết đủ', 'Chữ đầy đủ của chữ viết tắt.'),
  spoken: field(textSchema, 'Đọc lên', 'Cách phát thanh viên đọc.'),
  meaning: field(textSchema.optional(), 'Nghĩa là gì', 'Một câu cho người dân.'),
  synonyms: field(z.array(textSchema).default([]), 'Cách gọi khác', 'Dùng khi tìm kiếm.'),
});
export type Term = z.infer<typeof termSchema>;

export const glossarySchema = z.strictObject({
  terms: field(z.array(termSchema).min(1), 'Thuật ngữ', 'Danh sách chữ viết tắt và thuật ngữ.'),
});
export type Glossary = z.infer<typeof glossarySchema>;
