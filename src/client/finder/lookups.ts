import type { Answer, Finder, Question } from '../../search/answer.ts';

/** How long typing has to rest before a question is asked, in milliseconds. */
const PAUSE = 150;

export type Heard = {
  /** A question was asked; its answer may take a while. */
  waiting: () => void;
  answered: (question: Question, answer: Answer) => void;
  failed: (error: unknown) => void;
};

export type Lookups = {
  /** Asks when typing rests. */
  soon: (question: Question) => void;
  now: (question: Question) => void;
  /** Whatever is still under way is not wanted any more. */
  drop: () => void;
};

/** Asks questions one at a time: an answer to an earlier one is aborted, and never heard. */
export function makeLookups(find: Finder['find'], heard: Heard): Lookups {
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let abort: () => void = () => undefined;

  const drop = () => {
    turn += 1;
    clearTimeout(timer);
    abort();
  };
  const now = (question: Question) => {
    drop();
    const own = turn;
    const controller = new AbortController();
    abort = () => controller.abort();
    heard.waiting();
    find(question, controller.signal).then(
      (answer) => {
        if (own === turn) heard.answered(question, answer);
      },
      (error: unknown) => {
        if (own !== turn) return;
        heard.failed(error);
        throw error;
      },
    );
  };
  const soon = (question: Question) => {
    drop();
    timer = setTimeout(() => now(question), PAUSE);
  };
  return { soon, now, drop };
}
