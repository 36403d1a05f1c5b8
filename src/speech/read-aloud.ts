import type { Lexicon } from './lexicon.ts';
import type { Place, Rule, Said, SpeechWarning } from './rule.ts';
import { codeRules, letterCodeRules } from './rules/codes.ts';
import { dateRules, periodRules } from './rules/dates.ts';
import { documentRule } from './rules/documents.ts';
import { numberRules } from './rules/numbers.ts';
import { romanRules } from './rules/roman.ts';
import { lateShorthandRules, shorthandRules } from './rules/shorthand.ts';
import { addressRules, phoneRules, signRules, termRules } from './rules/signs.ts';
import { timeRules } from './rules/times.ts';
import { leave } from './unknown.ts';

export type SpokenText = { text: string; warnings: SpeechWarning[] };

/** What can begin with a letter, a digit or a sign. The first reading that holds wins: what is special before what is plain. */
const letterRules: readonly Rule[] = [
  ...addressRules,
  ...shorthandRules,
  ...termRules,
  ...periodRules,
  ...romanRules,
  ...letterCodeRules,
  ...lateShorthandRules,
];
const digitRules: readonly Rule[] = [
  ...addressRules,
  documentRule,
  ...timeRules,
  ...dateRules,
  ...phoneRules,
  ...termRules,
  ...codeRules,
  ...numberRules,
];
const signStart: readonly Rule[] = [...termRules, ...phoneRules, ...numberRules, ...signRules];

function rulesAt(character: string): readonly Rule[] {
  if (/\p{L}/u.test(character)) return letterRules;
  return /\d/u.test(character) ? digitRules : signStart;
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
