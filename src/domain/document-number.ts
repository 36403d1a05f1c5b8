import { slugify } from './text.ts';

export type DocumentNumber = {
  /** As the source writes it, without the words around it. */
  verbatim: string;
  serial: string;
  year: number | null;
  /** Abbreviated kind: QĐ, KH, NQ, NĐ, TT, CTr, ĐA... */
  kind: string;
  issuer: string;
  system: 'state' | 'party';
  /** Same for every way of writing one number: `462-qd-ttg`. */
  key: string;
  /** True for a form that mixes the two grammars ("57-NQ-TW", "05/NQ-TU"). */
  isMixedForm: boolean;
};

const PARTY_ISSUERS = new Set(['TW', 'TU', 'ĐU', 'BCĐTW', 'HU']);
const LETTERS = 'A-ZĐÂĂÊÔƠƯa-zđ';

// State: 462/QĐ-TTg, 152/2025/NĐ-CP (Nghị định 30/2020/NĐ-CP). Party: 57-NQ/TW, 238-KH/TU (Hướng dẫn 36-HD/VPTW).
const STATE_FORM = new RegExp(`^(\\d+)/(?:(\\d{4})/)?([${LETTERS}]+)-([${LETTERS}&]+)$`, 'u');
const PARTY_FORM = new RegExp(`^(\\d+)-([${LETTERS}]+)/([${LETTERS}&]+)$`, 'u');
const DASHES_ONLY = new RegExp(`^(\\d+)-([${LETTERS}]+)-([${LETTERS}&]+)$`, 'u');

/**
 * Parses a document number as administrations write it. White space inside and
 * typographic dashes are tolerated; anything else returns null, never a guess.
 */
export function parseDocumentNumber(text: string): DocumentNumber | null {
  const verbatim = text.normalize('NFC').trim();
  const compact = verbatim.replace(/\s+/gu, '').replace(/[‐‑–—]/gu, '-').replace(/Ð/gu, 'Đ');
  const state = STATE_FORM.exec(compact);
  const party = PARTY_FORM.exec(compact) ?? DASHES_ONLY.exec(compact);
  const serial = state?.[1] ?? party?.[1];
  const kind = state?.[3] ?? party?.[2];
  const issuer = state?.[4] ?? party?.[3];
  if (serial === undefined || kind === undefined || issuer === undefined) return null;
  const system = PARTY_ISSUERS.has(issuer) ? 'party' : 'state';
  const year = state?.[2] === undefined ? null : Number(state[2]);
  const isMixedForm = !(system === 'state' ? STATE_FORM : PARTY_FORM).test(compact);
  const key = slugify([Number(serial), year ?? '', kind, issuer].join('-'));
  return { verbatim, serial, year, kind, issuer, system, key, isMixedForm };
}
