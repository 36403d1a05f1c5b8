import { changeOne, pick, type Corruption } from './word-choice.ts';
import { bare } from './records.ts';

/** Keys beside each key of a phone. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

function neighboursOf(key: string): string[] {
  const row = ROWS.findIndex((keys) => keys.includes(key));
  const at = ROWS[row]?.indexOf(key) ?? 0;
  const around = [
    [row, at - 1],
    [row, at + 1],
    [row - 1, at],
    [row - 1, at + 1],
    [row + 1, at - 1],
    [row + 1, at],
  ] as const;
  return around.map(([of, place]) => ROWS[of]?.charAt(place) ?? '').filter((one) => one !== '');
}

type Slip = 'missing' | 'doubled' | 'swapped' | 'neighbour';

/** The word with one slip at a letter; the first is mostly right. */
function slipAt(word: string, at: number, slip: Slip, random: () => number): string {
  const before = word.slice(0, at);
  const letter = word.charAt(at);
  const after = word.slice(at + 1);
  if (slip === 'missing') return before + after;
  if (slip === 'doubled') return before + letter + letter + after;
  if (slip === 'swapped') return before + after.charAt(0) + letter + after.slice(1);
  return before + (pick(neighboursOf(bare(letter)), random) ?? letter) + after;
}

/** One slip of the finger in one word of three letters or more, with marks or, every other time, without. */
export function mistype(slip: Slip): Corruption {
  return (query, random) => {
    const typed = random() < 0.5 ? bare(query) : query;
    // In two words every letter counts: nobody could tell what was meant.
    if (typed.split(' ').length < 3) return null;
    return changeOne(typed, random, (word) => {
      if (word.length < 3 || !/^\p{L}+$/u.test(word)) return null;
      const places = slip === 'swapped' ? word.length - 2 : word.length - 1;
      const changed = slipAt(word, 1 + Math.floor(random() * places), slip, random);
      return changed === word ? null : changed;
    });
  };
}
