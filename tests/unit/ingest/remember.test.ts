import { describe, expect, it } from 'vitest';
import { remember } from '../../../src/ingest/remember.ts';
import { checkRowsOf, codesOf } from './context.ts';

const LONG = 'một ghi chú dài hơn mười hai chữ';

describe('what was read of one text', () => {
  it.each([
    ['a mark at the start', `\uFEFF${LONG}`, LONG],
    ['half a pair', `${LONG}\uD83D`, `${LONG}\uFFFD`],
  ])('is not taken for that of another: %s', (_, first, second) => {
    const reading = remember((text) => text);
    expect(reading(first)).toBe(first);
    expect(reading(second)).toBe(second);
    expect(reading(first)).toBe(first);
  });

  it('is worked out once', () => {
    let times = 0;
    const reading = remember(() => (times += 1));
    expect([reading(LONG), reading(LONG)]).toEqual([1, 1]);
  });

  it('is not kept of long texts, nor of more texts than a file repeats', () => {
    let times = 0;
    const reading = remember(() => (times += 1));
    const timesOf = (text: string) => reading(text) < reading(text);
    expect([timesOf('x'.repeat(200)), timesOf('x'.repeat(201))]).toEqual([false, true]);
    for (let at = 2; at <= 20_000; at += 1) reading(String(at));
    expect([timesOf('20000'), timesOf('20001'), timesOf('2')]).toEqual([false, true, false]);
  });
});

it('checks a file as if no other had been checked before', () => {
  const rowWith = (note: string) => `CDX-05;thon-ha;2026-Q2;12;;;;;;"${note}"`;
  const marked = `\uFEFF\t${LONG}`;
  const plain = `\t${LONG}`;
  checkRowsOf(rowWith(marked));
  expect(codesOf(checkRowsOf(rowWith(plain)))).toEqual(['SL213']);
});
