import { crc32, deflateRawSync } from 'node:zlib';

/** One entry of a zip made for a test. Everything beside name and data is there to be told wrongly. */
export type ZipPart = {
  name: string;
  data?: string | Uint8Array;
  /** 0 stored, 8 deflated (default). */
  method?: number;
  flags?: number;
  /** Size the headers claim instead of the real one. */
  claimedSize?: number;
  /** Size the local header claims, when it is to differ from the central one. */
  localSize?: number;
  /** Name in the local header, when it is to differ from the central one. */
  localName?: string;
  /** Checksum the headers claim. */
  crc?: number;
  /** Offset the central directory claims. */
  offset?: number;
  extra?: Buffer;
};

type Made = { local: Buffer; central: Buffer };

function sizesOf(part: ZipPart): { packed: Buffer; crc: number; size: number; method: number } {
  const data = Buffer.from(part.data ?? '');
  const method = part.method ?? 8;
  const packed = method === 8 ? deflateRawSync(data) : data;
  return { packed, crc: part.crc ?? crc32(data), size: part.claimedSize ?? data.length, method };
}

function make(part: ZipPart, offset: number): Made {
  const { packed, crc, size, method } = sizesOf(part);
  const name = Buffer.from(part.name, 'utf8');
  const localName = Buffer.from(part.localName ?? part.name, 'utf8');
  const extra = part.extra ?? Buffer.alloc(0);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(20, 4);
  local.writeUInt16LE(part.flags ?? 0, 6);
  local.writeUInt16LE(method, 8);
  local.writeUInt32LE(crc, 14);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(part.localSize ?? size, 22);
  local.writeUInt16LE(localName.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(20, 4);
  central.writeUInt16LE(20, 6);
  central.writeUInt16LE(part.flags ?? 0, 8);
  central.writeUInt16LE(method, 10);
  central.writeUInt32LE(crc, 16);
  central.writeUInt32LE(packed.length, 20);
  central.writeUInt32LE(size, 24);
  central.writeUInt16LE(name.length, 28);
  central.writeUInt16LE(extra.length, 30);
  central.writeUInt32LE(part.offset ?? offset, 42);
  return {
    local: Buffer.concat([local, localName, packed]),
    central: Buffer.concat([central, name, extra]),
  };
}

/** Builds a zip from parts, with a true end record; `comment` stands behind it. */
export function zip(parts: readonly ZipPart[], comment = ''): Uint8Array {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const { local, central } = make(part, offset);
    locals.push(local);
    centrals.push(central);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  end.writeUInt16LE(comment.length, 20);
  return new Uint8Array(Buffer.concat([...locals, directory, end, Buffer.from(comment)]));
}
