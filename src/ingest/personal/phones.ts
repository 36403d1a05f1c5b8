import { before, hasUnit, isCalendar, type Span } from './number-spans.ts';

const MOBILE = /^0[35789]\d{8}$/u;
/** Mobile numbers as they were until 2018. */
const OLD_MOBILE = /^01[2689]\d{8}$/u;
const COUNTRY_GROUP = /^(?:00|84|0084|0)$/u;

/** Digits of a phone number with the country code written as 0. */
export function nationalDigits(text: string): string {
  return text.replace(/\D/gu, '').replace(/^(?:00)?84(?=\d{9,11}$)0?/u, '0');
}

/** The groups without those that only hold the country code or the first 0. */
function ownGroups(groups: readonly string[]): readonly string[] {
  return groups.slice(groups.findIndex((group) => !COUNTRY_GROUP.test(group)));
}

/** Numbers one after the other: "05, 06, 07, 08, 09" or codes of communes. */
function isList(groups: readonly string[]): boolean {
  const [first = ''] = groups;
  if (groups.length < 2 || groups.some(({ length }) => length !== first.length)) return false;
  const isRising = groups.every((group, at) => at === 0 || group > (groups[at - 1] ?? ''));
  return groups.every((group) => group.startsWith('0')) || (first.length === 2 && isRising);
}

/** Whether groups are as people cut a phone number, and not as days, decimals and lists are cut. */
function isCutAsPhone({ groups, gaps }: Span): boolean {
  const own = ownGroups(groups);
  const areSingle = own.every(({ length }) => length === 1);
  if (!areSingle && own.slice(1).some(({ length }) => length < 2)) return false;
  const areLong = own.every(({ length }) => length >= 3);
  if (gaps.some((gap) => gap.includes('/')) && !areLong) return false;
  if (gaps.some((gap) => gap.includes(', ')) && !(areLong && own.length === 3)) return false;
  const isDecimal = groups.length === 2 && groups[0] === '0' && /^[.,]$/u.test(gaps[0] ?? '');
  return !isDecimal && !isList(groups) && !isCalendar(groups);
}

/** "84" without a plus may begin a sum of money, or be followed by other numbers. */
function isOtherNumber(span: Span): boolean {
  if (!span.digits.startsWith('84') || /\+[ (]*$/u.test(before(span))) return false;
  const [, ...gaps] = span.gaps;
  return hasUnit(span) || span.digits.endsWith('000') || new Set(gaps).size > 1;
}

/** An enterprise's tax code looks like a phone number, and is public. */
const TAX_CODE = /(?:mst|ma so (?:thue|doanh nghiep|dn))[^\da-z]{0,5}$/u;

/** Whether a span is a mobile number, whoever's it is. */
export function isMobile(span: Span): boolean {
  if (span.digits.length < 10 || !/^[08]/u.test(span.digits)) return false;
  const digits = nationalDigits(span.digits);
  const isOld = OLD_MOBILE.test(digits) && (span.groups[0] ?? '').length >= 4;
  if (!isOld && !MOBILE.test(digits)) return false;
  return isCutAsPhone(span) && !isOtherNumber(span) && !TAX_CODE.test(before(span));
}
