export type Utf16 = 'utf-16le' | 'utf-16be';

/** Share of NUL bytes in one half of the pairs above which a file without a mark may be UTF-16. */
const NUL_SHARE = 0.3;
/**
 * Beyond what a table in Vietnamese is made of: Latin letters, combining marks, punctuation, currency, signs, emoji.
 * One class of characters, so that one look at each is enough.
 */
const IMPLAUSIBLE =
  /[^\t\n\r\u0020-\u007E\p{Script=Latin}\p{Mn}\u00A0-\u00FF\u2000-\u200D\u2010-\u2027\u202F-\u205F\u2070-\u23FF\u2460-\u27BF\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]/u;

/** Decodes strictly, without a leading mark: an odd byte or half a surrogate pair gives null. */
export function decodeUtf16(bytes: Uint8Array, encoding: Utf16): string | null {
  if (bytes.length % 2 === 1) return null;
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null; // the Encoding Standard's answer to half a surrogate pair
    throw error;
  }
}

function countNuls(bytes: Uint8Array, first: 0 | 1): number {
  let count = 0;
  for (let at = first; at < bytes.length; at += 2) if (bytes[at] === 0) count += 1;
  return count;
}

/**
 * UTF-16 without its mark: ASCII leaves NUL in one half of many pairs and few other characters leave one in the other
 * half (a combining grave, some emoji), and every character read must be one that a table can hold: read in the wrong
 * order, any ASCII letter or digit is none. Null when not both are so.
 */
export function readMarklessUtf16(bytes: Uint8Array): { encoding: Utf16; text: string } | null {
  const [even, odd] = [countNuls(bytes, 0), countNuls(bytes, 1)];
  if (Math.max(even, odd) < (bytes.length / 2) * NUL_SHARE) return null;
  const encoding = odd > even ? 'utf-16le' : 'utf-16be';
  const text = decodeUtf16(bytes, encoding);
  const isPlausible = text !== null && text !== '' && !IMPLAUSIBLE.test(text);
  return isPlausible ? { encoding, text } : null;
}
