/** A rhyme of Vietnamese, and the vowels on which people set its tone. */
export type Rhyme = { letters: string; places: number[] };

const NUCLEI =
  'a ă â e ê i o ô ơ u ư y ai ao au ay âu ây eo êu ia iê iu oa oă oe oi oo ôi ơi ua uâ uê ui uô uơ uy ưa ưi ươ ưu yê iêu oai oao oay oeo uây uôi uya uyê uyu ươi ươu yêu'.split(
    ' ',
  );
const ENDS = ['', 'c', 'ch', 'm', 'n', 'ng', 'nh', 'p', 't'];
const ONSETS = ['', 'h', 'l', 'ng', 'qu', 'đ', 'th'];

/** Every nucleus behind some onsets and before every end, also those that no word has: rules may not depend on it. */
export function rhymes(): Rhyme[] {
  return ONSETS.flatMap((onset) =>
    NUCLEI.flatMap((nucleus) =>
      ENDS.map((end) => ({
        letters: `${onset}${nucleus}${end}`,
        places: Array.from(nucleus, (_, place) => onset.length + place),
      })),
    ),
  );
}

/** A word with a combining tone behind one of its letters, composed as keyboards do. */
export function withTone(letters: string, place: number, tone: string): string {
  return `${letters.slice(0, place + 1)}${tone}${letters.slice(place + 1)}`.normalize('NFC');
}
