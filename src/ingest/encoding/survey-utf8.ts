export type Utf8Survey = {
  /** Physical line of the first byte outside a good sequence, from 1; 0 when there is none. */
  firstBadLine: number;
  /** Whether most bytes beyond ASCII stand in good sequences, as in UTF-8 that was damaged. */
  isMostlyGood: boolean;
};

/** Leads after which the second byte has a narrower range: no overlong form, no surrogate, nothing above U+10FFFF. */
const SECOND: Readonly<Record<number, readonly [lowest: number, highest: number]>> = {
  0xe0: [0xa0, 0xbf],
  0xed: [0x80, 0x9f],
  0xf0: [0x90, 0xbf],
  0xf4: [0x80, 0x8f],
};
const ANY_SECOND = [0x80, 0xbf] as const;

/** Length of the well-formed multi-byte sequence that starts here by the Encoding Standard's UTF-8 decoder, or 0. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const [lowest, highest] = SECOND[lead] ?? ANY_SECOND;
  const second = bytes[at + 1] ?? 0;
  if (second < lowest || second > highest) return 0;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  for (let next = 2; next < length; next += 1)
    if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

/** Weighs what is UTF-8 in bytes that as a whole are not. */
export function surveyUtf8(bytes: Uint8Array): Utf8Survey {
  let line = 1;
  let firstBadLine = 0;
  const count = { good: 0, bad: 0 };
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === 0x0a || (byte === 0x0d && bytes[at + 1] !== 0x0a)) line += 1;
    if (byte < 0x80) continue;
    const length = sequenceLength(bytes, at);
    if (length === 0) {
      if (firstBadLine === 0) firstBadLine = line;
      count.bad += 1;
    } else {
      count.good += length;
      at += length - 1;
    }
  }
  return { firstBadLine, isMostlyGood: count.good > count.bad };
}
