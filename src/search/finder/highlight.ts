import { sentencesOf, type Syllable } from '../analysis/syllables.ts';
import { markFit, MARKS } from '../analysis/toned.ts';
import { isLittle } from './little-words.ts';

/** A stretch of a text: `text.slice(start, end)`. */
export type Range = { start: number; end: number };

function syllablesOf(text: string): Syllable[] {
  return sentencesOf(text).reduce<Syllable[]>((all, sentence) => all.concat(sentence), []);
}

/** Whether a syllable of a text is one that was looked for; the last one may go on. */
function isMeant(written: Syllable, looked: readonly Syllable[], isTyping: boolean): boolean {
  return looked.some((asked, place) => {
    if (asked.folded === written.folded) return markFit(asked, written.toned) > MARKS.lettersOnly;
    const isOpen = isTyping && place === looked.length - 1 && asked.folded.length > 1;
    return isOpen && written.folded.startsWith(asked.folded);
  });
}

/**
 * Where a text says what was looked for, in the text's own letters and marks; neighbours are one stretch. Little words
 * count only between or beside others. Empty when the text says nothing of it.
 * @param looked the query as repaired, `Answer.looked`
 */
export function marksIn(text: string, looked: string): Range[] {
  const asked = syllablesOf(looked);
  const isTyping = /[^\s.,;:!?]$/u.test(looked);
  const isOnlyLittle = asked.every(({ folded }) => isLittle(folded));
  const ranges: Range[] = [];
  let open: (Range & { isWord: boolean }) | undefined;
  const close = () => {
    if (open?.isWord === true) ranges.push({ start: open.start, end: open.end });
    open = undefined;
  };
  for (const syllable of syllablesOf(text)) {
    if (!isMeant(syllable, asked, isTyping)) {
      close();
      continue;
    }
    const isWord = isOnlyLittle || !isLittle(syllable.folded);
    if (open !== undefined && /^\s*$/u.test(text.slice(open.end, syllable.start))) {
      open = { start: open.start, end: syllable.end, isWord: open.isWord || isWord };
    } else {
      close();
      open = { start: syllable.start, end: syllable.end, isWord };
    }
  }
  close();
  return ranges;
}
