import { load } from 'cheerio';
import { strFromU8, unzipSync } from 'fflate';
import { plainSpaces } from './site.ts';

/** What a Word file says: its paragraphs in order, and the rows of its tables but the last, which is for signing, cell by cell, line by line. */
export type WordText = { paragraphs: string[]; rows: string[][][]; headers: string[] };

/** Reads a Word file back. @throws when it is no zip or holds no document */
export function readDocx(bytes: Uint8Array): WordText {
  const parts = unzipSync(bytes);
  const document = parts['word/document.xml'];
  if (document === undefined) throw new Error('no word/document.xml');
  const $ = load(strFromU8(document), { xml: true });
  const paragraphsIn = (part: ReturnType<typeof $>) =>
    part
      .find('w\\:p')
      .map((_, element) => plainSpaces($(element).text()))
      .get()
      .filter((text) => text !== '');
  const rows = $('w\\:tbl')
    .slice(0, -1)
    .find('w\\:tr')
    .toArray()
    .map((row) =>
      $(row)
        .find('w\\:tc')
        .toArray()
        .map((cell) => paragraphsIn($(cell))),
    );
  const headers = Object.entries(parts)
    .filter(([name]) => /^word\/header\d+\.xml$/u.test(name))
    .map(([, part]) => load(strFromU8(part), { xml: true }).root().text());
  return { paragraphs: paragraphsIn($('w\\:body')), rows, headers };
}
