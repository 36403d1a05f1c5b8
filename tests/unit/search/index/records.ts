import fc from 'fast-check';
import { recordKinds, type SearchRecord } from '../../../../src/search/record.ts';

/** A record with what a test says of it. */
export function record(said: Partial<SearchRecord> & { url: string }): SearchRecord {
  return { title: '', place: '', summary: '', text: '', kind: 'story', villages: [], ...said };
}

const words = [
  'Đường hoa',
  'đường',
  'Thôn Đông',
  'chuyển đổi số',
  'xóm 5',
  'UBND',
  '36/KH-UBND',
  'hoá đơn',
  'và',
  '.',
];
const text = fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((parts) => parts.join(' '));

/** Records with words that meet in many of them. */
export const manyRecords = fc
  .array(
    fc.record({
      title: text,
      place: text,
      summary: text,
      text,
      kind: fc.constantFrom(...recordKinds),
      villages: fc.constantFrom<string[]>([], ['Thôn Đông'], ['Thôn Đông', 'Xóm 5']),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((all) => all.map((one, at) => record({ ...one, url: `/${at}/` })));
