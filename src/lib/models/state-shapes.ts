import type { ModelState } from '../../domain/model-history.ts';

/** The sign of a state, beside its word: nobody has to tell colours apart. */
export const stateShapes: Record<ModelState, string> = {
  ongoing: '◐',
  maintained: '●',
  scaled: '▲',
  stopped: '■',
};
