export type Utf8Survey = {
  goodSequences: number;
  /** Physical line of the first byte outside a good sequence, from 1; 0 when there is none. */
  firstBadLine: number;
  /** Whether most bytes beyond ASCII stand in good sequences, as in UTF-8 that was damaged. */
  isMostlyGood: boolean;
};

/** Length of the well-formed multi-byte sequence that starts here, or 0. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
  for (let next = 1; next < length; next += 1) {
    if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return lead <= 0xf4 ? length : 0;
}

/** Counts what is UTF-8 in bytes that as a whole are not. */
export function surveyUtf8(bytes: Uint8Array): Utf8Survey {
  let line = 1;
  let firstBadLine = 0;
  const count = { sequences: 0, good: 0, bad: 0 };
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === 0x0a || (byte === 0x0d && bytes[at + 1] !== 0x0a)) line += 1;
    if (byte < 0x80) continue;
    const length = sequenceLength(bytes, at);
    if (length === 0) {
      if (firstBadLine === 0) firstBadLine = line;
      count.bad += 1;
    } else {
      count.sequences += 1;
      count.good += length;
      at += length - 1;
    }
  }
  return { goodSequences: count.sequences, firstBadLine, isMostlyGood: count.good > count.bad };
}
