import type { Lexicon } from './lexicon.ts';
import type { Passage } from './passages.ts';
import type { SpeechWarning } from './rule.ts';
import { speak } from './sentences.ts';
import { countSyllables, secondsFor } from './syllables.ts';

/** What one script is made from; everything is written text. */
export type ScriptSource = {
  /** Who speaks, and of which day. */
  opening: string;
  /** Said first for a fictional commune; null for a real one. */
  demo: string | null;
  title: string;
  summary: string;
  passages: readonly Passage[];
  /** What a short version takes first; absent: the passages in order. */
  important?: readonly Passage[];
  closing: string;
  /** Who has approved it for the air, as a line; null when nobody has yet. */
  approval: string | null;
};

/** A version of a script: paragraphs of spoken text, nothing else. */
export type Reading = { paragraphs: string[]; syllables: number; seconds: number };
export type Script = {
  full: Reading;
  short: Reading;
  approval: string | null;
  /** Each once, in the order of the text. */
  warnings: SpeechWarning[];
};

/** The shortest and the longest a short version should take, in seconds. */
const SHORT = { from: 45, to: 90 } as const;

export function readingOf(paragraphs: string[]): Reading {
  const syllables = countSyllables(paragraphs.join(' '));
  return { paragraphs, syllables, seconds: secondsFor(syllables) };
}

/**
 * The passages, from the first, that fit into a short version beside what stands there already (`frame`); where one
 * alone is too long, its first sentences.
 */
export function fitting(frame: readonly string[], passages: readonly string[][][]): string[] {
  const chosen: string[] = [];
  const fits = (more: readonly string[]) =>
    readingOf([...frame, ...chosen, ...more]).seconds <= SHORT.to;
  for (const passage of passages) {
    const paragraphs = passage.map((sentences) => sentences.join(' '));
    if (fits(paragraphs)) {
      chosen.push(...paragraphs);
      continue;
    }
    if (readingOf([...frame, ...chosen]).seconds >= SHORT.from) break;
    for (const sentence of passage.flat()) {
      if (!fits([sentence])) break;
      chosen.push(sentence);
    }
    break;
  }
  // What only announces something is not left behind alone.
  while (chosen.at(-1)?.endsWith(':')) chosen.pop();
  return chosen;
}

export function distinct(warnings: readonly SpeechWarning[]): SpeechWarning[] {
  return [...new Map(warnings.map((one) => [`${one.kind} ${one.token}`, one])).values()];
}

/** Makes the script of one thing: the whole of it, and 45 to 90 seconds of it where there is as much to say. */
export function makeScript(source: ScriptSource, lexicon: Lexicon): Script {
  const warnings: SpeechWarning[] = [];
  const say = (text: string): string[] => {
    const spoken = speak(text, lexicon);
    warnings.push(...spoken.warnings);
    return spoken.sentences;
  };
  const line = (text: string) => say(text).join(' ');
  const head = [
    source.opening,
    ...(source.demo === null ? [] : [source.demo]),
    source.title,
    source.summary,
  ].map(line);
  const closing = line(source.closing);
  const passages = source.passages.map((passage) => passage.map(say));
  const important = source.important?.map((passage) =>
    passage.map((text) => speak(text, lexicon).sentences),
  );
  const full = readingOf([
    ...head,
    ...passages.flat().map((sentences) => sentences.join(' ')),
    closing,
  ]);
  const isShort = full.seconds <= SHORT.to;
  const chosen = fitting([...head, closing], important ?? passages);
  return {
    full,
    short: isShort ? full : readingOf([...head, ...chosen, closing]),
    approval: source.approval === null ? null : line(source.approval),
    warnings: distinct(warnings),
  };
}
