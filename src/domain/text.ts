import { z } from 'zod';

/**
 * Unicode format and control characters that can reorder or hide text
 * (bidi overrides and isolates, escapes, NUL). They never belong in content.
 */
const HIDDEN_CHARACTERS =
  // eslint-disable-next-line no-control-regex -- the very characters this rule refuses
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

/**
 * Text a person typed: NFC, trimmed, not empty, without hidden characters.
 * NFD input is accepted and composed; nothing else about it is changed.
 */
export const textSchema = z
  .string()
  .trim()
  .normalize('NFC')
  .min(1)
  .refine((text) => !HIDDEN_CHARACTERS.test(text), {
    error: 'có ký tự điều khiển ẩn; hãy xóa và gõ lại đoạn này',
  });

/** Address part and stable id: Vietnamese without marks, lower case, joined by single hyphens. */
export const slugSchema = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, {
  error: 'chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối, ví dụ "thon-dong"',
});
