import { clauseAnchor, clauseSchema, type Clause } from './clause.ts';
import { slugify } from './text.ts';

/** The clause a heading of a plan begins with: "I.1. Mục đích" gives "I.1"; other headings give null. */
export function clauseOfHeading(heading: string): Clause | null {
  const start = /^([IVX]+(?:\.[0-9a-zđ]+)*)\.(?:\s|$)/u.exec(heading.trim())?.[1];
  return start !== undefined && clauseSchema.safeParse(start).success ? start : null;
}

/** The id of a heading: the anchor of its clause, else its words without marks. */
export function headingId(heading: string): string {
  const clause = clauseOfHeading(heading);
  return clause === null ? slugify(heading) : clauseAnchor(clause);
}
