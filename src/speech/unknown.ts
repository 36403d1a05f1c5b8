import {
  MARKED_VOWELS,
  speechContext as context,
  speechWords as words,
} from '../strings/speech.ts';
import { asWritten, type Said } from './rule.ts';
import { isPlainWord, isSyllable } from './syllables.ts';

const PUNCTUATION = /[\s.,:;!?]/u;
const TOKEN = /[\p{L}\p{N}\p{M}]+/uy;
const VOWEL = new RegExp(`[aeiouy${MARKED_VOWELS}]`, 'iu');
/** A letter alone that counts clauses or items: "điểm a, b", "c) ...". */
const CLAUSE = new RegExp(
  `(?:^|[.:;] |(?<!\\p{L})(?:${context.section.join('|')}|${words.dot})(?: \\p{L}(?:,| ${words.and}| ${words.or}| ${words.to}))* )$`,
  'iu',
);

/** Long enough, in capitals, to be a syllable and hardly an abbreviation: "XANH", "NHANH". */
const isLongWord = (word: string) => isPlainWord(word) || (word.length > 3 && isSyllable(word));

/** Whether a word beside this one is a word in capitals, so that this one is a word too: "CÔNG KHAI". */
function isAmongCapitals(text: string, from: number, to: number): boolean {
  const before = /(\p{Lu}+) $/u.exec(text.slice(Math.max(0, from - 12), from))?.[1] ?? '';
  const after = /^ (\p{Lu}+)(?!\p{L})/u.exec(text.slice(to, to + 12))?.[1] ?? '';
  return [before, after].some(isLongWord);
}

/** Capitals in a row that are a word all the same. */
function isWordInCapitals(text: string, at: number, token: string): boolean {
  return isLongWord(token) || (isSyllable(token) && isAmongCapitals(text, at, at + token.length));
}

/** A token in small letters, or mixed, that no voice can say: without a vowel, or with capitals inside. */
function isUnsayable(text: string, at: number, token: string): boolean {
  if (/^\p{Lu}$/u.test(token)) return false;
  if (!VOWEL.test(token.normalize('NFD').replace(/\p{M}/gu, '')))
    return token.length > 1 || !CLAUSE.test(text.slice(0, at));
  return /\p{Lu}{2}/u.test(token);
}

/** What no rule reads is said as written; the editor hears of it when it is no word. */
export function leave(text: string, at: number): Said & { length: number } {
  TOKEN.lastIndex = at;
  const token = TOKEN.exec(text)?.[0];
  if (token === undefined) {
    const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const said = PUNCTUATION.test(sign) ? { spoken: sign } : asWritten(sign);
    return { ...said, length: sign.length };
  }
  const { length } = token;
  if (/^\p{Lu}{2,}$/u.test(token)) {
    // A voice may spell capitals, so a word in capitals is written as a word.
    if (!isWordInCapitals(text, at, token)) return { ...asWritten(token), length };
    return { spoken: token.toLocaleLowerCase('vi'), length };
  }
  const isUnknown = /\p{N}/u.test(token) || isUnsayable(text, at, token);
  return isUnknown ? { ...asWritten(token), length } : { spoken: token, length };
}
