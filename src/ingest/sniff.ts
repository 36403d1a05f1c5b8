/** Starts of files that are no CSV, whatever their name says. Compared byte by byte. */
const SIGNATURES = [
  ['xlsx', [0x50, 0x4b, 0x03, 0x04]],
  ['xls', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['gzip', [0x1f, 0x8b]],
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
] as const;
export type BinaryFormat = (typeof SIGNATURES)[number][0];
export type MarkupFormat = 'html' | 'xml' | 'json';

/** The format a file really has when its first bytes are those of a well-known binary format. */
export function sniffBinary(bytes: Uint8Array): BinaryFormat | null {
  const match = SIGNATURES.find(([, start]) => start.every((byte, index) => bytes[index] === byte));
  return match?.[0] ?? null;
}

/** The format of a text that is HTML, XML or JSON and not a table. */
export function sniffMarkup(text: string): MarkupFormat | null {
  const start = text.slice(0, 500).trimStart().toLowerCase();
  if (/^<(?:!doctype html|html|head|body|table|meta|style)\b/u.test(start)) return 'html';
  if (/^<(?:\?xml|!--|[a-z]+:?[a-z]*[ >])/u.test(start)) return 'xml';
  if (/^(?:\{\s*(?:"|\})|\[\s*(?:\{|\[|"|\]))/u.test(start)) return 'json';
  return null;
}
