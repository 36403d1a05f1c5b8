import { speechWords as words } from '../../strings/speech.ts';
import { titles } from '../../strings/speech-spellings.ts';
import { asWritten, type Rule } from '../rule.ts';

const NAMES = Object.keys(titles)
  .sort((a, b) => b.length - a.length)
  .join('|');

/** "PGS.TS. Nguyễn Văn A", "BS. Trần": titles before a name; their full stops end no sentence. */
const title: Rule = {
  pattern: new RegExp(`(?:(?:${NAMES})\\.\\s?)+(?:(?:${NAMES}) )?(?=\\p{Lu})`, 'uy'),
  say: ([written]) =>
    `${written
      .split(/[.\s]+/u)
      .filter(Boolean)
      .map((one) => titles[one] ?? '')
      .join(' ')} `,
};

/** "v.v...", "v.v." */
const andSoOn: Rule = {
  pattern: /v\.v(?:\.+|\u2026)*/uy,
  say: ([written], { text, at }) => {
    const isEnd = /^\s+\p{Lu}/u.test(text.slice(at + written.length));
    return `${words.andSoOn}${isEnd ? '.' : ''}`;
  },
};

/** "P. 2", "H. 3": a district or a room, nobody knows. */
const initial: Rule = {
  pattern: /\p{Lu}\. ?\d+(?![\p{L}\p{N}])/uy,
  say: ([written]) => asWritten(written),
};

export const shorthandRules: readonly Rule[] = [title, andSoOn, initial];

/** "T/M", "k/g", "t/hiện": a letter that stands for a word. */
const letterAndSlash: Rule = {
  pattern: /\p{L}\/\p{L}+/uy,
  say: ([written]) => asWritten(written),
};
/** Tried behind the glossary, which knows "đ/c". */
export const lateShorthandRules: readonly Rule[] = [letterAndSlash];
