import { requiredCollections } from '../../strings/content-problem-words.ts';
import { makeProblem } from '../problem.ts';
import type { Check } from '../tree.ts';

const FOLDERS = {
  commune: 'xa',
  campaign: 'chung/phong-trao',
  document: 'chung/van-ban',
  units: 'chung/don-vi.yaml',
  glossary: 'chung/thuat-ngu.yaml',
} as const satisfies Record<keyof typeof requiredCollections, string>;

/** What a portal cannot be without: communes, each with a plan, and the shared lists. */
export const checkRequired: Check = ({ keys }) => {
  const kinds = Object.keys(FOLDERS) as (keyof typeof FOLDERS)[];
  const empty = kinds
    .filter((kind) => keys[kind].size === 0)
    .map((kind) =>
      makeProblem(
        'collection-empty',
        { file: FOLDERS[kind], line: 1, field: null },
        {
          found: '',
          detail: requiredCollections[kind],
        },
      ),
    );
  const withPlan = new Set([...keys.plan].map((key) => key.split('/')[0]));
  const planless = [...keys.commune]
    .filter((slug) => !withPlan.has(slug))
    .map((slug) =>
      makeProblem(
        'commune-without-plan',
        { file: `xa/${slug}/xa.yaml`, line: 1, field: null },
        { found: slug },
      ),
    );
  return [...empty, ...planless];
};
