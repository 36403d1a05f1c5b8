/** Longest title, in letters, of each size of type but the last. */
const TITLE_STEPS = [24, 45, 70, 100, 180] as const;

/**
 * Which size of type a title takes, so that the sheet stays one sheet: 1 to 6 for 64, 54, 46, 42, 32
 * and 24 pt.
 *
 * Two metres are the distance before a notice board. A letter should be a two-hundredth of the
 * distance high, 10 mm here (17 minutes of arc; ISO 9241-303 asks for 16 at least). Capitals of
 * sans-serif type are 0.7 of its size, so 41 pt do: sizes 1 to 4. Titles of more than 100 letters
 * give up some of the distance, and none of their words.
 */
export function titleStep(title: string): number {
  const at = TITLE_STEPS.findIndex((longest) => title.length <= longest);
  return (at === -1 ? TITLE_STEPS.length : at) + 1;
}
