import { changedPage, decodeWith, WINDOWS_1252 } from './code-page.ts';
import { letters } from './letters.ts';

const PAGE = changedPage(WINDOWS_1252, [
  [0x02, letters('A(?')],
  [0x05, letters('A(~ A^~')],
  [0x14, letters('Y?')],
  [0x19, letters('Y~')],
  [0x1e, letters('Y.')],
  [0x80, letters("A. A(' A(` A(. A^' A^` A^? A^. E~ E. E^' E^` E^? E^~ E^. O^'")],
  [0x90, letters("O^` O^? O^~ O^. O+. O+' O+` O+? I. O? O. I? U? U~ U. Y`")],
  [0xa0, letters("O~ a(' a(` a(. a^' a^` a^? a^. e~ e. e^' e^` e^? e^~ e^. o^'")],
  [0xb0, letters("o^` o^? o^~ O+~ O+ o^. o+` o+? i. U+. U+' U+` U+? o+ o+' U+")],
  [0xc0, letters("A` A' A^ A~ A? A( a(? a(~ E` E' E^ E? I` I' I~ y`")],
  [0xd0, letters("DD u+' O` O' O^ a. y? u+` u+? U` U' y~ y. Y' o+~ u+")],
  [0xe0, letters("a` a' a^ a~ a? a( u+~ a^~ e` e' e^ e? i` i' i~ i?")],
  [0xf0, letters("dd u+. o` o' o^ o~ o? o. u. u` u' u~ u? y' o+. U+~")],
]);

/** VISCII 1.1 (RFC 1456). Six of its capitals stand on control codes. */
export function decodeViscii(bytes: Uint8Array): string {
  return decodeWith(PAGE, bytes);
}
