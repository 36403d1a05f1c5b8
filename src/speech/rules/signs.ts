import { speechContext as context, speechWords as words } from '../../strings/speech.ts';
import { termAt } from '../lexicon.ts';
import { sayDigits } from '../numbers.ts';
import { isAfter, wordAfter, type Rule } from '../rule.ts';
import { sayPer } from './numbers.ts';

/** Addresses are not read out: nobody can note them down. The editor sees what is missing. */
const address: Rule = {
  pattern:
    /(?:https?:\/\/|www\.)[^\s<>"]*[^\s<>".,;:!?)]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:vn|com|net|org|info|edu|gov)(?:\/[^\s<>"]*[^\s<>".,;:!?)])?(?![\p{L}\p{N}])/iuy,
  say: ([token]) => ({ spoken: '', warning: { kind: 'left-out', token } }),
};

/** Groups of a telephone number as they are written; an unbroken one falls into fours and threes. */
function phoneGroups(written: string): string[] {
  const groups = written.split(/[ .-]+/u);
  if (groups.length > 1) return groups;
  return /^(\d{4})(\d{3})(\d+)$/u.exec(written)?.slice(1) ?? groups;
}

/** Telephone numbers are said digit by digit, with a pause between groups. */
const phone: Rule = {
  pattern: /(?:0\d{2,3}[ .-]?\d{3,4}[ .-]?\d{3,4}|1[89]00[ .-]?\d{4}(?:\d{2})?)(?![\d]|[.,/-]\d)/uy,
  say: ([written]) => phoneGroups(written).map(sayDigits).join(', '),
};
const emergency: Rule = {
  pattern: /11[1-5](?![\p{L}\p{N}]|[.,/-]\d)/uy,
  say: ([written], place) => (isAfter(place, context.call) ? sayDigits(written) : null),
};

const city: Rule = { pattern: /T[Pp]\.\s?(?=\p{Lu})/uy, say: () => `${words.city} ` };

/** An abbreviation or unit of the glossary. */
const term: Rule = {
  pattern: /[^\s.,;:!?]/uy,
  say: (_, { text, at, lexicon }) => {
    const found = termAt(lexicon, text, at, { asUnit: false });
    return found && { spoken: found.spoken, length: found.written.length };
  },
};

/** "đồng/tháng", "thôn/xóm": each, or one or the other. */
const slash: Rule = {
  pattern: /\s?\/\s?(?=\p{L})/uy,
  say: (match, place) => {
    const { text, at } = place;
    const before = /(\p{L}+)$/u.exec(text.slice(0, at))?.[1]?.toLocaleLowerCase('vi') ?? '';
    const after = wordAfter(text, at + match[0].length);
    if (before === words.and && after === words.or) return ' ';
    const isMeasured = (context.measured as readonly string[]).includes(before);
    const per = isMeasured && match[0] === '/' ? sayPer(place, at) : null;
    return per ?? ` ${words.or} `;
  },
};

const SIGNS: Readonly<Record<string, string>> = {
  '&': words.and, '%': words.percent, '+': words.plus, '=': words.equals, '~': words.about, '\u2248': words.about,
  '\u2265': words.atLeast, '\u2264': words.atMost, '>=': words.atLeast, '<=': words.atMost,
  '>': words.above, '<': words.below, '\u00D7': words.times, '\u00B0': words.degree,
}; // prettier-ignore
const sign: Rule = {
  pattern: />=|<=|[&%+=~\u2248\u2265\u2264<>\u00D7\u00B0]/uy,
  say: ([written]) => ` ${SIGNS[written] ?? ''} `,
};

/** A dash between two times or measures leads from one to the other, between words it is a pause; a hyphen inside a word is nothing. */
const dash: Rule = {
  pattern: /\s[-\u2013\u2014]\s|[-\u2013\u2014\u2010\u2011]/uy,
  say: (match, { text, at }) => {
    const isSpan =
      /\d[^\s,.;]*$/u.test(text.slice(0, at)) && /^\d/u.test(text.slice(at + match[0].length));
    if (isSpan) return ` ${words.to} `;
    return match[0].length === 3 ? ', ' : ' ';
  },
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
export const signRules: readonly Rule[] = [slash, sign, dash, ellipsis, silent];
