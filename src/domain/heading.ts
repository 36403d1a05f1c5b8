import { clauseAnchor, clauseSchema, type Clause } from './clause.ts';
import { slugify } from './fold.ts';

const NUMBERED = /^([IVX]+(?:\.[0-9a-zđ]+)*(?:-\d+)?)\.(?:\s|$)/u;
const NAMED = /^(Căn cứ|Mở đầu|Kết thúc|Nơi nhận|Điều \d+)(?:\.(?:\s|$)|$)/u;
/** Begins as a number does, whether or not a clause comes of it. */
const LOOKS_NUMBERED = /^(?:[IVXLC]+(?!\p{L})|\d|[a-zđ][.)]|(?:Điều|Mục)\s+\d)/iu;

/** The clause a heading of a plan begins with: "I.1. Mục đích" gives "I.1"; other headings give null. */
export function clauseOfHeading(heading: string): Clause | null {
  const text = heading.normalize('NFC').trim();
  const start = NUMBERED.exec(text)?.[1] ?? NAMED.exec(text)?.[1];
  return start !== undefined && clauseSchema.safeParse(start).success ? start : null;
}

/** Whether a heading sets out to give a clause and fails: "I Mục đích", "1. Mục đích", "Điều 1: ...". */
export function hasMalformedClause(heading: string): boolean {
  return clauseOfHeading(heading) === null && LOOKS_NUMBERED.test(heading.normalize('NFC').trim());
}

/** The id of a heading: the anchor of its clause, else its words without marks. */
export function headingId(heading: string): string {
  const clause = clauseOfHeading(heading);
  return clause === null ? slugify(heading) : clauseAnchor(clause);
}
