/**
 * The rules by which a Vietnamese syllable is spelled: onset, rhyme, tone.
 * In the tables each letter is one sign: A = a with roof, W = a with bowl, E = e with roof, O = o with roof,
 * X = o with horn, U = u with horn, D = d with stroke.
 */
const SHAPES: Readonly<Record<string, string>> = {
  '\u00E2': 'A',
  '\u0103': 'W',
  '\u00EA': 'E',
  '\u00F4': 'O',
  '\u01A1': 'X',
  '\u01B0': 'U',
  '\u0111': 'D',
};
const TONES = '\u0301\u0300\u0309\u0303\u0323';
const SHARP_OR_HEAVY = '\u0301\u0323';

/** Codas each vowel or group of vowels may have; `-` is none. Glides i, y, o, u count as codas. */
const RHYMES: Readonly<Record<string, string>> = {
  a: '- i y o u m n ng nh p t c ch k',
  W: 'm n ng p t c k',
  A: 'u y m n ng p t c k',
  e: '- o m n ng p t c',
  E: '- u m n nh p t ch',
  i: '- a u m n nh p t ch',
  y: '-',
  iE: 'u m n ng p t c',
  yE: 'u m n ng t',
  o: '- i m n ng p t c',
  oo: 'ng c',
  O: '- i m n ng p t c',
  X: '- i m n p t',
  u: '- a i m n ng p t c',
  uO: 'i m n ng t c',
  U: '- a i u m n ng t c',
  UX: 'i u m n ng p t c',
  oa: '- i y o m n ng nh p t c ch',
  oW: 'm n ng t c',
  oe: '- o n t',
  uA: 'y n ng t',
  uE: '- u n nh ch',
  uX: '-',
  uy: '- a u n nh t ch',
  uyE: 'n t',
};
/** Rhymes after qu, whose u is part of the onset. */
const AFTER_QU = new Set(['a', 'W', 'A', 'e', 'E', 'i', 'y', 'yE', 'X']);
const AFTER_QU_ONLY = ['yt', 'yn', 'ynh', 'ych', 'yu', 'yp', 'Oc'];

/** Onsets by the vowel letters that may follow them. */
const FREE_ONSETS = 'b ch d D gi h l m n nh p ph r s t th tr v x';
const ONSETS: readonly { onsets: string; before: RegExp }[] = [
  { onsets: FREE_ONSETS, before: /^(?!yE)/u },
  { onsets: 'c ng', before: /^[aWAoOXuU]/u },
  { onsets: 'g', before: /^[aWAoOXuUi]/u },
  { onsets: 'k', before: /^[eEiy](?!E)|^iE/u },
  { onsets: 'gh ngh', before: /^[eEi]/u },
  { onsets: 'kh', before: /^(?!yE)/u },
];

type Spelling = { vowels: string; coda: string };

function buildRhymes(): Map<string, Spelling> {
  const rhymes = new Map<string, Spelling>();
  for (const [nucleus, codas] of Object.entries(RHYMES)) {
    for (const coda of codas.split(' ')) {
      const rhyme = nucleus + (coda === '-' ? '' : coda);
      const vowels = /^[a-zAWEOXU]*?(?=(?:ng|nh|ch|[mnptck])?$)/u.exec(rhyme)?.[0] ?? '';
      rhymes.set(rhyme, { vowels, coda: rhyme.slice(vowels.length) });
    }
  }
  return rhymes;
}

function buildStarts(): Map<string, RegExp> {
  const starts = new Map<string, RegExp>();
  for (const { onsets, before } of ONSETS)
    for (const onset of onsets.split(' ')) starts.set(onset, before);
  return starts;
}

const rhymes = buildRhymes();
const afterQu = new Set(AFTER_QU_ONLY);
for (const nucleus of AFTER_QU)
  for (const coda of (RHYMES[nucleus] ?? '').split(' ')) {
    const rhyme = nucleus + (coda === '-' ? '' : coda);
    if (rhyme !== 'ia') afterQu.add(rhyme);
  }
const starts = buildStarts();

type Parsed = { signs: string; tone: string; toneAt: number };

/** One sign per letter and the place of the tone; null when there is a foreign letter or a second tone. */
function parse(token: string): Parsed | null {
  const found: Parsed = { signs: '', tone: '', toneAt: -1 };
  for (const composed of token.normalize('NFC').toLowerCase()) {
    const marks = composed.normalize('NFD');
    const tone = Array.from(marks).find((mark) => TONES.includes(mark)) ?? '';
    const plain = tone === '' ? composed : marks.replace(tone, '').normalize('NFC');
    const sign = SHAPES[plain] ?? plain;
    if (!/^(?:[a-eg-ik-vxy]|[AWEOXUD])$/u.test(sign)) return null;
    if (tone !== '' && found.tone !== '') return null;
    if (tone !== '') Object.assign(found, { tone, toneAt: found.signs.length });
    found.signs += sign;
  }
  return found;
}

/** The vowels a tone may stand on: both customs for oa, oe, uy (h\u00F2a, ho\u00E0), one for all others. */
function tonePlaces(vowels: string, hasCoda: boolean): number[] {
  const shaped = Math.max(...Array.from('AWEOX', (sign) => vowels.lastIndexOf(sign)));
  if (shaped >= 0) return [shaped];
  if (vowels.includes('U')) return [vowels.indexOf('U')];
  if (vowels.length === 3) return [1];
  if (vowels.length === 2 && hasCoda) return [1];
  return ['oa', 'oe', 'uy'].includes(vowels) ? [0, 1] : [0];
}

function isToneInPlace({ tone, toneAt }: Parsed, start: number, rhyme: Spelling): boolean {
  const isStopped = /^(?:p|t|c|ch|k)$/u.test(rhyme.coda);
  if (isStopped && (tone === '' || !SHARP_OR_HEAVY.includes(tone))) return false;
  if (tone === '') return true;
  return tonePlaces(rhyme.vowels, rhyme.coda !== '').includes(toneAt - start);
}

function spellingAfter(onset: string, rest: string): Spelling | null {
  if (onset === 'qu') {
    const vowels = /^[a-zAWEOXU]*?(?=(?:ng|nh|ch|[mnptck])?$)/u.exec(rest)?.[0] ?? '';
    return afterQu.has(rest) ? { vowels, coda: rest.slice(vowels.length) } : null;
  }
  const spelling = rhymes.get(rest) ?? null;
  if (onset === '') return rest.startsWith('iE') ? null : spelling;
  return starts.get(onset)?.test(rest) === true ? spelling : null;
}

/**
 * Whether a word of any case is spelled like one Vietnamese syllable: an onset, a rhyme it may stand
 * before, a tone the coda allows, written on the right vowel. Old and new tone places and i/y both pass.
 * It says nothing about whether the word exists.
 */
export function isVietnameseSyllable(token: string): boolean {
  const parsed = parse(token);
  if (parsed === null || parsed.signs.length > 7) return false;
  for (let start = 0; start <= 3; start += 1) {
    const onset = parsed.signs.slice(0, start);
    const spelling = spellingAfter(onset, parsed.signs.slice(start));
    if (spelling === null || spelling.vowels === '') continue;
    // The old custom q\u00FAy: the tone on the u of the onset of an open syllable.
    if (onset === 'qu' && parsed.toneAt === 1 && /^[aeiy]$/u.test(spelling.vowels + spelling.coda))
      return true;
    if (isToneInPlace(parsed, start, spelling)) return true;
  }
  return false;
}
