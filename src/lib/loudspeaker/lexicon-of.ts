import { knownDocuments } from '../../speech/known-documents.ts';
import { makeLexicon, type Lexicon } from '../../speech/lexicon.ts';
import type { CommuneContent, Content } from '../collections.ts';

const made = new WeakMap<CommuneContent, Lexicon>();

/** How abbreviations and document numbers are said in one commune. */
export function lexiconOf(here: CommuneContent, { terms, documents }: Content): Lexicon {
  const known = made.get(here);
  if (known !== undefined) return known;
  const plans = here.plans.map(({ data }) => data);
  const lexicon = makeLexicon(terms, knownDocuments(documents.values(), plans));
  made.set(here, lexicon);
  return lexicon;
}
