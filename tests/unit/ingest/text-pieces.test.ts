import { describe, expect, it } from 'vitest';
import { CHUNK } from '../../../src/ingest/byte-source.ts';
import { linesOf, piecesOfText, takeFirst, wholeLines } from '../../../src/ingest/text-pieces.ts';

const whole = (...texts: string[]) => [...wholeLines(texts)];

describe('pieces of whole lines', () => {
  it('end with a line break wherever the given texts were cut', () => {
    expect(whole('a\nb', 'c\nd')).toEqual(['a\n', 'bc\n', 'd']);
    expect(whole('\nb')).toEqual(['\n', 'b']);
    expect(whole('a', 'b', 'c\n')).toEqual(['abc\n']);
    expect(whole('a\n', 'b\n')).toEqual(['a\n', 'b\n']);
    expect(whole()).toEqual([]);
  });

  it('keep CR and LF of one line end together, and end at a CR where there is no LF', () => {
    expect(whole('a\r', '\nb')).toEqual(['a\r\n', 'b']);
    expect(whole('a\rb\rc', 'd')).toEqual(['a\rb\r', 'cd']);
    expect(whole('a\r', 'b')).toEqual(['a\rb']);
  });

  it('are composed, also where a mark was cut from its letter', () => {
    expect(whole('Ha', '\u0323\n')).toEqual(['H\u1EA1\n']);
    expect(whole('Ha', '\u0323')).toEqual(['H\u1EA1']);
  });

  it('are short for a long text in memory, and hold all of it', () => {
    const text = 'một hàng\n'.repeat(CHUNK / 4);
    const pieces = [...piecesOfText(text)];
    expect(pieces.join('')).toBe(text);
    expect(pieces.length).toBeGreaterThan(2);
    expect(pieces.every((piece) => piece.length <= CHUNK && piece.endsWith('\n'))).toBe(true);
    expect([...piecesOfText('')]).toEqual([]);
  });
});

describe('physical lines', () => {
  it('end at any of the three line ends, also where they are mixed', () => {
    expect([...linesOf(['a\r\nb\rc\n', 'd'])]).toEqual(['a', 'b', 'c', 'd']);
    expect([...linesOf(['a\n', 'b\n'])]).toEqual(['a', 'b', '']);
    expect([...linesOf([])]).toEqual(['']);
  });

  it('at the top are counted without the blank ones, up to 2,000 of them', () => {
    expect(takeFirst(['', 'a', ' ; , | "" \t', 'b', 'c'], 2)).toEqual([
      '',
      'a',
      ' ; , | "" \t',
      'b',
    ]);
    expect(takeFirst(['a', 'b'], 5)).toEqual(['a', 'b']);
    const blank = Array<string>(5000).fill('');
    expect(takeFirst(blank, 40)).toHaveLength(2040);
  });
});
