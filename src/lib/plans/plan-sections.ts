import { headingId } from '../../domain/heading.ts';
import type { Plan } from '../../domain/plan.ts';
import { planWords } from '../../strings/plan.ts';
import { BASIS_ANCHOR } from '../urls.ts';

/** The contents list of a plan page: only the parts that this plan has. */
export function planSections(plan: Plan, body: string): { id: string; label: string }[] {
  const bodyHeadings = [...body.matchAll(/^## (.+)$/gmu)].map((match) => match[1]?.trim() ?? '');
  const parts: [string, string, boolean][] = [
    ['tom-tat', planWords.summary, true],
    ['viec-cua-ai', planWords.whose, true],
    ['chi-tieu', planWords.targets, true],
    ['moc-thoi-gian', planWords.timeline, true],
    ['bao-cao', planWords.reporting, true],
    ['giao-viec', planWords.duties, true],
    ['mo-hinh-neu-ten', planWords.modelTypes, plan.modelTypes.length > 0],
    ['tieu-chi', planWords.criteria, plan.criteria.length > 0],
    ['khen-thuong', planWords.awards, plan.awards.length > 0],
    ...bodyHeadings.map((heading): [string, string, boolean] => [
      headingId(heading),
      heading,
      true,
    ]),
    [BASIS_ANCHOR, planWords.basis, true],
    ['ve-van-ban', planWords.facts, true],
    ['muc-luc-van-ban', planWords.outline, true],
  ];
  return parts.filter(([, , isThere]) => isThere).map(([id, label]) => ({ id, label }));
}
