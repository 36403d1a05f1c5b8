import type { Lexicon } from './lexicon.ts';
import type { SpeechWarning } from './rule.ts';
import { distinct, fitting, readingOf, type Reading, type ScriptSource } from './script.ts';
import { speak } from './sentences.ts';

/** The longest a broadcast may take, in seconds. */
const LONGEST = 600;

/** One thing of a broadcast; `intro` announces it, by its place among the others (from 1). */
export type BroadcastItem = {
  intro: (place: number) => string;
  /** Made when its turn comes: of thousands of items a broadcast holds a few. */
  source: () => Pick<ScriptSource, 'title' | 'summary' | 'passages' | 'important'>;
};
/** The frame of a broadcast; `summary` tells what the chosen items are. */
export type BroadcastFrame<Item> = Pick<ScriptSource, 'opening' | 'demo' | 'title' | 'closing'> & {
  summary: (items: readonly Item[]) => string;
};
export type Broadcast<Item> = { items: Item[]; reading: Reading; warnings: SpeechWarning[] };

/** Joins items, from the first, for as long as ten minutes last; each in its short version. */
export function makeBroadcast<Item extends BroadcastItem>(
  items: readonly Item[],
  frame: BroadcastFrame<Item>,
  lexicon: Lexicon,
): Broadcast<Item> {
  const warnings: SpeechWarning[] = [];
  const line = (text: string) => {
    const spoken = speak(text, lexicon);
    warnings.push(...spoken.warnings);
    return spoken.sentences.join(' ');
  };
  const demo = frame.demo === null ? [] : [frame.demo];
  const readingWith = (chosen: readonly Item[], body: readonly string[]) => {
    const head = [frame.opening, ...demo, frame.title, frame.summary(chosen)].map(line);
    return readingOf([...head, ...body, line(frame.closing)]);
  };
  const chosen: Item[] = [];
  let reading = readingWith([], []);
  let body: string[] = [];
  for (const item of items) {
    const { title, summary, passages, important } = item.source();
    const head = [item.intro(chosen.length + 1), title, summary].map(line);
    const spoken = (important ?? passages).map((passage) =>
      passage.map((text) => speak(text, lexicon).sentences),
    );
    const longer = [...body, ...head, ...fitting(head, spoken)];
    const next = readingWith([...chosen, item], longer);
    if (next.seconds > LONGEST) break;
    chosen.push(item);
    [reading, body] = [next, longer];
  }
  return { items: chosen, reading, warnings: distinct(warnings) };
}
