import { lettersOf, STROKE } from './letters.ts';

/** One syllable, other word or number, as text and query meet in it. */
export type Syllable = {
  /** Only a-z, or only 0-9: no marks, đ as d, y as i after h k l m s t qu ("kỹ" as "ki"). */
  folded: string;
  /** The same with hat, breve, horn and đ kept, the tone as a digit at the end: "hoá" and "hóa" give "hoa1". */
  toned: string;
  /** Where it stands in the text as given, composed or not: `text.slice(start, end)`. */
  start: number;
  end: number;
};

/** Digits of the VNI keyboard, which people know: sắc, huyền, hỏi, ngã, nặng. */
const TONES: Readonly<Record<string, string>> = {
  '\u0301': '1',
  '\u0300': '2',
  '\u0309': '3',
  '\u0303': '4',
  '\u0323': '5',
};
/** Hat on a, e, o; breve on a; horn on o, u: the marks that make another letter. */
const SHAPED = /^(?:[aeo]\u0302|a\u0306|[ou]\u031b)$/u;
const STROKED = `d${STROKE}`;
const VOWEL = /[aeiouy]/u;
const SAME_AS_I = /(?:[hklmst]|qu)$/u;
/** A longer word is cut: no key of the index grows without bounds. */
const LONGEST = 40;
/** "1.227" is one number; "95,5" and "15.5" are two, side by side. */
const THOUSANDS = /\.(\d{3})(?!\d)/uy;

const charAt = (text: string, at: number) => String.fromCodePoint(text.codePointAt(at) ?? 0);
const isDigits = (letters: string) => letters >= '0' && letters < ':';

/** Letters of one word, put together mark by mark, in whatever order marks come. */
class Word {
  folded = '';
  readonly #letters: string[] = [];
  #tone = '';

  add(letters: string): void {
    for (const letter of letters) {
      if (letter >= 'a' && letter <= 'z') this.#base(letter);
      else this.#mark(letter);
    }
  }

  #base(letter: string): void {
    const written = letter === 'y' && SAME_AS_I.test(this.folded) ? 'i' : letter;
    this.folded += written;
    this.#letters.push(written);
  }

  #mark(mark: string): void {
    const last = this.#letters.length - 1;
    const base = this.#letters[last];
    if (base === undefined) return;
    const tone = TONES[mark];
    if (tone !== undefined) {
      if (VOWEL.test(this.folded.slice(-1))) this.#tone = tone;
    } else if (`${base}${mark}` === STROKED) this.#letters[last] = '\u0111';
    else if (SHAPED.test(`${base}${mark}`)) this.#letters[last] = `${base}${mark}`.normalize('NFC');
  }

  get toned(): string {
    return `${this.#letters.join('')}${this.#tone}`;
  }
}

function wordAt(text: string, start: number): Syllable {
  const word = new Word();
  let end = start;
  for (let at = start; at < text.length && word.folded.length < LONGEST;) {
    const char = charAt(text, at);
    const letters = lettersOf(char);
    if (letters === null || isDigits(letters)) break;
    at += char.length;
    word.add(letters);
    if (letters !== '') end = at;
  }

  return { folded: word.folded, toned: word.toned, start, end };
}

/** Digits of the groups of three that follow a number at `at`, and where they end. */
function thousandsAt(text: string, at: number): { digits: string; end: number } {
  let digits = '';
  let end = at;
  for (;;) {
    THOUSANDS.lastIndex = end;
    const group = THOUSANDS.exec(text);
    if (group === null) return { digits, end };
    digits += group[1] ?? '';
    end += group[0].length;
  }
}

function numberAt(text: string, start: number): Syllable {
  let digits = '';
  let end = start;
  for (let at = start; at < text.length && digits.length < LONGEST;) {
    const char = charAt(text, at);
    const letters = lettersOf(char);
    if (letters === null || (letters !== '' && !isDigits(letters))) break;
    at += char.length;
    digits += letters;
    if (letters !== '') end = at;
  }
  if (/^[1-9]\d{0,2}$/u.test(digits)) {
    const more = thousandsAt(text, end);
    digits += more.digits;
    end = more.end;
  }
  const folded = digits.replace(/^0+(?=\d)/u, '');
  return { folded, toned: folded, start, end };
}

/** Whether a sentence ends here: not inside "VI.10", "8:30" or an address. */
function endsSentence(char: string, next: string): boolean {
  if (char === '\n' || char === '\r') return true;
  return '.!?;:\u2026'.includes(char) && (next === '' || lettersOf(next) === null);
}

/**
 * The syllables of a text, sentence by sentence; a line is a sentence too. Never throws, whatever the text holds;
 * letters of other scripts, signs and pictures separate. Digits are split from letters ("m2" is two), leading zeros go
 * ("03" is "3"), a decimal sign stands between two numbers ("95,5" and "95.5" are both "95", "5").
 */
export function sentencesOf(text: string): Syllable[][] {
  const sentences: Syllable[][] = [];
  let sentence: Syllable[] = [];
  const close = () => {
    if (sentence.length > 0) sentences.push(sentence);
    sentence = [];
  };
  for (let at = 0; at < text.length;) {
    const char = charAt(text, at);
    const letters = lettersOf(char);
    const after = at + char.length;
    if (letters === null) {
      if (endsSentence(char, after < text.length ? charAt(text, after) : '')) close();
      at = after;
    } else if (/^[a-z0-9]/u.test(letters)) {
      const syllable = isDigits(letters) ? numberAt(text, at) : wordAt(text, at);
      sentence.push(syllable);
      at = syllable.end;
    } else at = after;
  }
  close();
  return sentences;
}

/** Folded syllables of a text, a space between each two: what is compared where no index is needed. */
export function plainForm(text: string): string {
  return sentencesOf(text)
    .map((sentence) => sentence.map(({ folded }) => folded).join(' '))
    .join(' ');
}
