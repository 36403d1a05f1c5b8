import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPersonalData } from '../../../src/ingest/personal-data.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/personal-data');
const OFFICE = ['0912 345 678', '0207 3822 123'];

/** Lines of a list; \n, \t and {200B} stand for what cannot be seen in it. */
function linesOf(name: string): string[] {
  return readFileSync(join(FOLDER, name), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) =>
      line
        .replaceAll('\\n', '\n')
        .replaceAll('\\t', '\t')
        .replace(/\{([0-9A-F]{4})\}/gu, (_, code: string) =>
          String.fromCodePoint(Number.parseInt(code, 16)),
        ),
    );
}
const honest = linesOf('honest.txt');
const personal = linesOf('personal.txt').map((line): [string, string] => {
  const mark = line.indexOf('|');
  return [line.slice(mark + 1), line.slice(0, mark)];
});

describe('personal data', () => {
  it.each(personal)('%j is found as %s', (text, kind) => {
    expect(findPersonalData(text, OFFICE)).toBe(kind);
    expect(findPersonalData(text.normalize('NFD'), OFFICE)).toBe(kind);
  });

  it.each(personal)('%j is found inside a sentence', (text) => {
    expect(findPersonalData(`Hộ bà B năm nay (${text}), thôn Đông`, OFFICE)).not.toBeNull();
    expect(findPersonalData(`Đã nộp; ${text}; cảm ơn.`, OFFICE)).not.toBeNull();
  });

  it.each(honest)('%j is none', (text) => {
    expect(findPersonalData(text, OFFICE)).toBeNull();
    expect(findPersonalData(text.normalize('NFD'), OFFICE)).toBeNull();
    expect(findPersonalData(`Thôn Đông: ${text}.`, OFFICE)).toBeNull();
  });

  it('is looked for in many texts of both sorts', () => {
    expect(new Set(honest).size).toBe(honest.length);
    expect(Math.min(honest.length, personal.length)).toBeGreaterThanOrEqual(150);
  });

  it('of an office is let through by its number only', () => {
    expect(findPersonalData('0912.345.678', [])).toBe('mobile');
    expect(findPersonalData('0912.345.678', ['+84 912 345 678'])).toBeNull();
    expect(findPersonalData('0912.345.679', ['+84 912 345 678'])).toBe('mobile');
    expect(findPersonalData('0912345678, STK 1903456789', OFFICE)).toBe('account');
  });

  it('is found for every mobile number in every usual cut', () => {
    const rest = fc.stringMatching(/^[35789]\d{8}$/u);
    const cuts = fc.constantFrom([9], [3, 3, 3], [2, 3, 4], [3, 2, 2, 2], [2, 7]);
    const gap = fc.constantFrom(' ', '.', '-', ' - ', '·', '—');
    fc.assert(
      fc.property(rest, cuts, gap, fc.constantFrom('0', '+84', '0084'), (digits, cut, mark, code) => {
        let at = 0;
        const groups = cut.map((size) => digits.slice(at, (at += size)));
        fc.pre(!/(?:19|20)\d\d/u.test(groups.at(-1) ?? ''));
        expect(findPersonalData(code + groups.join(mark), [])).toBe('mobile');
      }),
    ); // prettier-ignore
  });
});
