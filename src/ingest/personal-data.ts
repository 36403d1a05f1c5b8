import { foldMarks } from '../domain/fold.ts';
import { isAccount } from './personal/accounts.ts';
import { isIdentity } from './personal/identity.ts';
import { plainText, spansOf } from './personal/number-spans.ts';
import { isMobile, nationalDigits } from './personal/phones.ts';
import { hasPlate } from './personal/plates.ts';

export const personalDataKinds = ['id', 'mobile', 'account', 'plate'] as const;
export type PersonalDataKind = (typeof personalDataKinds)[number];

/** Fewer digits are no plate, and a plate has fewer than anything else. */
const FEWEST_DIGITS = 6;

/** A folded text with the phones of offices blotted out. */
function withoutOfficial(folded: string, phones: readonly string[]): string {
  if (phones.length === 0) return folded;
  const official = new Set(phones.map(nationalDigits));
  let text = folded;
  for (const spans of spansOf(folded)) {
    const phone = spans.find(({ digits }) => official.has(nationalDigits(digits)));
    if (phone === undefined) continue;
    text = text.slice(0, phone.start) + 'x'.repeat(phone.end - phone.start) + text.slice(phone.end);
  }
  return text;
}

/** The most telling kind of number in a folded text: mobiles, then accounts, then identity cards. */
function findNumber(folded: string): PersonalDataKind | null {
  const kinds = new Set<PersonalDataKind>();
  for (const spans of spansOf(folded)) {
    if (spans.some(isMobile)) return 'mobile';
    if (isAccount(spans)) kinds.add('account');
    else if (spans.some(isIdentity)) kinds.add('id');
  }
  return kinds.has('account') ? 'account' : ([...kinds][0] ?? null);
}

/**
 * The first kind of personal data found in a text, or null: what may not stand
 * in a public file (Luật 91/2025/QH15). `officialPhones` are let through, in
 * whatever spelling. Takes time in proportion to the length of the text.
 */
export function findPersonalData(
  text: string,
  officialPhones: readonly string[],
): PersonalDataKind | null {
  if (!/\p{N}/u.test(text)) return null;
  const plain = plainText(text);
  if ((plain.match(/\d/gu) ?? []).length < FEWEST_DIGITS) return null;
  const number = findNumber(withoutOfficial(foldMarks(plain), officialPhones));
  return number ?? (hasPlate(plain) ? 'plate' : null);
}
