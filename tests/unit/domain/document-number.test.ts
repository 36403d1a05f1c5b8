import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocumentNumber, usualForm } from '../../../src/domain/document-number.ts';

/** Every number that the five source plans cite: as written, its key, its system, whether the form is mixed. */
const sources: [string, string, 'state' | 'party', boolean][] = [
  ['01-KH/BCĐTW', '1-kh-bcdtw', 'party', false],
  ['03/NQ-CP', '3-nq-cp', 'state', false],
  ['04-ĐA/TU', '4-da-tu', 'party', false],
  ['05/NQ-TU', '5-nq-tu', 'party', true],
  ['08-NQ/TU', '8-nq-tu', 'party', false],
  ['1009/QĐ-UBND', '1009-qd-ubnd', 'state', false],
  ['138/KH-UBND', '138-kh-ubnd', 'state', false],
  ['1380/QĐ-UBND', '1380-qd-ubnd', 'state', false],
  ['139/KH-UBND', '139-kh-ubnd', 'state', false],
  ['145/KH-UBND', '145-kh-ubnd', 'state', false],
  ['15/2025/TT-BNV', '15-2025-tt-bnv', 'state', false],
  ['150-CTr/TU', '150-ctr-tu', 'party', false],
  ['152/2025/NĐ-CP', '152-2025-nd-cp', 'state', false],
  ['160/KH-UBND', '160-kh-ubnd', 'state', false],
  ['17-CTr/TU', '17-ctr-tu', 'party', false],
  ['190/KH-UBND', '190-kh-ubnd', 'state', false],
  ['2159/QĐ-UBND', '2159-qd-ubnd', 'state', false],
  ['238-KH/TU', '238-kh-tu', 'party', false],
  ['346/KH-UBND', '346-kh-ubnd', 'state', false],
  ['3751/HD-BNV', '3751-hd-bnv', 'state', false],
  ['462/QĐ-TTg', '462-qd-ttg', 'state', false],
  ['49/KH-UBND', '49-kh-ubnd', 'state', false],
  ['56/KH-UBND', '56-kh-ubnd', 'state', false],
  ['57-NQ-TW', '57-nq-tw', 'party', true],
  ['57-NQ/TW', '57-nq-tw', 'party', false],
  ['71/NQ-CP', '71-nq-cp', 'state', false],
  ['757/QĐ-BKHCN', '757-qd-bkhcn', 'state', false],
  ['81-KL/TW', '81-kl-tw', 'party', false],
  ['8602-QĐ/TU', '8602-qd-tu', 'party', false],
  ['923/QĐ-TTg', '923-qd-ttg', 'state', false],
  ['94/KH-UBND', '94-kh-ubnd', 'state', false],
];

describe('a document number', () => {
  test('of the sources: there are 31', () => {
    expect(new Set(sources.map(([number]) => number)).size).toBe(31);
  });

  test.each(sources)(
    '%s has the key %s and belongs to the %s',
    (number, key, system, isMixedForm) => {
      expect(parseDocumentNumber(number)).toMatchObject({
        verbatim: number,
        key,
        system,
        isMixedForm,
      });
    },
  );

  test('is taken apart into serial, year, kind and issuer', () => {
    expect(parseDocumentNumber('15/2025/TT-BNV')).toMatchObject({
      serial: '15',
      year: 2025,
      kind: 'TT',
      issuer: 'BNV',
    });
    expect(parseDocumentNumber('150-CTr/TU')).toMatchObject({
      year: null,
      kind: 'CTr',
      issuer: 'TU',
    });
  });

  test.each(['TW', 'TƯ', 'TU', 'ĐU', 'BCĐTW', 'HU'])('issued by %s is the party’s', (issuer) => {
    expect(parseDocumentNumber(`5/QĐ-${issuer}`)).toMatchObject({
      system: 'party',
      isMixedForm: true,
    });
  });

  test.each(['TTg', 'CP', 'CTN', 'UBND', 'HĐND', 'UBTVQH'])(
    'issued by %s is the state’s',
    (issuer) => {
      expect(parseDocumentNumber(`5-QĐ/${issuer}`)).toMatchObject({
        system: 'state',
        isMixedForm: true,
      });
    },
  );

  test('is kept without the blanks around it', () => {
    expect(parseDocumentNumber(' 462/ QĐ - TTg\n')?.verbatim).toBe('462/ QĐ - TTg');
  });

  test('of the National Assembly has no kind', () => {
    expect(parseDocumentNumber('148/2025/QH15')).toMatchObject({
      key: '148-2025-qh15',
      kind: '',
      issuer: 'QH15',
      system: 'state',
      isMixedForm: false,
    });
  });

  test('of a party body that is not in the list is told by its form', () => {
    expect(parseDocumentNumber('36-HD/VPTW')).toMatchObject({
      system: 'party',
      isMixedForm: false,
    });
  });

  test('of a state body in the party form is mixed', () => {
    expect(parseDocumentNumber('12-KH/UBND')).toMatchObject({ system: 'state', isMixedForm: true });
  });

  test.each([
    ['57 - NQ/TW', '57-nq-tw'],
    ['57–NQ/TW', '57-nq-tw'],
    ['462/QÐ-TTg', '462-qd-ttg'],
    ['462/QĐ-TTg'.normalize('NFD'), '462-qd-ttg'],
    ['0462/QĐ-TTg', '462-qd-ttg'],
  ])('written as %j is read all the same', (text, key) => {
    expect(parseDocumentNumber(text)?.key).toBe(key);
  });

  test.each([
    '',
    '462',
    '/KH-UBND',
    'QĐ-TTg',
    '462/QĐ',
    '462/25/QĐ-TTg',
    'số 462/QĐ-TTg',
    '2159/QĐ-',
  ])('%j is none, and no guess is made', (text) => {
    expect(parseDocumentNumber(text)).toBeNull();
  });

  test('in a mixed form has a usual one', () => {
    const usual = (text: string) => {
      const parsed = parseDocumentNumber(text);
      return parsed === null ? null : usualForm(parsed);
    };
    expect(usual('05/NQ-TU')).toBe('05-NQ/TU');
    expect(usual('57-NQ-TW')).toBe('57-NQ/TW');
    expect(usual('12-KH/UBND')).toBe('12/KH-UBND');
    expect(usual('152/2025/NĐ-CP')).toBe('152/2025/NĐ-CP');
    expect(usual('148/2025/QH15')).toBe('148/2025/QH15');
  });

  test('in its usual form keeps its key and is not mixed', () => {
    const kinds = fc.constantFrom('QĐ', 'KH', 'NQ', 'CTr', 'ĐA');
    const issuers = fc.constantFrom('TTg', 'UBND', 'TW', 'TU', 'BNV');
    const number = fc.tuple(fc.integer({ min: 1, max: 9999 }), kinds, issuers);
    fc.assert(
      fc.property(number, fc.boolean(), ([serial, kind, issuer], isParty) => {
        const text = isParty ? `${serial}-${kind}/${issuer}` : `${serial}/${kind}-${issuer}`;
        const parsed = parseDocumentNumber(text);
        const again = parsed === null ? null : parseDocumentNumber(usualForm(parsed));
        expect(again?.key).toBe(parsed?.key);
        expect(again?.isMixedForm).toBe(false);
      }),
    );
  });
});
