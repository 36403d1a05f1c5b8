import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { documentSchema } from '../../../src/domain/document.ts';
import { glossarySchema } from '../../../src/domain/glossary.ts';
import { makeLexicon } from '../../../src/speech/lexicon.ts';

const read = (file: string): unknown => parse(readFileSync(`content/chung/${file}`, 'utf8'));

/** The glossary and the register of documents of the portal itself. */
export const portalLexicon = makeLexicon(
  glossarySchema.parse(read('thuat-ngu.yaml')).terms,
  readdirSync('content/chung/van-ban').map((file) => documentSchema.parse(read(`van-ban/${file}`))),
);
