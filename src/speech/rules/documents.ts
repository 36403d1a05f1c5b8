import { parseDocumentNumber, type DocumentNumber } from '../../domain/document-number.ts';
import { speechWords as words } from '../../strings/speech.ts';
import { sayShort, sayWhole } from '../numbers.ts';
import { documentKinds, letterWriters } from '../../strings/speech-spellings.ts';
import { asWritten, type Place, type Rule } from '../rule.ts';

/** "QH15", "UBTVQH15": the assembly of one term. */
function sayAssembly(issuer: string): string | null {
  const [, standing, term = ''] = /^(UBTV)?QH(\d+)$/u.exec(issuer) ?? [];
  const said = term === '' ? null : sayWhole(term);
  if (said === null) return null;
  return standing === undefined ? words.assembly(said) : words.standing(said);
}

/** Who issued it: as the register of documents has it, else as the glossary reads the abbreviation. */
function sayIssuer({ issuer, key }: DocumentNumber, { lexicon }: Place): string | null {
  return lexicon.issuers.get(key) ?? sayAssembly(issuer) ?? lexicon.terms.get(issuer) ?? null;
}

/** Whether the sentence goes on to say who issued it, so that nobody hears it twice. */
function isNamedLater(issuer: string, parsed: DocumentNumber, rest: string): boolean {
  const sentence = (/^[^;\n]*?(?=\.\s|\.$|;|\n|$)/u.exec(rest)?.[0] ?? '').toLocaleLowerCase('vi');
  const [first = '', second = ''] = issuer.split(' ');
  return [`${first} ${second}`.trim(), parsed.issuer].some((name) =>
    sentence.includes(` ${words.of} ${name}`.toLocaleLowerCase('vi')),
  );
}

/** Words between a kind and its number: "Chương trình hành động số". */
const NAMED = '(?: \\p{L}+){1,4}';

type Parts = { kind: string; issuer: string };

/** Kind and issuer in words; a letter ("1234/UBND-VHXH") has its writer where others have their kind. */
function partsOf(parsed: DocumentNumber, place: Place): Parts | null {
  const { terms } = place.lexicon;
  if (letterWriters.includes(parsed.kind)) {
    const writer = terms.get(parsed.kind);
    return writer === undefined ? null : { kind: '', issuer: writer };
  }
  const issuer = sayIssuer(parsed, place);
  const kind = parsed.kind === '' ? '' : (terms.get(parsed.kind) ?? documentKinds[parsed.kind]);
  return issuer === null || kind === undefined ? null : { kind, issuer };
}

/**
 * "462/QĐ-TTg", "57-NQ/TW", "152/2025/NĐ-CP": kind, number, year and issuer in words. What stands before
 * ("Quyết định số") is not said again. Left to the editor when a part is in no list.
 */
export const documentRule: Rule = {
  pattern: /\d+(?:\/\d{4})?[/-][\p{L}&]+(?:[/-][\p{L}&]+)?\d*(?![\p{L}\p{N}/-])/uy,
  say: ([written], place) => {
    const parsed = parseDocumentNumber(written);
    if (parsed === null) return /\/\p{Lu}/u.test(written) ? asWritten(written) : null;
    const parts = partsOf(parsed, place);
    const serial = sayWhole(parsed.serial);
    if (parts === null || serial === null) return asWritten(written);
    const { kind, issuer } = parts;
    const before = place.text.slice(0, place.at).toLocaleLowerCase('vi');
    const isNumbered = new RegExp(`(?<!\\p{L})${words.number}:? $`, 'u').test(before);
    const hasKind = new RegExp(
      `${kind.toLocaleLowerCase('vi') || '\\p{L}'}(?: ${words.number}:?|${NAMED} ${words.number}:?)? $`,
      'u',
    ).test(before);
    const year = parsed.year === null ? '' : ` ${words.year} ${sayShort(parsed.year)}`;
    const number = `${isNumbered ? '' : `${words.number} `}${serial}${year}`;
    const from = isNamedLater(issuer, parsed, place.text.slice(place.at + written.length))
      ? ''
      : ` ${words.of} ${issuer}`;
    if (hasKind || kind === '') return `${number}${from}`;
    return isNumbered ? `${number}, ${kind}${from}` : `${kind} ${number}${from}`;
  },
};
