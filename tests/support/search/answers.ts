import type { Answer } from '../../../src/search/answer.ts';

/** An answer without results, but for what a test is about. */
export function answerThat(says: Partial<Answer>): Answer {
  return {
    ...{ looked: '', repaired: false, isSure: true, chips: [], unmet: [] },
    ...{ hits: [], total: 0, counts: {}, nearest: [] },
    ...says,
  };
}
