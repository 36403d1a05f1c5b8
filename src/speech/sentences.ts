import { speechInWords, speechJoints } from '../strings/speech.ts';
import type { Lexicon } from './lexicon.ts';
import { readAloud } from './read-aloud.ts';
import type { SpeechWarning } from './rule.ts';
import { countSyllables } from './syllables.ts';

/** What is said, sentence by sentence, and what the editor has to see. */
export type Spoken = { sentences: string[]; warnings: SpeechWarning[] };

/** Nobody follows a longer sentence by ear; from here on it is divided where a joint allows it. */
const LONG_SENTENCE = 30;
/** No part of a divided sentence is shorter than this. */
const SHORT_PART = 8;

const IN_WORDS = new RegExp(`^${speechInWords.before}:?\\s*`, 'u');
const EXACTLY = new RegExp(`\\s*${speechInWords.after}[./]*$`, 'u');

const BRACKETED = /\s*[([{]([^()[\]{}]*)[)\]}]/u;

/** "Ủy ban nhân dân (UBND)", "5.000 đồng (Bằng chữ: Năm nghìn đồng)": what the bracket says has just been said. */
function repeats(before: string, inside: string, lexicon: Lexicon): boolean {
  const plain = inside.toLocaleLowerCase('vi').replace(IN_WORDS, '').replace(EXACTLY, '');
  const spoken = (lexicon.terms.get(inside) ?? plain).toLocaleLowerCase('vi');
  // Only the end counts, so a long text is not read again for each bracket.
  const said = readAloud(before.slice(-80), lexicon).text.toLocaleLowerCase('vi');
  return [said, before.toLocaleLowerCase('vi')].some((text) => text.trimEnd().endsWith(spoken));
}

/** "[1]": the number of a note, which only the eye follows. */
const NOTE = /\s?\[\d{1,3}\]/gu;
/** "(024) 3825 1234". */
const AREA_CODE = /\((\+?\d{2,4})\)\s?(?=\d)/gu;
/** "bà V. ở thôn": a full stop that shortens a name and ends nothing. */
const INITIAL = /(?<=(?<!\p{L})\p{Lu})\.(?= \p{Ll})/gu;

/** What stands in brackets becomes a clause between commas; behind a full stop, a sentence of its own. */
function withoutBrackets(text: string, lexicon: Lexicon): string {
  let open = text.replace(NOTE, '').replace(AREA_CODE, '$1 ').replace(INITIAL, '');
  for (let match = BRACKETED.exec(open); match !== null; match = BRACKETED.exec(open)) {
    const before = open.slice(0, match.index);
    const after = open.slice(match.index + match[0].length);
    const inside = (match[1] ?? '').trim().replaceAll(';', ',');
    const isOwn = /(?:^|[.!?:])\s*$/u.test(before);
    const clause = isOwn ? ` ${inside}${/[.!?]$/u.test(inside) ? '' : '.'}` : `, ${inside},`;
    open = before + (inside === '' || repeats(before, inside, lexicon) ? '' : clause) + after;
  }
  // A bracket without its other half: "a) ..."
  return open.replace(/[)\]}]/gu, ',').replace(/[([{]/gu, ' ');
}

/** Signs of punctuation as one person would set them: none doubled, none before another, no gap in front. */
function tidy(text: string): string {
  return text
    .replace(/[\s\u00A0]+/gu, ' ')
    .replace(/ +(?=[.,:;!?])/gu, '')
    .replace(/,+(?=[.,:;!?])/gu, '')
    .replace(/(?<=[.:;!?])[,;]+/gu, '')
    .replace(/([.!?:])\.+/gu, '$1')
    .replace(/([!?])[!?]+/gu, '$1')
    .replace(/^[\s.,:;!?]+|[\s,]+$/gu, '');
}

function capitalised(sentence: string): string {
  return sentence.replace(/\p{L}/u, (letter) => letter.toLocaleUpperCase('vi'));
}

const JOINT = new RegExp(`, (?=(?:${speechJoints.join('|')}) )`, 'gu');

/** Divides a long sentence at the joint nearest to its middle, as often as needed; without one it stays whole. */
function divided(sentence: string): string[] {
  const length = countSyllables(sentence);
  if (length <= LONG_SENTENCE) return [sentence];
  const places = [...sentence.matchAll(JOINT)]
    .map(({ index }) => ({ index, first: countSyllables(sentence.slice(0, index)) }))
    .filter(({ first }) => first >= SHORT_PART && length - first >= SHORT_PART)
    .sort((a, b) => Math.abs(a.first - length / 2) - Math.abs(b.first - length / 2));
  const [best] = places;
  if (best === undefined) return [sentence];
  return [`${sentence.slice(0, best.index)}.`, capitalised(sentence.slice(best.index + 2))].flatMap(
    divided,
  );
}

/**
 * One paragraph of written text as sentences for the ear: no brackets, numbers and abbreviations in words, a full
 * stop for each semicolon, and at the end.
 */
export function speak(text: string, lexicon: Lexicon): Spoken {
  const { text: read, warnings } = readAloud(
    withoutBrackets(text.normalize('NFC'), lexicon),
    lexicon,
  );
  const sentences = tidy(read)
    .split(/(?<=[.!?]) |; ?/u)
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))
    .map((sentence) => capitalised(/[.!?:]$/u.test(sentence) ? sentence : `${sentence}.`))
    .flatMap(divided);
  return { sentences, warnings };
}
