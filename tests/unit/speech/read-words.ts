/** Reads number words back, knowing nothing of how they were made: what a listener does. */
const ONES: Readonly<Record<string, number>> = {
  không: 0, một: 1, mốt: 1, hai: 2, ba: 3, bốn: 4, tư: 4, năm: 5, lăm: 5, sáu: 6, bảy: 7, tám: 8, chín: 9,
}; // prettier-ignore
const SCALES = [
  ['tỷ', 1_000_000_000],
  ['triệu', 1_000_000],
  ['nghìn', 1000],
] as const;

/** A group below a thousand; NaN when the words are no such group, or a form that listeners do not use. */
function readGroup(words: readonly string[]): number {
  const text = words.join(' ');
  const match =
    /^(?:(?<hundreds>\S+) trăm ?)?(?:(?<ten>mười)(?: (?<teen>\S+))?|(?<tens>\S+) mươi(?: (?<unit>\S+))?|linh (?<odd>\S+)|(?<only>\S+))?$/u.exec(
      text,
    )?.groups;
  if (match === undefined) return Number.NaN;
  const one = (word: string | undefined) => (word === undefined ? 0 : (ONES[word] ?? Number.NaN));
  const { hundreds, ten, teen, tens, unit, odd, only } = match;
  if (hundreds !== undefined && only !== undefined) return Number.NaN;
  if ([teen, odd, only].some((word) => word === 'mốt' || word === 'tư')) return Number.NaN;
  if ([odd, only, hundreds, tens].includes('lăm') || teen === 'năm') return Number.NaN;
  if (unit === 'một' || unit === 'bốn' || unit === 'năm' || unit === 'không') return Number.NaN;
  return one(hundreds) * 100 + (ten ? 10 : 0) + one(tens) * 10 + one(teen ?? unit ?? odd ?? only);
}

/** The whole number that some words say; NaN when they say none. */
export function readWords(text: string): number {
  let words = text.split(' ');
  let sum = 0;
  let isFirst = true;
  for (const [scale, size] of SCALES) {
    const at = words.indexOf(scale);
    if (at < 0) continue;
    const group = words.slice(0, at);
    if (!isFirst && !group.includes('trăm')) return Number.NaN;
    sum += readGroup(group) * size;
    words = words.slice(at + 1);
    isFirst = false;
  }
  if (words.length === 0) return sum;
  if (!isFirst && !words.includes('trăm')) return Number.NaN;
  return sum + readGroup(words);
}

/** The digits behind the comma: zeros one by one, then a number, or every digit by itself. */
function readFraction(text: string): string {
  const words = text.split(' ');
  const digits = words.map((word) => ONES[word]);
  const isDigits = digits.every((digit) => digit !== undefined);
  if (isDigits) return digits.join('');
  // "không trăm" is no leading zero.
  const zeros = words.findIndex((word) => word !== 'không');
  return '0'.repeat(zeros) + String(readWords(words.slice(zeros).join(' ')));
}

export function readDecimalWords(text: string) {
  const isNegative = text.startsWith('âm ');
  const [whole = '', fraction = ''] = text.replace(/^âm /u, '').split(' phẩy ');
  return { isNegative, whole: readWords(whole), digits: readFraction(fraction) };
}
