import { sentencesOf, type Syllable } from './syllables.ts';
import { pairKey } from './terms.ts';

/** Kinds of documents by the two folded words of their name (Decree 30/2020/NĐ-CP, appendix III; Party: Guide 36-HD/VPTW). */
const KINDS: Readonly<Record<string, string>> = {
  'bao cao': 'bc',
  'chi thi': 'ct',
  'chuong trinh': 'ctr',
  'cong dien': 'cd',
  'cong van': 'cv',
  'de an': 'da',
  'du an': 'da',
  'huong dan': 'hd',
  'ke hoach': 'kh',
  'ket luan': 'kl',
  'nghi dinh': 'nd',
  'nghi quiet': 'nq',
  'phuong an': 'pa',
  'qui che': 'qc',
  'qui dinh': 'qd',
  'quiet dinh': 'qd',
  'thong bao': 'tb',
  'thong tu': 'tt',
  'to trinh': 'ttr',
};
/** Acts of the National Assembly carry its name instead of a kind: 72/2020/QH14. */
const ASSEMBLY = 'qh';
const codes = new Set([...Object.values(KINDS), ASSEMBLY]);
/** Codes that, without marks, are words of every sentence: they count only beside a stroke or dash. */
const ALSO_WORDS = new Set(['da', 'pa']);
const LONGEST_SERIAL = 5;

const isSerial = ({ folded }: Syllable) => /^\d+$/u.test(folded) && folded.length <= LONGEST_SERIAL;
const isYear = ({ folded }: Syllable) => /^(?:19|20)\d\d$/u.test(folded);

class Numbers {
  readonly #text: string;
  readonly #syllables: readonly Syllable[];

  constructor(text: string, syllables: readonly Syllable[]) {
    this.#text = text;
    this.#syllables = syllables;
  }

  /** The code at a place, unless it carries a tone: "đã" is none. */
  #codeAt(place: number): string | null {
    const code = this.#syllables[place];
    if (code === undefined || !codes.has(code.folded) || /\d$/u.test(code.toned)) return null;
    return code.folded;
  }

  #between(place: number): string {
    const [first, second] = [this.#syllables[place], this.#syllables[place + 1]];
    return first === undefined || second === undefined
      ? ''
      : this.#text.slice(first.end, second.start);
  }

  /** Whether nothing but space, stroke, dash or full stop stands between a syllable and the next. */
  #isJoined(place: number, code: string): boolean {
    const sign = /^\s*([/\-\u2010-\u2015.]?)\s*$/u.exec(this.#between(place))?.[1];
    return sign !== undefined && (sign !== '' || !ALSO_WORDS.has(code));
  }

  #joinedCodeAfter(place: number): string | null {
    const code = this.#codeAt(place + 1);
    return code !== null && this.#isJoined(place, code) ? code : null;
  }

  /** The year of "152/2025/NĐ-CP" stands between serial and code, and is no serial itself. */
  #isYearOf(place: number): boolean {
    const [serial, year] = [this.#syllables[place], this.#syllables[place + 1]];
    return serial !== undefined && isSerial(serial) && year !== undefined && isYear(year);
  }

  /** "36/KH-UBND", "152 2025 nd cp": the code behind a serial and, if it stands there, a year. */
  #codeBehind(place: number): string | null {
    return this.#joinedCodeAfter(this.#isYearOf(place) ? place + 1 : place);
  }

  /** "KH 36", "kế hoạch số 36": the code or the name before a serial. */
  #codeBefore(place: number): string | null {
    const before = this.#syllables[place - 1]?.folded === 'so' ? place - 1 : place;
    const code = this.#codeAt(before - 1);
    if (code !== null && code !== ASSEMBLY) return this.#isJoined(before - 1, code) ? code : null;
    const [first, second] = [this.#syllables[before - 2], this.#syllables[before - 1]];
    return KINDS[`${first?.folded ?? ''} ${second?.folded ?? ''}`] ?? null;
  }

  keys(): string[] {
    const keys: string[] = [];
    this.#syllables.forEach((syllable, place) => {
      if (!isSerial(syllable) || this.#isYearOf(place - 1)) return;
      const code = this.#codeBehind(place) ?? this.#codeBefore(place);
      if (code !== null) keys.push(pairKey(code, syllable.folded));
    });
    return keys;
  }
}

/**
 * One key for each document number of a text, however it is written: "36/KH-UBND", "36 kh ubnd", "KH36", "kế hoạch
 * số 36" all give "kh036", which is also the key of the pair "KH 36". Kind and serial make the key; year and issuer
 * are syllables like others and tell numbers apart. Sorted, none twice; a number nobody could tell gives none.
 */
export function documentNumbersOf(text: string): string[] {
  const keys = new Set<string>();
  for (const sentence of sentencesOf(text)) {
    for (const key of new Numbers(text, sentence).keys()) keys.add(key);
  }
  return [...keys].sort();
}
