import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { surveyUtf8 } from '../../../../src/ingest/encoding/survey-utf8.ts';

/** Where the decoder of the platform, which keeps the Encoding Standard, meets the first malformed sequence. */
function lineByDecoder(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const hole = text.indexOf('\uFFFD');
  return hole < 0 ? 0 : 1 + (text.slice(0, hole).match(/\r\n|\r|\n/gu)?.length ?? 0);
}

describe('the first line that is no UTF-8', () => {
  it.each([
    ['a two-byte form of "/"', [0xc0, 0xaf]],
    ['another one', [0xc1, 0xbf]],
    ['a three-byte form of "/"', [0xe0, 0x80, 0xaf]],
    ['a four-byte form of the euro sign', [0xf0, 0x82, 0x82, 0xac]],
    ['the first half of a surrogate pair', [0xed, 0xa0, 0x80]],
    ['the last half of a surrogate pair', [0xed, 0xbf, 0xbf]],
    ['a character above U+10FFFF', [0xf4, 0x90, 0x80, 0x80]],
    ['a lead that no character has', [0xf5, 0x80, 0x80, 0x80]],
    ['a continuation alone', [0x80]],
    ['a sequence cut short', [0xe1, 0xbb]],
  ])('is that of %s', (_, bad) => {
    expect(surveyUtf8(Uint8Array.of(0x61, 0x0d, 0x0a, 0x0d, ...bad)).firstBadLine).toBe(3);
  });

  it('does not exist where the outermost characters stand', () => {
    const text = '\u0080\u07FF\u0800\uD7FF\uE000\uFFFF\u{10000}\u{10FFFF}';
    expect(surveyUtf8(new TextEncoder().encode(text))).toEqual({ firstBadLine: 0, isMostlyGood: true }); // prettier-ignore
  });

  it('is the one the decoder stumbles over, whatever the bytes', () => {
    const edges = [0x0a, 0x0d, 0x61, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc1, 0xc2, 0xdf, 0xe0, 0xe1, 0xec, 0xed, 0xee, 0xf0, 0xf1, 0xf4, 0xf5]; // prettier-ignore
    const bytes = fc.array(fc.constantFrom(...edges), { maxLength: 12 });
    fc.assert(
      fc.property(bytes, (some) => {
        const given = Uint8Array.from(some);
        expect(surveyUtf8(given).firstBadLine).toBe(lineByDecoder(given));
      }),
      { numRuns: 5000, seed: 20_261_120 },
    );
  });
});
