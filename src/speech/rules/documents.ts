import { parseDocumentNumber, type DocumentNumber } from '../../domain/document-number.ts';
import { speechWords as words } from '../../strings/speech.ts';
import { sayShort, sayWhole } from '../numbers.ts';
import type { Place, Rule } from '../rule.ts';

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

/**
 * "462/QĐ-TTg", "57-NQ/TW", "152/2025/NĐ-CP": kind, number, year and issuer in words. What stands before
 * ("Quyết định số") is not said again. Left to the editor when a part is in no list.
 */
export const documentRule: Rule = {
  pattern: /\d+(?:\/\d{4})?[/-][\p{L}&]+(?:[/-][\p{L}&]+)?\d*(?![\p{L}\p{N}/-])/uy,
  say: ([written], place) => {
    const parsed = parseDocumentNumber(written);
    if (parsed === null) return null;
    const issuer = sayIssuer(parsed, place);
    const kind = parsed.kind === '' ? '' : (place.lexicon.terms.get(parsed.kind) ?? null);
    const serial = sayWhole(parsed.serial);
    if (issuer === null || kind === null || serial === null) {
      return { spoken: written, warning: { kind: 'unknown', token: written } };
    }
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
    if (hasKind) return `${number}${from}`;
    return isNumbered ? `${number}, ${kind}${from}` : `${kind} ${number}${from}`;
  },
};
