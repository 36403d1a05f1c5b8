import { Packer, type Document } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { ZIP_TIME } from '../zip-time.ts';

const PROPERTIES = 'docProps/core.xml';

/** `docx` writes the moment of packing and takes no other: https://github.com/dolanmiu/docx */
function setDay(properties: string, day: string): string {
  const dated = properties.replace(
    /(?<=<dcterms:(?:created|modified)[^>]*>)[^<]*/gu,
    `${day}T00:00:00Z`,
  );
  if (dated.split(day).length !== 3) throw new Error(`${PROPERTIES} names no two moments`);
  return dated;
}

/**
 * A Word file whose bytes depend on its content only.
 * @param day ISO day that stands as created and modified in its properties
 */
export async function packDocument(
  document: Document,
  day: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts = unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)));
  const properties = parts[PROPERTIES];
  if (properties === undefined) throw new Error(`a Word file without ${PROPERTIES}`);
  parts[PROPERTIES] = strToU8(setDay(strFromU8(properties), day));
  const inOrder = Object.fromEntries(Object.entries(parts).sort(([a], [b]) => (a < b ? -1 : 1)));
  return zipSync(inOrder, { mtime: ZIP_TIME, level: 9 });
}
