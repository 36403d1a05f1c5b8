import type { Lexicon } from './lexicon.ts';
import type { Place, Rule, Said, SpeechWarning } from './rule.ts';
import { dateRules } from './rules/dates.ts';
import { documentRule } from './rules/documents.ts';
import { numberRules } from './rules/numbers.ts';
import { romanRules } from './rules/roman.ts';
import { addressRules, phoneRules, signRules, termRules } from './rules/signs.ts';
import { isPlainWord, isSyllable } from './syllables.ts';

export type SpokenText = { text: string; warnings: SpeechWarning[] };

/** What can begin with a letter, a digit or a sign. The first reading that holds wins: what is special before what is plain. */
const letterRules: readonly Rule[] = [...addressRules, ...termRules, ...romanRules];
const digitRules: readonly Rule[] = [
  ...addressRules,
  documentRule,
  ...dateRules,
  ...phoneRules,
  ...termRules,
  ...numberRules,
];
const signStart: readonly Rule[] = [...termRules, ...numberRules, ...signRules];

function rulesAt(character: string): readonly Rule[] {
  if (/\p{L}/u.test(character)) return letterRules;
  return /\d/u.test(character) ? digitRules : signStart;
}

const PUNCTUATION = /[\s.,:;!?]/u;
const TOKEN = /[\p{L}\p{N}\p{M}]+/uy;

/** Whether a word beside this one is a word in capitals, so that this one is a word too: "CÔNG KHAI". */
function isAmongCapitals(text: string, from: number, to: number): boolean {
  const before = /(\p{Lu}+) $/u.exec(text.slice(Math.max(0, from - 12), from))?.[1] ?? '';
  const after = /^ (\p{Lu}+)(?!\p{L})/u.exec(text.slice(to, to + 12))?.[1] ?? '';
  return [before, after].some(isPlainWord);
}

/** Capitals in a row, or a number nobody could read: not a word that can be said as it stands. */
function isUnknown(text: string, at: number, token: string): boolean {
  if (/\p{N}/u.test(token)) return true;
  if (!/^\p{Lu}{2,}$/u.test(token) || isPlainWord(token)) return false;
  return !isSyllable(token) || !isAmongCapitals(text, at, at + token.length);
}

/** What no rule reads is said as written; the editor hears of it when it is no word. */
function leave(text: string, at: number): Said & { length: number } {
  TOKEN.lastIndex = at;
  const token = TOKEN.exec(text)?.[0];
  if (token === undefined) {
    const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const warning = { kind: 'unknown' as const, token: sign };
    return { spoken: sign, length: sign.length, ...(!PUNCTUATION.test(sign) && { warning }) };
  }
  const warning = isUnknown(text, at, token)
    ? { warning: { kind: 'unknown' as const, token } }
    : {};
  return { spoken: token, length: token.length, ...warning };
}

const WORD = /[\p{L}\p{N}\p{M}]/u;

function readAt(place: Place): Said & { length: number } {
  const { text, at } = place;
  const isInsideWord = at > 0 && WORD.test(text.charAt(at - 1)) && WORD.test(text.charAt(at));
  for (const { pattern, say } of isInsideWord ? [] : rulesAt(text.charAt(at))) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const said = match === null ? null : say(match, place);
    if (match === null || said === null) continue;
    if (typeof said === 'string') return { spoken: said, length: match[0].length };
    return { ...said, length: said.length ?? match[0].length };
  }
  return leave(text, at);
}

/**
 * Says a text in words: numbers, days, documents, units and abbreviations. Signs of punctuation stay.
 * What cannot be read is left as it stands and told in `warnings`, never spelled out by guess.
 */
export function readAloud(text: string, lexicon: Lexicon): SpokenText {
  const source = text.normalize('NFC');
  const warnings: SpeechWarning[] = [];
  let spoken = '';
  for (let at = 0; at < source.length;) {
    const said = readAt({ text: source, at, lexicon });
    spoken += said.spoken;
    if (said.warning) warnings.push(said.warning);
    at += said.length;
  }
  return { text: spoken, warnings };
}
