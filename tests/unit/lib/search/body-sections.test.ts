import { describe, expect, it } from 'vitest';
import { bodySections, bodyText } from '../../../../src/lib/search/body-sections.ts';

const body = `Lời đầu **đậm**.

## I.1. Mục đích

- Nhân dân thi đua sôi nổi trong việc đổi mới sáng
  tạo, [dùng](https://x.vn) khoa học.
- Việc thứ hai.

## Ảnh

| Cột | Số |
| --- | --- |
| a | 1 |

## Ảnh

Lần hai.

## Để trống
`;

describe('The parts of a body that search lands on', () => {
  it('have the ids of their headings on the page, also when a heading comes twice', () => {
    expect(bodySections(body).map(({ heading, id }) => [heading, id])).toEqual([
      ['I.1. Mục đích', 'muc-i-1'],
      ['Ảnh', 'anh'],
      ['Ảnh', 'anh-2'],
    ]);
  });

  it('hold whole sentences, whatever their lines in the file, without marks of Markdown', () => {
    expect(bodySections(body).map(({ text }) => text)).toEqual([
      'Nhân dân thi đua sôi nổi trong việc đổi mới sáng tạo, dùng khoa học.\nViệc thứ hai.',
      'Cột; Số\na; 1',
      'Lần hai.',
    ]);
  });

  it('together are the text of the page', () => {
    expect(bodyText(body).split('\n').slice(0, 3)).toEqual([
      'Lời đầu đậm.',
      'I.1. Mục đích',
      'Nhân dân thi đua sôi nổi trong việc đổi mới sáng tạo, dùng khoa học.',
    ]);
    expect(bodyText('')).toBe('');
  });
});
