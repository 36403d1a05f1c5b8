import { describe, expect, it } from 'vitest';
import { modelSchema } from '../../../src/domain/model.ts';
import { examples } from './examples.ts';

/** Paths of what is wrong with a model of which some fields are changed. */
function wrong(change: object): string[] {
  const result = modelSchema.safeParse({ ...examples.model, ...change });
  return result.success ? [] : result.error.issues.map(({ path }) => path.join('.'));
}

const right: string[] = [];

describe('The history of a model', () => {
  it('a model says since when and why it stopped', () => {
    const stopped = { state: 'stopped', since: { year: 2027 } };
    expect(wrong({ history: [] })).toEqual(['history']);
    expect(wrong({ history: [stopped] })).toEqual(['history.0.reason']);
    for (const state of ['ongoing', 'maintained', 'scaled']) {
      expect(wrong({ state, history: [] })).toEqual(right);
    }
  });

  it('the history of a model ends in its state and follows time', () => {
    const turn = (state: string, since: object) => ({ state, since, reason: 'Đã bàn' });
    const history = (...turns: object[]) => wrong({ startedOn: { year: 2026, month: 3 }, history: turns }); // prettier-ignore
    const stopped = turn('stopped', { year: 2026, quarter: 3 });
    expect(history(turn('scaled', { year: 2026, month: 6 }), stopped)).toEqual(right);
    expect(history(turn('scaled', { year: 2026 }), stopped)).toEqual(right);
    expect(history(stopped, turn('scaled', { year: 2026, month: 11 }))).toEqual(['state']);
    expect(history(turn('scaled', { year: 2026, month: 11 }), stopped)).toEqual(['history']);
    expect(history(turn('stopped', { year: 2026, month: 2 }))).toEqual(['history']);
  });
});
