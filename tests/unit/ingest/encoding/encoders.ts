/** Writers of the old encodings, from tables of their own: nothing here comes from the decoders under test. */

export type Written = 'text' | 'small-case' | 'lossy';
/** `promise`: what a right reading gives back - the text, the text without its capitals, or not the text. */
export type Writer = { name: string; promise: Written; write: (text: string) => Uint8Array };

const TCVN3_TABLE =
  'b5:à b6:ả b7:ã b8:á b9:ạ a8:ă bb:ằ bc:ẳ bd:ẵ be:ắ c6:ặ a9:â c7:ầ c8:ẩ c9:ẫ ca:ấ cb:ậ a7:Đ ae:đ ' +
  'cc:è ce:ẻ cf:ẽ d0:é d1:ẹ aa:ê d2:ề d3:ể d4:ễ d5:ế d6:ệ d7:ì d8:ỉ dc:ĩ dd:í de:ị df:ò e1:ỏ e2:õ e3:ó e4:ọ ' +
  'ab:ô e5:ồ e6:ổ e7:ỗ e8:ố e9:ộ ac:ơ ea:ờ eb:ở ec:ỡ ed:ớ ee:ợ ef:ù f1:ủ f2:ũ f3:ú f4:ụ ad:ư f5:ừ f6:ử f7:ữ ' +
  'f8:ứ f9:ự fa:ỳ fb:ỷ fc:ỹ fd:ý fe:ỵ a1:Ă a2:Â a3:Ê a4:Ô a5:Ơ a6:Ư';

const VISCII_ROWS = [
  'ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯ',
  'ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ',
].join('');
const VISCII_LOW: readonly [string, number][] = [
  ['Ẳ', 0x02],
  ['Ẵ', 0x05],
  ['Ẫ', 0x06],
  ['Ỷ', 0x14],
  ['Ỹ', 0x19],
  ['Ỵ', 0x1e],
];

const SMALL = 'aáàảãạâấầẩẫậăắằẳẵặeéèẻẽẹêếềểễệoóòỏõọôốồổỗộơớờởỡợuúùủũụưứừửữựiíìỉĩịyýỳỷỹỵđ';
const VNI_SMALL = (
  'a aù aø aû aõ aï aâ aá aà aå aã aä aê aé aè aú aü aë e eù eø eû eõ eï eâ eá eà eå eã eä ' +
  'o où oø oû oõ oï oâ oá oà oå oã oä ô ôù ôø ôû ôõ ôï u uù uø uû uõ uï ö öù öø öû öõ öï ' +
  'í1 í ì æ ó ò y yù yø yû yõ î ñ'
)
  .replace('í1', 'i')
  .split(' ');

const latin1 = (text: string): number[] => Array.from(text, (sign) => sign.charCodeAt(0));

/** A writer by table; ASCII stands for itself and every other character becomes a space. */
function byTable(table: ReadonlyMap<string, number[]>): (text: string) => Uint8Array {
  return (text) =>
    Uint8Array.from(
      Array.from(text.normalize('NFC')).flatMap(
        (sign) => table.get(sign) ?? (sign < '\u0080' ? latin1(sign) : [0x20]),
      ),
    );
}

function tcvn3Table(): Map<string, number[]> {
  const table = new Map<string, number[]>();
  for (const entry of TCVN3_TABLE.split(' ')) {
    const [hex = '', letter = ''] = entry.split(':');
    table.set(letter, [Number.parseInt(hex, 16)]);
  }
  // Toned capitals have no byte: they are written as their small letters.
  for (const small of SMALL)
    if (!table.has(small.toUpperCase())) {
      table.set(small.toUpperCase(), table.get(small) ?? latin1(small.toUpperCase()));
    }
  return table;
}

function vniTable(): Map<string, number[]> {
  const table = new Map<string, number[]>();
  Array.from(SMALL).forEach((letter, index) => {
    const pair = VNI_SMALL[index] ?? '';
    table.set(letter, latin1(pair));
    table.set(letter.toUpperCase(), latin1(pair.toUpperCase()));
  });
  return table;
}

function visciiTable(): Map<string, number[]> {
  const high = Array.from(VISCII_ROWS, (letter, index): [string, number[]] => [
    letter,
    [0x80 + index],
  ]);
  return new Map([
    ...high,
    ...VISCII_LOW.map(([letter, byte]): [string, number[]] => [letter, [byte]]),
  ]);
}

const TONE_BYTES: Readonly<Record<string, number>> = {
  '\u0300': 0xcc,
  '\u0309': 0xd2,
  '\u0303': 0xde,
  '\u0301': 0xec,
  '\u0323': 0xf2,
};
const SHAPED_1258: Readonly<Record<string, number>> = {
  Ă: 0xc3, Đ: 0xd0, Ơ: 0xd5, Ư: 0xdd, ă: 0xe3, đ: 0xf0, ơ: 0xf5, ư: 0xfd,
  Â: 0xc2, Ê: 0xca, Ô: 0xd4, â: 0xe2, ê: 0xea, ô: 0xf4,
}; // prettier-ignore
const WHOLE_1258 = 'ÀÁÈÉÍÓÙÚàáèéíóùú';

/** Windows-1258: always base and tone (a Vietnamese keyboard), or a whole letter where the page has one. */
function table1258(keepsWhole: boolean): Map<string, number[]> {
  const table = new Map<string, number[]>();
  for (const letter of SMALL + SMALL.toUpperCase()) {
    const tone = Array.from(letter.normalize('NFD')).find((mark) => mark in TONE_BYTES) ?? '';
    const base = letter.normalize('NFD').replace(tone, '').normalize('NFC');
    const first = SHAPED_1258[base] ?? base.charCodeAt(0);
    const isWhole = keepsWhole && WHOLE_1258.includes(letter);
    const parts = tone === '' ? [first] : [first, TONE_BYTES[tone] ?? 0];
    table.set(letter, isWhole ? latin1(letter) : parts);
  }
  return table;
}

/** Excel's CSV on an English PC: letters of Windows-1252, a few flattened by Windows, "?" for all others. */
function lossyTable(): Map<string, number[]> {
  const table = new Map<string, number[]>();
  const flat: Readonly<Record<string, string>> = { đ: 'd', Đ: 'Ð', ă: 'a', Ă: 'A', ơ: 'o', Ơ: 'O', ư: 'u', Ư: 'U', ĩ: 'i', Ĩ: 'I', ũ: 'u', Ũ: 'U' }; // prettier-ignore
  for (const letter of SMALL + SMALL.toUpperCase()) {
    const written = flat[letter] ?? letter;
    table.set(letter, latin1(written < '\u0100' ? written : '?'));
  }
  return table;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
function utf16(text: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
  return new Uint8Array(view.buffer);
}

const toTcvn3 = byTable(tcvn3Table());
const toVni = byTable(vniTable());
const to1258 = byTable(table1258(false));
const read = (bytes: Uint8Array, page: string): string => new TextDecoder(page).decode(bytes);

/** Every way a file is written here; the names begin with the answer that is right for them. */
export const writers: readonly Writer[] = [
  { name: 'utf-8', promise: 'text', write: utf8 },
  { name: 'utf-8 decomposed', promise: 'text', write: (text) => utf8(text.normalize('NFD')) },
  { name: 'utf-8-bom', promise: 'text', write: (text) => utf8(`\uFEFF${text}`) },
  { name: 'utf-16le marked', promise: 'text', write: (text) => utf16(`\uFEFF${text}`, true) },
  { name: 'utf-16be marked', promise: 'text', write: (text) => utf16(`\uFEFF${text}`, false) },
  { name: 'utf-16le', promise: 'text', write: (text) => utf16(text, true) },
  { name: 'utf-16be', promise: 'text', write: (text) => utf16(text, false) },
  { name: 'windows-1258', promise: 'text', write: to1258 },
  { name: 'windows-1258 whole', promise: 'text', write: byTable(table1258(true)) },
  { name: 'tcvn3', promise: 'small-case', write: toTcvn3 },
  {
    name: 'tcvn3 all small',
    promise: 'small-case',
    write: (text) => toTcvn3(text.normalize('NFC').toLowerCase()),
  },
  { name: 'vni', promise: 'text', write: toVni },
  { name: 'viscii', promise: 'text', write: byTable(visciiTable()) },
  { name: 'windows-1252-lossy', promise: 'lossy', write: byTable(lossyTable()) },
  {
    name: 'utf-8 mojibake 1252',
    promise: 'lossy',
    write: (text) => utf8(read(utf8(text), 'windows-1252')),
  },
  {
    name: 'utf-8 mojibake 1258',
    promise: 'lossy',
    write: (text) => utf8(read(utf8(text), 'windows-1258')),
  },
  {
    name: 'utf-8 of tcvn3 font',
    promise: 'lossy',
    write: (text) => utf8(read(toTcvn3(text), 'windows-1252')),
  },
  {
    name: 'utf-8 of vni font',
    promise: 'lossy',
    write: (text) => utf8(read(toVni(text), 'windows-1252')),
  },
  {
    name: 'unknown damaged utf-8',
    promise: 'lossy',
    write: (text) => utf8(text).filter((byte, at) => byte < 0x80 || at % 7 !== 0),
  },
  {
    name: 'unknown tcvn3 and 1258',
    promise: 'lossy',
    write: (text) =>
      Uint8Array.from(
        text.split(/(?<=\n)/u).flatMap((line, at) => [...(at % 2 === 0 ? toTcvn3 : to1258)(line)]),
      ),
  },
];

/** The writer of that name. */
export function writerNamed(name: string): Writer {
  const found = writers.find((writer) => writer.name === name);
  if (found === undefined) throw new Error(`no writer "${name}"`);
  return found;
}
