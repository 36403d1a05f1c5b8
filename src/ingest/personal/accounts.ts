import { after, before, hasUnit, isCalendar, isInAddress, type Span } from './number-spans.ts';

/** Banks and wallets of Vietnam by their usual short names, folded. */
const BANKS = [
  'vietcombank', 'vcb', 'vietinbank', 'bidv', 'agribank', 'techcombank', 'tcb', 'mb ?bank', '(?<!\\d ?)mb',
  'acb', 'vpbank', 'vpb', 'tpbank', 'tpb', 'sacombank', 'hdbank', 'vib', 'shb', 'seabank', 'msb', 'ocb',
  'lpbank', 'lienvietpostbank', 'lpb', 'eximbank', 'nam ?a ?bank', 'abbank', 'bac ?a ?bank', 'bvbank',
  'viet ?capital ?bank', 'kienlongbank', 'klb', 'pvcombank', 'ncb', 'viet ?a ?bank', 'vietbank', 'saigonbank',
  'pgbank', 'bao ?viet ?bank', 'gpbank', 'oceanbank', 'mbv', 'cbbank', 'vcbneo', 'vikki ?bank', 'dong ?a ?bank',
  'scb', 'co-?op ?bank', 'vbsp', 'nhcsxh', 'hsbc', 'shinhan(?: ?bank)?', 'woori(?: ?bank)?', 'uob', 'cimb',
  'standard chartered', 'public ?bank', 'citibank', 'hong leong(?: ?bank)?', 'indovina', 'ivb', 'vrb', 'cake',
  'timo', 'momo', 'zalopay', 'viettel ?(?:pay|money)', 'ngan hang',
].join('|'); // prettier-ignore
/** Nothing but an account follows these words. */
const SURE = /(?<![a-z])(?:stk|so tk)(?![a-z])\D{0,30}(?:\d ?[:)(-]\D{0,30})?$/u;
/** Behind these words, and behind banks, sums of money and counts may stand as well. */
const LIKELY = new RegExp(
  `(?<![a-z])(?:tai khoan|tk|chuyen khoan|${BANKS})(?![a-z])\\D{0,30}(?:\\d ?[:)]\\D{0,3})?$`,
  'u',
);
const BANK_BEHIND = new RegExp(`^[\\s:,(–—-]{0,3}(?:${BANKS})(?![a-z])`, 'u');
/** Single marks as they stand inside an account, but not between two numbers. */
const TIGHT = /^[ .-]$/u;
const GROUPED = /^[1-9]\d{0,2}(?:(?:[.,]\d{3}){1,3}|(?: \d{3}){1,2})$/u;
const ROUND = /^[1-9]\d{2,8}000$/u;
/** Hotlines and fixed lines, as banks give them. */
const HOTLINE = /^1[89]00\d{4,6}$/u;
const FIXED_LINE = /^02\d{8,9}$/u;
const PHONE_WORD = /(?<![a-z])(?:dt|dien thoai|tel|fax|goi|lien he|hotline)[^\da-z]{0,5}$/u;

/** The longest number that begins with the first group of the spans. */
function longest(spans: readonly Span[]): Span | undefined {
  return spans.findLast(
    ({ gaps, groups }) => gaps.every((gap) => TIGHT.test(gap)) && !isCalendar(groups),
  );
}

function isOfficeLine(span: Span): boolean {
  if (HOTLINE.test(span.digits)) return true;
  const isCut = span.groups.length > 1;
  return FIXED_LINE.test(span.digits) && (isCut || PHONE_WORD.test(before(span)));
}

function isAmount(span: Span): boolean {
  const written = span.text.slice(span.start, span.end);
  return GROUPED.test(written) || ROUND.test(written) || hasUnit(span);
}

/** Whether a number that begins here is an account at a bank. @param spans of one first group, as `spansOf` gives them */
export function isAccount(spans: readonly Span[]): boolean {
  const span = longest(spans);
  if (span === undefined) return false;
  const ahead = before(span);
  if (SURE.test(ahead)) return true;
  if (isAmount(span) || isOfficeLine(span) || isInAddress(span)) return false;
  return LIKELY.test(ahead) || (span.digits.length >= 8 && BANK_BEHIND.test(after(span)));
}
