import type { Check } from '../tree.ts';
import { checkBodies } from './bodies.ts';
import { checkClauses } from './clauses.ts';
import { checkCommunes } from './communes.ts';
import { checkDates } from './dates.ts';
import { checkDocuments } from './documents.ts';
import { checkIdentity } from './identity.ts';
import { checkModelTypeCalls } from './model-type-calls.ts';
import { checkNames } from './names.ts';
import { checkPictures } from './pictures.ts';
import { checkReferences } from './references.ts';
import { checkRequired } from './required.ts';
import { checkSpeech } from './speech.ts';

/** Every check that looks across files. Each gets the tree of entries that meet their schema. */
export const checks: readonly Check[] = [
  checkRequired,
  checkIdentity,
  checkCommunes,
  checkDocuments,
  checkReferences,
  checkClauses,
  checkModelTypeCalls,
  checkDates,
  checkNames,
  checkBodies,
  checkPictures,
  checkSpeech,
];
