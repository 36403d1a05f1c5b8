/** Points of the title at steps 1 to 7, as the classes of PosterSheet.astro set them. */
const TITLE_SIZES = [64, 54, 46, 42, 32, 24, 20] as const;
const TITLE_LEADING = 1.3;
const LEADING = 1.4;

/** Points inside the margins of A4, a hair less than 186 x 273 mm. */
const WIDTH = 522;
const HEIGHT = 771;
/** What takes the same room on every sheet: kind, code with the lines beside it, how to scan, rules and gaps. */
const FIXED = 352;

/** Text of the sheet outside its title, with its size in points; how many lines it takes differs from sheet to sheet. */
export type SheetText = { text: string; size: number };

/** Width of a letter of bold sans-serif type in parts of its size, rather too wide than too narrow. */
function widthOf(letter: string): number {
  const base = letter.normalize('NFD').charAt(0);
  if (/[ijlftr.,:;/'()|-]/u.test(base)) return 0.42;
  if (/[mwMW]/u.test(base)) return 0.98;
  return base === base.toLowerCase() ? 0.61 : 0.74;
}

function linesOf({ text, size }: SheetText): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const width = Array.from(word).reduce((sum, letter) => sum + widthOf(letter), 0) * size;
    if (used > 0 && used + width > WIDTH) {
      lines += 1;
      used = 0;
    }
    lines += Math.floor(width / WIDTH);
    used += (width % WIDTH) + 0.26 * size;
  }
  return lines;
}

/**
 * Which size of type a title takes: the largest with which the sheet stays one sheet, 1 to 7 for 64 to
 * 20 pt. Lines are counted with letters a little too wide, as fonts differ from printer to printer.
 *
 * Two metres are the distance before a notice board. A letter should be a two-hundredth of the
 * distance high, 10 mm here (17 minutes of arc; ISO 9241-303 asks for 16 at least). Capitals of
 * sans-serif type are 0.7 of its size, so 41 pt do: sizes 1 to 4. Titles of more than about 100
 * letters give up some of the distance, and none of their words.
 * @param around all other text of the sheet that may take one line or several
 */
export function titleStep(title: string, around: readonly SheetText[]): number {
  const others = around.reduce((sum, text) => sum + linesOf(text) * text.size * LEADING, 0);
  const room = HEIGHT - FIXED - others;
  const at = TITLE_SIZES.findIndex(
    (size) => linesOf({ text: title, size }) * size * TITLE_LEADING <= room,
  );
  return (at === -1 ? TITLE_SIZES.length - 1 : at) + 1;
}
