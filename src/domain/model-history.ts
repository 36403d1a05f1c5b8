import { z } from 'zod';
import { firstDayOf, lastDayOf, partialDateSchema, type PartialDate } from './date.ts';
import { field } from './field.ts';
import { textSchema } from './text.ts';

export const modelStates = {
  ongoing: 'Đang làm',
  maintained: 'Duy trì',
  scaled: 'Nhân rộng',
  stopped: 'Đã dừng',
} as const;
export type ModelState = keyof typeof modelStates;
export const modelStateSchema = z.enum(Object.keys(modelStates) as [ModelState, ...ModelState[]]);

/** One state that a model came into, and since when. */
export const modelTurnSchema = z
  .strictObject({
    state: field(modelStateSchema, 'Tình trạng', 'ongoing, maintained, scaled hoặc stopped.'),
    since: field(
      partialDateSchema,
      'Từ khi nào',
      'Chỉ ghi phần biết chắc: năm, quý, tháng hoặc ngày.',
    ),
    reason: field(textSchema.optional(), 'Vì sao', 'Bắt buộc khi dừng; các lần khác nên ghi.'),
  })
  .refine(({ state, reason }) => state !== 'stopped' || reason !== undefined, {
    path: ['reason'],
    error: 'dừng thì phải nói vì sao',
  });
export type ModelTurn = z.infer<typeof modelTurnSchema>;

/** Whether something that begins in `later` may come after what began in `earlier`, as far as both are known. */
function mayFollow(earlier: PartialDate, later: PartialDate): boolean {
  return lastDayOf(later) >= firstDayOf(earlier);
}

type WithHistory = { startedOn: PartialDate; state: ModelState; history: readonly ModelTurn[] };

/** A stopped model says since when and why. */
export function saysWhyStopped({ state, history }: WithHistory): boolean {
  return state !== 'stopped' || history.length > 0;
}

/** The last state of the history is the state of the model. */
export function endsInState({ state, history }: WithHistory): boolean {
  return history.length === 0 || history.at(-1)?.state === state;
}

/** Nothing in the history comes before what stands above it, or before the start. */
export function isInOrder({ startedOn, history }: WithHistory): boolean {
  const moments = [startedOn, ...history.map(({ since }) => since)];
  return moments.every((moment, at) => mayFollow(moments[at - 1] ?? moment, moment));
}
