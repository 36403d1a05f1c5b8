import { describe, expect, it } from 'vitest';
import { sharedSource } from '../../../../src/lib/figures/figures.ts';
import { row } from './small-figures.ts';

const of = (...sources: string[]) =>
  sharedSource(
    sources.map((source, at) => ({ ...row(`thon-${at}`, 20, 50), source, hidden: false })),
  );

describe('the source that figures share', () => {
  it.each([
    ['is that of all', ['Sổ', 'Sổ'], 'Sổ'],
    ['is that of more than half', ['Phiếu', 'Sổ', 'Sổ'], 'Sổ'],
    ['is none where half say another', ['Phiếu', 'Sổ'], null],
    ['is none where each says its own', ['a', 'b', 'c'], null],
    ['is none of nothing', [], null],
  ])('%s', (_, sources, expected) => {
    expect(of(...sources)).toBe(expected);
  });
});
