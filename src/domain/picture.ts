import { z } from 'zod';
import { field } from './field.ts';
import { textSchema } from './text.ts';

/** A picture beside its page's file. Resized when the site is built. */
export const pictureSchema = z
  .strictObject({
    file: field(
      z.string().regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+)*\.(?:webp|jpg|jpeg|png|svg)$/u, {
        error: 'tên tệp không dấu, đuôi .webp, .jpg, .png hoặc .svg, trong thư mục anh/',
      }),
      'Tệp ảnh',
      'Đường dẫn tính từ thư mục của bài, ví dụ anh/duong-hoa.webp.',
    ),
    alt: field(textSchema, 'Mô tả ảnh', 'Cho người không nhìn thấy ảnh.'),
    caption: field(textSchema.optional(), 'Chú thích', 'Hiện dưới ảnh; không cần thì bỏ trống.'),
    showsPeople: field(
      z.boolean().default(false),
      'Có người nhận ra được',
      'true khi ảnh có người mà người quen nhận ra.',
    ),
    consent: field(
      z.boolean().default(false),
      'Đã được đồng ý',
      'Bắt buộc true khi ảnh có người nhận ra được.',
    ),
  })
  .refine(({ showsPeople, consent }) => !showsPeople || consent, {
    path: ['consent'],
    error: 'ảnh có người thì phải có sự đồng ý',
  });
export type Picture = z.infer<typeof pictureSchema>;
