/**
 * One entry as the central directory describes it (APPNOTE.TXT 4.3.12).
 * `start` and `end` bound its packed bytes in the file.
 */
export type ZipEntry = {
  name: string;
  flags: number;
  method: number;
  crc: number;
  packed: number;
  unpacked: number;
  hasZip64: boolean;
  /** Where its local header begins. */
  offset: number;
};

/** Where the packed bytes of an entry stand. */
export type ZipRange = { start: number; end: number };

/** The end record. Every number is as the file claims it. */
export type ZipEnd = { at: number; entries: number; size: number; offset: number };

const END_LENGTH = 22;
const CENTRAL_LENGTH = 46;
const LOCAL_LENGTH = 30;
const ZIP64_EXTRA = 0x0001;

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Every place that can be read as the end record of exactly this file; a sound zip has one. */
export function findEnds(view: DataView): ZipEnd[] {
  const ends: ZipEnd[] = [];
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    if (at + END_LENGTH + view.getUint16(at + 20, true) !== view.byteLength) continue;
    ends.push({
      at,
      entries: view.getUint16(at + 10, true),
      size: view.getUint32(at + 12, true),
      offset: view.getUint32(at + 16, true),
    });
  }
  return ends;
}

/** Whether an end record needs, or comes with, the larger one of zip64. */
export function isZip64(view: DataView, end: ZipEnd): boolean {
  const isFull = end.entries === 0xffff || end.size === 0xffffffff || end.offset === 0xffffffff;
  return isFull || (end.at >= 20 && view.getUint32(end.at - 20, true) === 0x07064b50);
}

/** Whether the file claims to be whole and its directory to end where the end record begins. */
export function isWhole(view: DataView, end: ZipEnd): boolean {
  const disks = view.getUint16(end.at + 4, true) + view.getUint16(end.at + 6, true);
  const onThisDisk = view.getUint16(end.at + 8, true);
  return disks === 0 && onThisDisk === end.entries && end.offset + end.size === end.at;
}

function hasZip64Extra(view: DataView, from: number, to: number): boolean {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === ZIP64_EXTRA) return true;
  }
  return false;
}

/** Names are UTF-8 here whatever the flag says: all that matters in an office file is ASCII. */
function nameAt(bytes: Uint8Array, from: number, length: number): string {
  return new TextDecoder().decode(bytes.subarray(from, from + length));
}

/** Reads the central directory; null when it does not fill its place exactly. */
export function readDirectory(bytes: Uint8Array, end: ZipEnd): ZipEntry[] | null {
  const view = viewOf(bytes);
  const entries: ZipEntry[] = [];
  let at = end.offset;
  while (at < end.at) {
    if (at + CENTRAL_LENGTH > end.at || view.getUint32(at, true) !== 0x02014b50) return null;
    const nameLength = view.getUint16(at + 28, true);
    const extraStart = at + CENTRAL_LENGTH + nameLength;
    const extraEnd = extraStart + view.getUint16(at + 30, true);
    const next = extraEnd + view.getUint16(at + 32, true);
    if (next > end.at) return null;
    const packed = view.getUint32(at + 20, true);
    const unpacked = view.getUint32(at + 24, true);
    entries.push({
      name: nameAt(bytes, at + CENTRAL_LENGTH, nameLength),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed,
      unpacked,
      hasZip64:
        packed === 0xffffffff ||
        unpacked === 0xffffffff ||
        hasZip64Extra(view, extraStart, extraEnd),
      offset: view.getUint32(at + 42, true),
    });
    at = next;
  }
  return entries.length === end.entries ? entries : null;
}

/**
 * Finds the packed bytes of an entry through its local header; null when that
 * header is not there, says something else than the directory, or the bytes run
 * into the directory. With flag bit 3 the local sizes and checksum may be 0.
 */
export function locate(bytes: Uint8Array, entry: ZipEntry, limit: number): ZipRange | null {
  const view = viewOf(bytes);
  const { offset } = entry;
  if (offset + LOCAL_LENGTH > limit || view.getUint32(offset, true) !== 0x04034b50) return null;
  const nameLength = view.getUint16(offset + 26, true);
  const start = offset + LOCAL_LENGTH + nameLength + view.getUint16(offset + 28, true);
  const end = start + entry.packed;
  if (end > limit) return null;
  const isStreamed = (entry.flags & 0x8) !== 0;
  const agrees = (at: number, expected: number): boolean => {
    const local = view.getUint32(at, true);
    return local === expected || (isStreamed && local === 0);
  };
  const isSame =
    nameAt(bytes, offset + LOCAL_LENGTH, nameLength) === entry.name &&
    view.getUint16(offset + 6, true) === entry.flags &&
    view.getUint16(offset + 8, true) === entry.method &&
    agrees(offset + 14, entry.crc) &&
    agrees(offset + 18, entry.packed) &&
    agrees(offset + 22, entry.unpacked);
  return isSame ? { start, end } : null;
}
