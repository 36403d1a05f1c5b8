import { changedPage, decodeWith, WINDOWS_1252 } from './code-page.ts';
import { HOLE, letters } from './letters.ts';

const PAGE = changedPage(WINDOWS_1252, [
  [0x8a, [HOLE]],
  [0x8e, [HOLE]],
  [0x9a, [HOLE]],
  [0x9e, [HOLE]],
  [0xc3, letters('A(')],
  [0xcc, ['\u0300']],
  [0xd0, letters('DD')],
  [0xd2, ['\u0309']],
  [0xd5, letters('O+')],
  [0xdd, letters('U+')],
  [0xde, ['\u0303']],
  [0xe3, letters('a(')],
  [0xec, ['\u0301']],
  [0xf0, letters('dd')],
  [0xf2, ['\u0323']],
  [0xf5, letters('o+')],
  [0xfd, letters('u+')],
  [0xfe, ['\u20AB']],
]);

/** Windows-1258, "ANSI" on a Vietnamese PC: tones are combining marks of their own, so the text is composed (NFC). */
export function decodeWindows1258(bytes: Uint8Array): string {
  return decodeWith(PAGE, bytes).normalize('NFC');
}
