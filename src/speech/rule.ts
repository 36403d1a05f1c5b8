import type { Lexicon } from './lexicon.ts';

/** What an editor has to see: a token nobody told the reader how to say, or an address that was left out. */
export type SpeechWarning = { kind: 'unknown' | 'left-out'; token: string };

/** A place in a text that is being read. */
export type Place = { text: string; at: number; lexicon: Lexicon };
/** What is said for a piece of text, and what the editor has to see about it. */
export type Said = { spoken: string; warning?: SpeechWarning };

/**
 * One way of reading. `pattern` is sticky and is tried where a word, a number or a sign begins;
 * `say` gets the match and gives null when this reading does not hold here. `length` is how much of the
 * text it has read when that is more than the match.
 */
export type Rule = {
  pattern: RegExp;
  say: (match: RegExpExecArray, place: Place) => (Said & { length?: number }) | string | null;
};

/** What has more than one reading, or none, stays as written; the editor hears of it. */
export function asWritten(token: string): Said {
  return { spoken: token, warning: { kind: 'unknown', token } };
}

function alternatives(words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length).join('|');
}

const patterns = new Map<string, RegExp>();

/** Whether the text before a place ends with one of some words (lower case), and nothing but a space after it. */
export function isAfter({ text, at }: Place, words: readonly string[]): boolean {
  const source = `(?<![\\p{L}\\p{N}])(?:${alternatives(words)})[ \\u00A0,:]*$`;
  const pattern = patterns.get(source) ?? new RegExp(source, 'u');
  patterns.set(source, pattern);
  return pattern.test(text.slice(Math.max(0, at - 40), at).toLocaleLowerCase('vi'));
}

/** The word that follows a place of the text, in lower case; empty when a sign or the end follows. */
export function wordAfter(text: string, from: number): string {
  return (/^[ \u00A0]?(\p{L}+)/u.exec(text.slice(from, from + 30))?.[1] ?? '').toLocaleLowerCase(
    'vi',
  );
}
