import { fieldTexts, fileTexts } from './content-problems-fields.ts';
import { identityTexts, referenceTexts } from './content-problems-references.ts';
import { bodyTexts, treeTexts } from './content-problems-rules.ts';

/** What the content check says: one title, one "should be" and one "do this" for each kind of problem. */
export const contentProblemTexts = {
  ...fileTexts,
  ...fieldTexts,
  ...identityTexts,
  ...referenceTexts,
  ...bodyTexts,
  ...treeTexts,
};
