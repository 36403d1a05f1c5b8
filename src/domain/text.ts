import { z } from 'zod';

/**
 * Characters that can reorder, hide or steer text, and never belong in it: C0 controls without tab and line ends, DEL,
 * C1, bidi marks, embeddings, overrides, isolates, annotation marks and tag characters.
 */
export const HIDDEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu; // eslint-disable-line no-control-regex -- the very characters this rule refuses

/**
 * Text a person typed: NFC, trimmed, not empty, without hidden characters.
 * NFD input is accepted and composed; nothing else about it is changed.
 */
export const textSchema = z
  .string()
  .trim()
  .normalize('NFC')
  .min(1)
  .refine((text) => text.search(HIDDEN) < 0, {
    error: 'có ký tự điều khiển ẩn; hãy xóa và gõ lại đoạn này',
  });

/** Address part and stable id: Vietnamese without marks, lower case, joined by single hyphens. */
export const slugSchema = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, {
  error: 'chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối, ví dụ "thon-dong"',
});
