import { STROKE } from '../analysis/letters.ts';

const GRAVE = '\u0300';
const ACUTE = '\u0301';
const TILDE = '\u0303';
const HOOK = '\u0309';
const DOT = '\u0323';
const HAT = '\u0302';
const BREVE = '\u0306';
const HORN = '\u031b';
const VOWELS = 'aeiouy';
const TELEX_TONES: Readonly<Record<string, string>> = {
  s: ACUTE,
  f: GRAVE,
  r: HOOK,
  x: TILDE,
  j: DOT,
};
const VNI_TONES: Readonly<Record<string, string>> = {
  1: ACUTE,
  2: GRAVE,
  3: HOOK,
  4: TILDE,
  5: DOT,
};

/** A syllable as keys make it; the keyboard puts marks on letters that stand already. */
class Keyed {
  readonly #letters: string[] = [];
  #tone = '';

  add(letter: string): void {
    this.#letters.push(letter);
  }

  /** Marks the last bare letter among `bases`. @returns whether there is one */
  mark(bases: string, mark: string): boolean {
    for (let place = this.#letters.length - 1; place >= 0; place -= 1) {
      const letter = this.#letters[place] ?? '';
      if (letter.length !== 1 || !bases.includes(letter)) continue;
      this.#letters[place] = letter + mark;
      return true;
    }
    return false;
  }

  /** Horn: on both letters of "uo", on the u of "ua", or on the last u or o. */
  horn(): boolean {
    const written = this.#letters.map((letter) => letter.charAt(0)).join('');
    if (/(?:^|[^q])uo/u.test(written)) {
      const onO = this.mark('o', HORN);
      return this.mark('u', HORN) || onO;
    }
    return this.mark('uo', HORN);
  }

  /** Telex has one key for horn and breve. */
  hornOrBreve(): boolean {
    const written = this.#letters.join('');
    if (/a[^uo]*$/u.test(written) && !/(?:^|[^q])ua/u.test(written)) return this.mark('a', BREVE);
    return this.horn();
  }

  /** @returns whether there is a vowel to bear the tone */
  tone(tone: string): boolean {
    const bears = this.#letters.some((letter) => VOWELS.includes(letter.charAt(0)));
    if (bears) this.#tone = tone;
    return bears;
  }

  get hasTone(): boolean {
    return this.#tone !== '';
  }

  /** Where people set the tone: on a vowel with a mark, before an end, else on the last vowel but one. */
  #bearer(): number {
    const bases = this.#letters.map((letter) => letter.charAt(0)).join('');
    const glide = /^(?:qu|gi)(?=[aeiouy])/u.exec(bases)?.[0].length ?? 0;
    const vowels: number[] = [];
    this.#letters.forEach((letter, place) => {
      if (place >= glide && VOWELS.includes(letter.charAt(0))) vowels.push(place);
    });
    const marked = vowels.filter((place) => this.#letters[place]?.length === 2);
    const isOpen = vowels[vowels.length - 1] === this.#letters.length - 1;
    const last = marked.length > 0 ? marked : vowels;
    const back = marked.length === 0 && isOpen && vowels.length > 1 ? 2 : 1;
    return last[last.length - back] ?? -1;
  }

  get text(): string {
    const bearer = this.#bearer();
    return this.#letters
      .map((letter, place) => (place === bearer ? letter + this.#tone : letter))
      .join('')
      .replace(new RegExp(`d${STROKE}`, 'gu'), '\u0111')
      .normalize('NFC');
  }
}

function pressTelex(keyed: Keyed, key: string): boolean {
  if ('aeo'.includes(key) && !keyed.hasTone && keyed.mark(key, HAT)) return true;
  if (key === 'd' && keyed.mark('d', STROKE)) return true;
  if (key === 'w') {
    if (!keyed.hornOrBreve()) keyed.add(`u${HORN}`);
    return true;
  }
  const tone = TELEX_TONES[key];
  if (tone !== undefined && keyed.tone(tone)) return true;
  keyed.add(key);
  return false;
}

/** What Telex keys mean: "dduowngf" and "duwowngfd" are "đường". Null when none of the letters is such a key. */
export function fromTelex(word: string): string | null {
  if (!/^[a-z]+$/iu.test(word)) return null;
  const keyed = new Keyed();
  let isKeyed = false;
  for (const key of word.toLowerCase()) isKeyed = pressTelex(keyed, key) || isKeyed;
  return isKeyed ? keyed.text : null;
}

function pressVni(keyed: Keyed, key: string): boolean {
  const tone = VNI_TONES[key];
  if (tone !== undefined) return !keyed.hasTone && keyed.tone(tone);
  if (key === '6') return keyed.mark('aeo', HAT);
  if (key === '7') return keyed.horn();
  if (key === '8') return keyed.mark('a', BREVE);
  return key === '9' && keyed.mark('d', STROKE);
}

/** What VNI digits mean: "d9u7o7ng2" is "đường". Null when a digit has no letter to act upon: "kh36", "xom12". */
export function fromVni(word: string): string | null {
  if (!/^[a-z]+\d[a-z\d]*$/iu.test(word)) return null;
  const keyed = new Keyed();
  for (const key of word.toLowerCase()) {
    if (key >= 'a') keyed.add(key);
    else if (!pressVni(keyed, key)) return null;
  }
  return keyed.text;
}
