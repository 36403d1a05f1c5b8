import type { TargetState } from '../../domain/target-status.ts';

/** The sign of a state, beside its word: nobody has to tell colours apart. */
export const statusShapes: Record<TargetState, string> = {
  met: '✔',
  'on-track': '▲',
  'needs-push': '◆',
  behind: '▼',
  'not-met': '○',
  'not-due': '…',
  'insufficient-data': '?',
  'not-reported': '–',
  qualitative: '¶',
};
