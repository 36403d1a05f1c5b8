import { speechContext as context, speechWords as words } from '../../strings/speech.ts';
import { termAt } from '../lexicon.ts';
import { sayDigits } from '../numbers.ts';
import { asWritten, isAfter, wordAfter, type Rule } from '../rule.ts';
import { sayPer, sayShare } from './numbers.ts';
import { primeRules } from './times.ts';

/** Addresses are not read out: nobody can note them down. The editor sees what is missing. */
const address: Rule = {
  pattern:
    /(?:https?:\/\/|www\.)[^\s<>"]*[^\s<>".,;:!?)]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:vn|com|net|org|info|edu|gov)(?:\/[^\s<>"]*[^\s<>".,;:!?)])?(?![\p{L}\p{N}])/iuy,
  say: ([token]) => ({ spoken: '', warning: { kind: 'left-out', token } }),
};

/** A word after "#" that no sentence needs. */
const hashtag: Rule = {
  pattern: /#[\p{L}\p{N}_]+/uy,
  say: ([token]) => ({ spoken: '', warning: { kind: 'left-out', token } }),
};

/** Groups of a telephone number as they are written; an unbroken one falls into fours and threes. */
function phoneGroups(written: string): string[] {
  const groups = written.split(/[ .-]+/u);
  if (groups.length > 1) return groups;
  const parts = written.startsWith('0') ? /^(\d{4})(\d{3})(\d+)$/u : /^(\d{4})(\d{4})(\d*)$/u;
  return (parts.exec(written)?.slice(1) ?? groups).filter(Boolean);
}

/** Telephone numbers are said digit by digit, with a pause between groups; "+84" is the "0" of the country itself. */
const phone: Rule = {
  pattern:
    /(?:(?:\+84[ .-]?|0)\d(?:[ .-]?\d){7,9}|1[89]00[ .-]?\d{4}(?:\d{2})?)(?![\d]|[.,/-]\d)/uy,
  say: ([written]) => {
    const number = written.replace(/^\+84[ .-]?/u, '0');
    if (number.startsWith('0') && !/^\d{10,11}$/u.test(number.replace(/\D/gu, ''))) return null;
    return phoneGroups(number).map(sayDigits).join(', ');
  },
};
const emergency: Rule = {
  pattern: /11[1-5](?![\p{L}\p{N}]|[.,/-]\d)/uy,
  say: ([written], place) => (isAfter(place, context.call) ? sayDigits(written) : null),
};

const city: Rule = {
  pattern: /(?:T[Pp]|tp)(?:\.\s?| )(?=\p{Lu}\p{Ll})/uy,
  say: () => `${words.city} `,
};

/** An abbreviation or unit of the glossary. */
const term: Rule = {
  pattern: /[^\s.,;:!?]/uy,
  say: (_, { text, at, lexicon }) => {
    const found = termAt(lexicon, text, at, { asUnit: false });
    return found && { spoken: found.spoken, length: found.written.length };
  },
};

/** Whether what stands before a slash is measured, as in "65 triệu đồng/người/năm". */
function isMeasured(text: string, before: string): boolean {
  if ((context.spans as readonly string[]).includes(before)) return /\d\s?\p{L}+$/u.test(text);
  if ((context.per as readonly string[]).includes(before) && /\/\p{L}+$/u.test(text)) return true;
  return context.measured.some((word) => word === before || text.endsWith(` ${word}`));
}

/** "đồng/tháng", "thôn/xóm": each, or one or the other. */
const slash: Rule = {
  pattern: /\s?\/\s?(?=\p{L})/uy,
  say: (match, place) => {
    const { text, at } = place;
    const before = /(\p{L}+)$/u.exec(text.slice(0, at))?.[1]?.toLocaleLowerCase('vi') ?? '';
    const after = wordAfter(text, at + match[0].length);
    if (before === words.and && after === words.or) return ' ';
    const each = match[0] === '/' && isMeasured(text.slice(0, at).toLocaleLowerCase('vi'), before);
    return (each ? sayPer(place, at) : null) ?? ` ${words.or} `;
  },
};

/** "12m x 5m". */
const times: Rule = {
  pattern: /\sx\s(?=\d)/uy,
  say: (_, { text, at }) =>
    /\d\s?\p{L}{0,2}[\u00B2\u00B3]?$/u.test(text.slice(0, at)) ? ` ${words.times} ` : null,
};

const SIGNS: Readonly<Record<string, string>> = {
  '&': words.and, '%': words.percent, '+': words.plus, '=': words.equals, '~': words.about, '\u2248': words.about,
  '\u2265': words.atLeast, '\u2264': words.atMost, '>=': words.atLeast, '<=': words.atMost,
  '>': words.above, '<': words.below, '\u00D7': words.times, '\u00B0': words.degree,
}; // prettier-ignore
const sign: Rule = {
  pattern: />=|<=|[&%+=~\u2248\u2265\u2264<>\u00D7\u00B0]/uy,
  // "+ Các thôn": the mark of a list, not a sum.
  say: ([written], { at }) => (written === '+' && at === 0 ? '' : ` ${SIGNS[written] ?? ''} `),
};

/** "½" and its like. */
const fraction: Rule = {
  pattern: /[\u00BC-\u00BE\u2150-\u215E]/uy,
  say: ([written], { text, at }) => {
    const [above = '', below = ''] = written.normalize('NFKD').split('\u2044');
    const share = /\d$/u.test(text.slice(0, at)) ? null : sayShare(above, below);
    return share ?? asWritten(written);
  },
};

/** A number, with its unit. */
const SPAN_END = /(?<![\p{L}\p{N}])[\d.,/:h]*\d(?:\s?(?:\p{Ll}{1,3}[\u00B2\u00B3]?|%))?$/u;

/** A dash between two times or measures leads from one to the other, between words it is a pause; a hyphen inside a word is nothing. */
const dash: Rule = {
  pattern: /\s[-\u2013\u2014]\s|[-\u2013\u2014\u2010\u2011]/uy,
  say: (match, { text, at }) => {
    const isSpan =
      SPAN_END.test(text.slice(0, at)) && /^\d/u.test(text.slice(at + match[0].length));
    if (isSpan) return ` ${words.to} `;
    return match[0].length === 3 ? ', ' : ' ';
  },
};

/** "H'Hen": part of a name. */
const apostrophe: Rule = {
  pattern: /['\u2019](?=\p{L})/uy,
  say: ([written], { text, at }) => (/\p{L}$/u.test(text.slice(0, at)) ? written : null),
};

/** Marks that only the eye needs. */
const silent: Rule = {
  pattern:
    /["\u201C\u201D\u201E\u00AB\u00BB'\u2018\u2019*_#`|\\\u2022^\p{Extended_Pictographic}\uFE0F]+/uy,
  say: () => '',
};
const ellipsis: Rule = { pattern: /\s?(?:\u2026|\.{3,})/uy, say: () => ', ' };

export const addressRules: readonly Rule[] = [address];
export const phoneRules: readonly Rule[] = [phone, emergency];
export const termRules: readonly Rule[] = [city, term];
export const signRules: readonly Rule[] = [
  ...[slash, times, sign, fraction, dash, ellipsis],
  ...[...primeRules, apostrophe, hashtag, silent],
];
