/** Longest bank account; no number of a person is longer. */
const MAX_DIGITS = 19;
/** A short account; phones and identity cards have more digits. */
const MIN_DIGITS = 6;
/** What people put between the digits of one number. */
const GAP = /^[\s.,·•∙⋅_/()*|~−\p{Pd}]+$/u;
const MAX_GAP = 8;
const YEAR = /^(?:19|20)\d{2}$/u;
const MONTH = /^(?:0?[1-9]|1[0-2])$/u;

/** Digits in one or several groups that may be one number. `text` is all of the text around them, folded. */
export type Span = {
  text: string;
  start: number;
  end: number;
  /** All digits together. */
  digits: string;
  /** The groups of digits, and what stands between them with white space as one blank. */
  groups: readonly string[];
  gaps: readonly string[];
};

/** The value of a decimal digit of any script: Unicode keeps each ten of them in order. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String((code - zero) % 10);
}

/** A text as it looks to a reader: compatible forms made one, digits of all scripts 0-9, nothing invisible. */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/[^\P{Nd}0-9]/gu, asciiDigit);
}

/** What joins two groups of digits to one number, white space as one blank; empty when nothing does. */
function joint(text: string, from: number, to: number): string {
  if (to - from > MAX_GAP) return '';
  const gap = text.slice(from, to);
  return GAP.test(gap) ? gap.replace(/\s+/gu, ' ') : '';
}

/** All spans of 6 to 19 digits of a folded text, one list for each first group, from the shortest to the longest. */
export function* spansOf(text: string): Generator<Span[]> {
  const found = [...text.matchAll(/\d+/gu)];
  const groups = found.map(([group]) => group);
  const ends = found.map(({ index }, at) => index + (groups[at] ?? '').length);
  const joints = found.map(({ index }, at) => joint(text, ends[at - 1] ?? -Infinity, index));
  for (const [first, { index: start }] of found.entries()) {
    const spans: Span[] = [];
    let digits = '';
    for (let at = first; at < found.length; at++) {
      digits += groups[at] ?? '';
      if ((at > first && joints[at] === '') || digits.length > MAX_DIGITS) break;
      if (digits.length < MIN_DIGITS) continue;
      const end = ends[at] ?? start;
      const gaps = joints.slice(first + 1, at + 1);
      spans.push({ text, start, end, digits, groups: groups.slice(first, at + 1), gaps });
    }
    if (spans.length > 0) yield spans;
  }
}

/** What stands before a span, folded: enough to hold a word and the 30 characters that may follow it. */
export function before({ text, start }: Span): string {
  return text.slice(Math.max(0, start - 60), start);
}

/** What stands behind a span, folded. */
export function after({ text, end }: Span): string {
  return text.slice(end, end + 40);
}

/** Whether a span stands in the address of a page, where numbers name pages. */
export function isInAddress(span: Span): boolean {
  return /(?:\/\/|www\.|\.(?:com|vn|net|org)\/)\S*$/u.test(before(span));
}

/** Whether groups are a month and a year, a whole day, or two years: "30.6.2026", "2025-2026". */
export function isCalendar(groups: readonly string[]): boolean {
  return groups.some((group, at) => {
    const beside = [groups[at - 1] ?? '', groups[at + 1] ?? ''];
    return YEAR.test(group) && beside.some((one) => MONTH.test(one) || YEAR.test(one));
  });
}

const UNIT =
  /^\s*(?:₫|%|(?:d(?!\/c)|dong|vnd|nghin|ngan(?! hang)|trieu|ty|m2|m3|m|km|ha|kg|tan|lit|nguoi|ho|khau|luot|the|khach|giao dich|san pham|hoc sinh)(?![a-z]))/u;
/** Money and counts are told by their unit: "120.500.000 đồng". "đ/c" is a comrade. */
export function hasUnit(span: Span): boolean {
  return UNIT.test(after(span));
}
