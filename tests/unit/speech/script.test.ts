import { describe, expect, it } from 'vitest';
import { makeBroadcast } from '../../../src/speech/broadcast.ts';
import { passagesOf } from '../../../src/speech/passages.ts';
import { makeScript, type ScriptSource } from '../../../src/speech/script.ts';
import { portalLexicon } from './lexicon.ts';

const sentence = 'Bà con trong thôn cùng nhau dọn đường làng.';
const paragraph = Array.from({ length: 6 }, () => sentence).join(' ');
const source: ScriptSource = {
  opening: 'Đài truyền thanh xã Thử, ngày 05 tháng 7 năm 2026.',
  demo: null,
  title: 'Dọn đường',
  summary: 'Cả thôn ra quân.',
  passages: [],
  closing: 'Hết bản tin.',
  approval: null,
};
const withPassages = (passages: ScriptSource['passages'], more: Partial<ScriptSource> = {}) =>
  makeScript({ ...source, passages, ...more }, portalLexicon);

describe('The body of a story', () => {
  it('gives its words without marks, and every list with what announces it', () => {
    const body = `Mở **đầu** có [đường dẫn](https://x.vn) và ![ảnh](a.webp).

## Ba việc

1. Một *việc*.
2. Nói rõ: khám gì

   - việc con

Gồm:

- một
- hai

> Lời dặn

| Thôn | Số hộ |
| --- | --- |
| Đông | 186 |
`;
    expect(passagesOf(body)).toEqual([
      ['Mở đầu có đường dẫn và .'],
      ['Ba việc', 'một là: Một việc.', 'hai là, nói rõ: khám gì', 'việc con'],
      ['Gồm:', 'một', 'hai'],
      ['Lời dặn'],
      ['Thôn: Đông, Số hộ: 186'],
    ]);
  });
});

describe('A script', () => {
  it('has a frame, the whole text and its length', () => {
    const { full } = withPassages([['Có 21 hộ.']], { demo: 'Chỉ là ví dụ' });
    expect(full.paragraphs).toEqual([
      'Đài truyền thanh xã Thử, ngày năm tháng bảy năm hai nghìn không trăm hai mươi sáu.',
      'Chỉ là ví dụ.',
      'Dọn đường.',
      'Cả thôn ra quân.',
      'Có hai mươi mốt hộ.',
      'Hết bản tin.',
    ]);
    expect(full.syllables).toBe(17 + 4 + 2 + 4 + 5 + 3);
    expect(full.seconds).toBe(10);
  });

  it('that is short enough has one version', () => {
    const { full, short } = withPassages([[paragraph]]);
    expect(short).toBe(full);
  });

  it('that is long has a short version of 45 to 90 seconds, of whole passages', () => {
    const { full, short } = withPassages(Array.from({ length: 12 }, () => [paragraph]));
    expect(full.seconds).toBeGreaterThan(90);
    expect(short.seconds).toBeGreaterThanOrEqual(45);
    expect(short.seconds).toBeLessThanOrEqual(90);
    expect(short.paragraphs.slice(3, -1).every((one) => one === paragraph)).toBe(true);
  });

  it('takes the first sentences of a passage that alone is too long', () => {
    const long = Array.from({ length: 60 }, () => sentence).join(' ');
    const { short } = withPassages([[long]]);
    expect(short.seconds).toBeGreaterThanOrEqual(45);
    expect(short.seconds).toBeLessThanOrEqual(90);
  });

  it('takes what is important first, and leaves no announcement alone', () => {
    const rest = Array.from({ length: 12 }, () => [paragraph]);
    const tooLong = Array.from({ length: 90 }, () => sentence);
    const { short } = withPassages(rest, { important: [['Quan trọng nhất.'], ['Gồm có:', ...tooLong]] });
    expect(short.paragraphs[3]).toBe('Quan trọng nhất.');
    const none = withPassages(rest, { important: [[paragraph, paragraph], [paragraph], ['Gồm có:', paragraph.repeat(9)]] });
    expect(none.short.paragraphs.at(-2)).not.toBe('Gồm có:');
  }); // prettier-ignore

  it('says each warning once, and reads the line of approval too', () => {
    const script = withPassages([['VNPT và VNPT.']], {
      approval: 'Người duyệt: Chủ tịch UBND xã.',
    });
    expect(script.warnings).toEqual([{ kind: 'unknown', token: 'VNPT' }]);
    expect(script.approval).toBe('Người duyệt: Chủ tịch Ủy ban nhân dân xã.');
  });
});

describe('A bulletin', () => {
  const item = { intro: (place: number) => `Tin số ${place}`, source: () => ({ ...source, passages: Array.from({ length: 9 }, () => [paragraph]) }) };
  const frame = { ...source, summary: (items: readonly unknown[]) => `Có ${items.length} tin` };

  it('joins what fits into ten minutes and says how many they are', () => {
    const { items, reading } = makeBroadcast(Array.from({ length: 40 }, () => item), frame, portalLexicon);
    expect(reading.seconds).toBeLessThanOrEqual(600);
    expect(reading.seconds).toBeGreaterThan(480);
    expect(items.length).toBeGreaterThan(4);
    const announced = reading.paragraphs.filter((one) => one.startsWith('Tin số'));
    expect(announced).toHaveLength(items.length);
    expect(announced[1]).toBe('Tin số hai.');
  });

  it('with one item has one', () => {
    expect(makeBroadcast([item], frame, portalLexicon).items).toHaveLength(1);
  });
}); // prettier-ignore
