import { slugify } from './fold.ts';

export type DocumentNumber = {
  /** As the source writes it, without the words around it. */
  verbatim: string;
  serial: string;
  year: number | null;
  /** Abbreviated kind: QĐ, KH, NQ, NĐ, TT, CTr, ĐA...; empty for acts of the National Assembly (148/2025/QH15). */
  kind: string;
  issuer: string;
  system: 'state' | 'party';
  /** Same for every way of writing one number: `462-qd-ttg`. */
  key: string;
  /** True for a form that mixes the two grammars ("57-NQ-TW", "05/NQ-TU"). */
  isMixedForm: boolean;
};

const PARTY_ISSUERS = new Set(['TW', 'TƯ', 'TU', 'ĐU', 'BCĐTW', 'HU']);
const STATE_ISSUERS = new Set(['TTg', 'CP', 'CTN', 'UBND', 'HĐND', 'UBTVQH']);
const LETTERS = 'A-ZĐÂĂÊÔƠƯa-zđư';

// State: 462/QĐ-TTg, 152/2025/NĐ-CP (Nghị định 30/2020/NĐ-CP). Party: 57-NQ/TW, 238-KH/TU (Hướng dẫn 36-HD/VPTW).
const STATE_FORM = new RegExp(`^(\\d+)/(?:(\\d{4})/)?([${LETTERS}]+)-([${LETTERS}&]+)$`, 'u');
const PARTY_FORM = new RegExp(`^(\\d+)-([${LETTERS}]+)/([${LETTERS}&]+)$`, 'u');
const DASHES_ONLY = new RegExp(`^(\\d+)-([${LETTERS}]+)-([${LETTERS}&]+)$`, 'u');
const ASSEMBLY_FORM = /^(\d+)\/(\d{4})\/()((?:UBTV)?QH\d+)$/u;

/** A known issuer decides; an unknown one is taken to use its own system's form. */
function systemOf(issuer: string, isPartyForm: boolean): 'state' | 'party' {
  if (PARTY_ISSUERS.has(issuer)) return 'party';
  return isPartyForm && !STATE_ISSUERS.has(issuer) ? 'party' : 'state';
}

/**
 * Parses a document number as administrations write it. White space inside and
 * typographic dashes are tolerated; anything else returns null, never a guess.
 */
export function parseDocumentNumber(text: string): DocumentNumber | null {
  const verbatim = text.normalize('NFC').trim();
  const compact = verbatim
    .replace(/\s+/gu, '')
    .replace(/[‐‑–—]/gu, '-')
    .replace(/[ÐƉ]/gu, 'Đ');
  const state = STATE_FORM.exec(compact) ?? ASSEMBLY_FORM.exec(compact);
  const party = PARTY_FORM.exec(compact);
  const match = state ?? party ?? DASHES_ONLY.exec(compact);
  if (match === null) return null;
  const [, serial = ''] = match;
  const [kind = '', issuer = ''] = match.slice(-2);
  const year = state?.[2] === undefined ? null : Number(state[2]);
  const system = systemOf(issuer, party !== null);
  const isMixedForm = (system === 'state' ? state : party) === null;
  const key = slugify([Number(serial), year ?? '', kind, issuer].join('-'));
  return { verbatim, serial, year, kind, issuer, system, key, isMixedForm };
}

/** The number in the grammar of its own system: "05/NQ-TU" is usually written "05-NQ/TU". */
export function usualForm({ serial, year, kind, issuer, system }: DocumentNumber): string {
  if (system === 'party') return `${serial}-${kind}/${issuer}`;
  const parts = [serial, year, [kind, issuer].filter(Boolean).join('-')];
  return parts.filter((part) => part !== null).join('/');
}
