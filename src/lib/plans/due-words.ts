import type { Deadline } from '../../domain/deadline.ts';
import { planWords } from '../../strings/plan.ts';
import { partialDate } from '../format.ts';

/** When a thing is due, as precisely as the plan says: "trước 10/12/2026", "cuối năm 2027". */
export function dueWords({ relation, due }: Pick<Deadline, 'relation' | 'due'>): string {
  const day = partialDate(due);
  return relation === 'before' ? planWords.before(day) : day;
}
