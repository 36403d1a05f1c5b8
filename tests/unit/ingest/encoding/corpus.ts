import { globSync, readFileSync } from 'node:fs';

export type Sample = { kind: string; text: string };

/** Only what every old encoding has: ASCII and Vietnamese letters. The rest is replaced or left out. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/^\uFEFF/u, '')
    .replace(/[“”„]/gu, '"')
    .replace(/[‘’]/gu, "'")
    .replace(/[–—]/gu, '-')
    .replace(/\?/gu, '.')
    .replace(
      /[^\t\n\r -~àáảãạâấầẩẫậăắằẳẵặèéẻẽẹêếềểễệìíỉĩịòóỏõọôốồổỗộơớờởỡợùúủũụưứừửữựỳýỷỹỵđ]/giu,
      ' ',
    );
}

const read = (path: string): string => plain(readFileSync(path, 'utf8'));
const paths = (pattern: string): string[] => globSync(pattern).sort();

/** Whole texts of the content folder, with all their signs. */
export const wholeTexts: readonly string[] = paths('content/**/*.{md,mdx,yaml,csv}').map((path) =>
  readFileSync(path, 'utf8'),
);
/** The same as every old encoding can hold them, without question marks. */
export const texts: readonly string[] = paths('content/**/*.{md,mdx,yaml}').map(read);
const tables: readonly string[] = paths('content/**/*.csv').map(read);

const isMarked = (text: string): boolean => /[^\t\n\r -~]/u.test(text);
/** Short pieces of real sentences as they stand in the columns nguon and ghi_chu: two to six words. */
const pieces: readonly string[] = texts
  .flatMap((text) => text.split(/[\n.,;:()"|#*[\]{}<>/]+/u))
  .map((text) => text.trim().split(/\s+/u).slice(0, 6).join(' '))
  .filter((text) => isMarked(text) && text.includes(' '));

/** One piece, always the same one for one number, spread over all texts. */
const pieceAt = (index: number): string => pieces[(index * 7919) % pieces.length] ?? '';

const HEADERS = [
  'ma_chi_tieu;ma_dia_ban;ky;gia_tri;nguon;ghi_chu',
  'Mã chỉ tiêu;Mã địa bàn;Kỳ;Giá trị;Nguồn;Ghi chú',
];

function table(header: string, rows: number, seed: number, every: number): string {
  const lines = Array.from({ length: rows }, (_, row) => {
    const words = row % every === 0 ? pieceAt(seed + row) : '';
    return `CDS-0${row % 10};0253${row % 7};2026-Q2;${(seed % 90) + row},5;${words};`;
  });
  return [header, ...lines, ''].join('\r\n');
}

/** Whole content files, the published tables, and tables of 3, 10 and 100 rows with many or few words. */
export function samples(tablesOfEachKind: number): Sample[] {
  const made = [3, 10, 100].flatMap((rows) =>
    [1, 4].flatMap((every) =>
      HEADERS.flatMap((header, at) =>
        Array.from({ length: tablesOfEachKind }, (_, seed) => ({
          kind: `${rows} rows, ${every === 1 ? 'words' : 'digits'}, ${at === 0 ? 'ASCII' : 'marked'} header`,
          text: table(header, rows, seed * 131 + rows, every),
        })),
      ),
    ),
  );
  return [
    ...texts.filter(isMarked).map((text) => ({ kind: 'whole text', text })),
    ...tables.filter(isMarked).map((text) => ({ kind: 'published table', text })),
    ...made,
  ];
}
