import { after, before, hasUnit, isCalendar, isInAddress, type Span } from './number-spans.ts';

/** Twelve digits that begin with the code of a province, 001 to 096. */
const NATIONAL_ID = /^0(?:0[1-9]|[1-8]\d|9[0-6])\d{9}$/u;
const ID_WORD =
  /(?:cmnd|cmtnd|cmt|cccd|can cuoc|chung minh|dinh danh ca nhan|so dinh danh|ddcn)\D{0,30}$/u;
const MONEY_WORD =
  /(?:kinh phi|so tien|tri gia|gia tri|du toan|ngan sach|tong (?:chi|thu|muc)|von|doanh thu)\D{0,20}$/u;
/** The number goes on before or behind: a decimal, or a code with letters. */
const GOES_ON_BEFORE = /[.,a-z=_]$/u;
const GOES_ON_BEHIND = /^[.,]?\d/u;

function isNationalId({ digits, groups, gaps }: Span): boolean {
  if (!NATIONAL_ID.test(digits)) return false;
  const [first = ''] = groups;
  const areSingle = groups.every(({ length }) => length === 1);
  const isCutAsId = areSingle || (first.length >= 3 && groups.at(-1)?.length !== 1);
  const isEven = new Set(gaps).size <= 1 && !gaps.some((gap) => gap.includes('/'));
  return isCutAsId && isEven && !isCalendar(groups);
}

/** Nine digits in a row that are no round sum of money and belong to nothing longer. */
function isOldId(span: Span): boolean {
  const { digits, groups } = span;
  if (digits.length !== 9 || groups.length > 1) return false;
  if (digits.endsWith('000') || hasUnit(span)) return false;
  const ahead = before(span);
  const isPart = GOES_ON_BEFORE.test(ahead) || GOES_ON_BEHIND.test(after(span));
  return !isPart && !isInAddress(span) && !MONEY_WORD.test(ahead);
}

/** Nine or twelve digits behind a word for an identity card, however they are cut. */
function isNamedId(span: Span): boolean {
  const { digits, groups } = span;
  if (
    GOES_ON_BEHIND.test(after(span)) ||
    isCalendar(groups) ||
    hasUnit(span) ||
    /^[1-9]\d*000$/u.test(digits)
  )
    return false;
  return ID_WORD.test(before(span));
}

/** Whether a span is the number of an identity card, old (nine digits) or new (twelve). */
export function isIdentity(span: Span): boolean {
  if (![9, 12].includes(span.digits.length)) return false;
  return isNationalId(span) || isOldId(span) || isNamedId(span);
}
