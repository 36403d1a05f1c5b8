import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeLookups } from '../../../../src/client/finder/lookups.ts';
import type { Answer, Question } from '../../../../src/search/answer.ts';

const asking = (text: string): Question => ({ text, filters: {}, literal: false, limit: 6 });
const answerTo = (text: string) => ({ looked: text }) as Answer;

/** A finder whose answers come when the test says so. */
function slowFinder() {
  const open = new Map<
    string,
    { answer: () => void; fail: (error: Error) => void; signal: AbortSignal }
  >();
  const find = ({ text }: Question, signal?: AbortSignal) =>
    new Promise<Answer>((resolve, reject) => {
      if (signal === undefined) throw new Error('no signal');
      open.set(text, { answer: () => resolve(answerTo(text)), fail: reject, signal });
    });
  return { find, asked: () => [...open.keys()], of: (text: string) => open.get(text) };
}

function listening() {
  const finder = slowFinder();
  const heard: string[] = [];
  const lookups = makeLookups(finder.find, {
    waiting: () => heard.push('waiting'),
    answered: ({ text }, { looked }) => heard.push(`${text}: ${looked}`),
    failed: () => heard.push('failed'),
  });
  return { finder, heard, lookups };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('Looking up while one types', () => {
  it('waits until typing rests, and asks for the last word only', async () => {
    const { finder, heard, lookups } = listening();
    for (const text of ['d', 'du', 'duo']) {
      lookups.soon(asking(text));
      vi.advanceTimersByTime(100);
    }
    expect(finder.asked()).toEqual([]);
    vi.advanceTimersByTime(100);
    expect(finder.asked()).toEqual(['duo']);
    finder.of('duo')?.answer();
    await vi.advanceTimersByTimeAsync(0);
    expect(heard).toEqual(['waiting', 'duo: duo']);
  });

  it('aborts an earlier question, and never hears its late answer or failure', async () => {
    const { finder, heard, lookups } = listening();
    for (const text of ['one', 'two', 'three']) lookups.now(asking(text));
    expect(finder.of('one')?.signal.aborted).toBe(true);
    expect(finder.of('three')?.signal.aborted).toBe(false);
    finder.of('three')?.answer();
    finder.of('one')?.answer();
    finder.of('two')?.fail(new Error('late'));
    await vi.advanceTimersByTimeAsync(0);
    expect(heard).toEqual(['waiting', 'waiting', 'waiting', 'three: three']);
  });

  it('hears nothing more of what was dropped', async () => {
    const { finder, heard, lookups } = listening();
    lookups.now(asking('one'));
    lookups.soon(asking('two'));
    lookups.drop();
    finder.of('one')?.answer();
    await vi.advanceTimersByTimeAsync(1000);
    expect(finder.asked()).toEqual(['one']);
    expect(heard).toEqual(['waiting']);
  });

  it('tells of a failure, and asks again when asked again', async () => {
    const { finder, heard, lookups } = listening();
    const rejected: unknown[] = [];
    const note = (error: unknown) => rejected.push(error);
    process.on('unhandledRejection', note);
    const lost = new Error('no network');
    lookups.now(asking('one'));
    finder.of('one')?.fail(lost);
    await vi.advanceTimersByTimeAsync(0);
    vi.useRealTimers();
    await new Promise((resolve) => setTimeout(resolve, 0));
    process.off('unhandledRejection', note);
    expect(rejected).toEqual([lost]);
    lookups.now(asking('two'));
    finder.of('two')?.answer();
    await Promise.resolve();
    expect(heard).toEqual(['waiting', 'failed', 'waiting', 'two: two']);
  });
});
