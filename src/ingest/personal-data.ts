import { foldMarks } from '../domain/fold.ts';

/**
 * Things that may not stand in a public file (Luật 91/2025/QH15). Patterns are
 * tried on NFKC text, so that full-width digits do not slip through.
 */
const NATIONAL_ID = /(?<!\d)0(?:[ .-]?\d){11}(?!\d)/u;
/** Nine digits in a row that are no round sum of money. */
const OLD_ID = /(?<![\d.,])(?!\d{6}000)\d{9}(?![.,]?\d|\s*(?:d|dong|vnd)\b)/u;
const NAMED_ID =
  /(?:cmnd|cmt|cccd|can cuoc|chung minh)[^\d\n]{0,30}(?:\d(?:[ .-]?\d){11}|\d(?:[ .-]?\d){8})(?!\d)/u;
const MOBILE = /(?<!\d)\(?(?:\+?84[ .)-]*(?:\(0\))?|0)[ .-]?[35789](?:[ .()/–-]{0,2}\d){8}(?!\d)/gu;
/** Signs without width that would tear a number apart. */
const WEIGHTLESS = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;
const ACCOUNT = /(?:stk|tai khoan|tk ngan hang|so tk)[^\d\n]{0,30}\d[\d .-]{5,}/u;
const PLATE =
  /(?<![\p{L}\d])\d{2}(?:[A-Z\u0110][A-Z\d]?|-[A-Z\u0110]\d)[ -]?(?:\d{3}\.?\d{2}|\d{4})(?![\p{L}\d])/u;

export const personalDataKinds = ['id', 'mobile', 'account', 'plate'] as const;
export type PersonalDataKind = (typeof personalDataKinds)[number];

/** Digits of a phone number with the country code written as 0. */
function phoneDigits(text: string): string {
  return text.replace(/\D/gu, '').replace(/^84/u, '0');
}

/** The first kind of personal data found in a text, or null. `officialPhones` are let through. */
export function findPersonalData(
  text: string,
  officialPhones: readonly string[],
): PersonalDataKind | null {
  if (!/\p{N}/u.test(text)) return null;
  const plain = text.normalize('NFKC').replace(WEIGHTLESS, '');
  const folded = foldMarks(plain);
  const official = new Set(officialPhones.map(phoneDigits));
  const mobiles = plain.match(MOBILE) ?? [];
  if (mobiles.some((phone) => !official.has(phoneDigits(phone)))) return 'mobile';
  if (ACCOUNT.test(folded)) return 'account';
  if ([NATIONAL_ID, OLD_ID, NAMED_ID].some((pattern) => pattern.test(folded))) return 'id';
  return PLATE.test(plain) ? 'plate' : null;
}
