import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { clauseAnchor, clauseSchema } from '../../src/domain/clause.ts';
import { communePath, pageAt, plainSpaces, visibleText } from './site.ts';

/** Plan page of each real commune, where its facts are looked for unless a fact says otherwise. */
export const planOf: Readonly<Record<string, string>> = {
  'son-duong': '2026-2030',
  'thong-nhat': '2026-2030',
  'dien-chau': '2026-2030',
  'hong-van': '2025-2030',
  'ha-bac': '2026-2030',
};

const factSchema = z.strictObject({
  /** Words that must stand on the page as they are here. */
  text: z.string().min(1),
  /** Where the signed plan says it; its place on the page must exist. */
  clause: clauseSchema.optional(),
  /** Address below the commune's path; absent: the plan page. */
  page: z.string().optional(),
});
export type Fact = z.infer<typeof factSchema>;

/** The list of one commune's facts, or the second reader's; a missing or malformed list is an error. */
export function readFacts(commune: string, reading: '' | 'second-reading/' = ''): Fact[] {
  const file = `tests/fixtures/facts/${reading}${commune}.yaml`;
  if (!existsSync(file)) throw new Error(`${file} is missing`);
  return z.array(factSchema).parse(parse(readFileSync(file, 'utf8')));
}

/** A clause and what holds it: "VI.10-2" stands in "VI.10", which stands in "VI". */
function clauseAndParents(clause: string): string[] {
  const parent = clause.replace(/(?:-\d+|\.[^.-]+)$/u, '');
  return parent === clause ? [clause] : [clause, ...clauseAndParents(parent)];
}

const texts = new Map<string, string>();

function textAt(address: string): string | null {
  const page = pageAt(address);
  if (page === undefined) return null;
  const known = texts.get(address) ?? visibleText(page).toLowerCase();
  texts.set(address, known);
  return known;
}

/** What is wrong with one fact on the built pages, or null when it stands where it must. */
export function problemWithFact(commune: string, { text, clause, page }: Fact): string | null {
  const address = `${communePath(commune)}${page ?? `ke-hoach/${planOf[commune] ?? ''}/`}`;
  const shown = textAt(address);
  if (shown === null) return `${address} is not a page`;
  if (!shown.includes(plainSpaces(text).toLowerCase())) return `${address} does not say "${text}"`;
  if (clause === undefined) return null;
  const $ = pageAt(address)?.$;
  const anchored = clauseAndParents(clause).some(
    (place) => $?.(`[id="${clauseAnchor(place)}"]`).length === 1,
  );
  return anchored ? null : `${address} has no place for clause ${clause}`;
}
