import { multiplierWords } from '../../strings/spreadsheet.ts';
import { remember } from '../remember.ts';

/** What one section of a number format puts on the screen. */
type Section = {
  /** Digit placeholders and what belongs to them: `#,##0.0`, `00000`, `# ?/?`, `0.00E+00`. */
  digits: string;
  /** Words and signs in front of the digits, between them and behind them. */
  front: string;
  inside: string;
  behind: string;
  percents: number;
  condition: ((value: number) => boolean) | null;
  isText: boolean;
  /** Whether it shows the parts of a day or a time. */
  isMoment: boolean;
};

/** How a number looks. `unseen`: a zero that looks like an empty cell or a dash; `otherwise`: like another number or none. */
export type NumberLook = {
  as: 'itself' | 'unseen' | 'otherwise';
  /** The number is stored as a share and shown times 100. */
  isShare: boolean;
  isPercent: boolean;
  /** Shown with zeros in front up to so many digits; 0 for none. */
  padTo: number;
};

/** Excel takes no longer number format. */
const MAX_FORMAT = 255;
const TOKEN = /"[^"]*"?|\\.|[_*].|\[[^\]]*\]|general|e[+-]|./giu;
const CONDITION = /^\[(<=|>=|<>|[<>=])(-?\d+(?:\.\d+)?)\]$/u;
const DIGIT = /^(?:[0#?.,/]|e[+-]|general|@)$/iu;
const COMPARE: Readonly<Record<string, (value: number, limit: number) => boolean>> = {
  '<': (value, limit) => value < limit,
  '<=': (value, limit) => value <= limit,
  '>': (value, limit) => value > limit,
  '>=': (value, limit) => value >= limit,
  '=': (value, limit) => value === limit,
  '<>': (value, limit) => value !== limit,
};

/** Currency signs and a plus may stand in front of a number; anything else there could change it. */
const HARMLESS_FRONT = /^[\p{Sc}\p{Zs}+]*$/u;
/** Behind a number its unit may stand ("m2", "người/1000 dân"), but no digits, signs of "about" or thousands in words. */
const ADDS_DIGITS = /(?<!\p{L}[\p{N}/]*)\p{N}|[<>≤≥~≈±‰]/u;

const emptySection = (): Section => ({
  digits: '',
  front: '',
  inside: '',
  behind: '',
  percents: 0,
  condition: null,
  isText: false,
  isMoment: false,
});

function addBracket(section: Section, token: string): void {
  const [, sign = '', limit = ''] = CONDITION.exec(token) ?? [];
  const compare = COMPARE[sign];
  if (compare !== undefined) section.condition = (value) => compare(value, Number(limit));
  else if (/^\[(?:h+|m+|s+)\]$/iu.test(token)) section.isMoment = true;
}

function addToken(section: Section, token: string): void {
  if (token.startsWith('[')) addBracket(section, token);
  else if (token === '%') section.percents += 1;
  else if (DIGIT.test(token)) {
    section.inside += section.behind;
    section.behind = '';
    section.digits += token.toLowerCase();
    section.isText ||= token === '@';
  } else if (/^[a-z]$/iu.test(token)) section.isMoment = true;
  else if (!/^[_*]/u.test(token)) {
    const words = token.replace(/^"|"$|^\\/gu, '');
    section[section.digits === '' ? 'front' : 'behind'] += words;
  }
}

const sectionsOf = remember((format): readonly Section[] => {
  const sections = [emptySection()];
  for (const [token] of format.slice(0, MAX_FORMAT).matchAll(TOKEN)) {
    if (token === ';') sections.push(emptySection());
    else addToken(sections.at(-1) ?? emptySection(), token);
  }
  return sections;
});

/** The section a number is shown by (ECMA-376 part 1, 18.8.31). */
function sectionFor(value: number, sections: readonly Section[]): Section {
  const forNumbers = sections.length > 1 && sections.at(-1)?.isText ? sections.slice(0, -1) : sections; // prettier-ignore
  const [first = emptySection(), second = first, third = first] = forNumbers;
  if (first.condition !== null || second.condition !== null) {
    if (first.condition?.(value) === true) return first;
    if (second !== first && second.condition?.(value) === true) return second;
    return first.condition !== null && second.condition !== null ? third : second;
  }
  if (value > 0) return first;
  return value < 0 ? second : third;
}

const DASH_OR_NOTHING = /^[\p{Zs}\p{Pd}]*$/u;

function lookOfZero({ digits, front }: Section): NumberLook['as'] {
  if (/[0/eg@]/u.test(digits)) return 'itself';
  return digits !== '' || DASH_OR_NOTHING.test(front) ? 'unseen' : 'otherwise';
}

const changesNumber = (behind: string): boolean =>
  ADDS_DIGITS.test(behind) || behind.normalize('NFC').toLowerCase().split(/\P{L}+/u).some((word) => multiplierWords.has(word)); // prettier-ignore

/** Whether digits stand where a reader takes them for another number. */
function isDistorted(value: number, { digits, front, inside, behind }: Section): boolean {
  if (digits === '' || inside.trim() !== '' || changesNumber(behind)) return true;
  if (value >= 0 && !HARMLESS_FRONT.test(front)) return true;
  const [whole = '', fraction = ''] = digits.split('.');
  if (/,(?![0#?])/u.test(digits)) return true; // shown in thousands
  const zeros = whole.replace(/[^0]/gu, '').length;
  if (whole.includes(',') && zeros > String(Math.trunc(Math.abs(value))).length) return true;
  const isRounded = !/[0/eg@]/u.test(digits);
  return isRounded && Math.abs(value) < 0.5 * 10 ** -fraction.length;
}

/** How Excel shows a number by a number format; '' is the general one. */
export function lookOfNumber(value: number, format: string): NumberLook {
  const section = sectionFor(value, sectionsOf(format === '' ? 'General' : format));
  const { digits, front, behind, percents, isMoment } = section;
  const isShare = percents === 1;
  const shown = isShare ? value * 100 : value;
  const isWrong = isMoment || percents > 1;
  const ofDigits = value === 0 ? lookOfZero(section) : 'itself';
  const isOther = isWrong || (ofDigits === 'itself' && isDistorted(shown, section));
  return {
    as: isOther ? 'otherwise' : ofDigits,
    isShare,
    isPercent: isShare || (front + behind).includes('%'),
    padTo: percents === 0 && /^0{2,}$/u.test(digits) ? digits.length : 0,
  };
}

/** Whether a format shows a text at all; the fourth section is the one for texts. */
export function showsText(format: string): boolean {
  const sections = sectionsOf(format);
  return sections.length < 4 || sections[3]?.isText === true;
}

/** Excel shows these in the order of the reader's own computer. */
const OF_COMPUTER: ReadonlySet<string> = new Set(['m/d/yyyy', 'm/d/yyyy h:mm']);
const MONTH_FIRST = /^(?:\[[^\]]*\])*m{1,2}(?:\\?[^a-z;])d{1,2}(?!d)/iu;

/** Whether a format shows a day as month/day, which reads as another day in Vietnam. */
export function swapsDay(day: number, month: number, format: string): boolean {
  return day <= 12 && day !== month && MONTH_FIRST.test(format) && !OF_COMPUTER.has(format);
}
