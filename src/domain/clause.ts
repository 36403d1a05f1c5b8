import { z } from 'zod';
import { slugify } from './fold.ts';

/**
 * Where in a signed document a thing stands: "III.2", "V.1.a", "VI.10-2" (the
 * second dash under VI.10), "Điều 1" of a decision, or its preamble.
 */
export const clauseSchema = z
  .string()
  .regex(
    /^(?:Căn cứ|Mở đầu|Kết thúc|Nơi nhận|Điều [1-9]\d*|(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})(?:\.(?:[1-9]\d*|[a-zđ]))*(?:-[1-9]\d*)?)$/u,
    {
      error:
        'ghi theo dạng "III.2", "V.1.a", "VI.10-2" (gạch đầu dòng thứ 2), "Điều 1" hoặc "Căn cứ"',
    },
  );
export type Clause = z.infer<typeof clauseSchema>;

/** The list of recipients at the end of a document. */
export const RECIPIENTS: Clause = 'Nơi nhận';

/**
 * The address fragment of a clause on its plan page: "III.2" is `muc-iii-2`,
 * "III-2" `muc-iii-gach-2`, "III.đ" `muc-iii-dd`: no two clauses share one.
 */
export function clauseAnchor(clause: Clause): string {
  if (!/^[IVX]/u.test(clause)) return slugify(clause);
  return `muc-${slugify(clause.replace('đ', 'dd').replace('-', '-gach-'))}`;
}

/** How people cite a clause: "mục VI.10, gạch đầu dòng thứ 2". */
export function citeClause(clause: Clause): string {
  const [place = clause, dash] = clause.split('-');
  if (!/^[IVX]/u.test(place)) return place;
  return dash === undefined ? `mục ${place}` : `mục ${place}, gạch đầu dòng thứ ${dash}`;
}

/** The clause without its dash: where paper has no room to count them. */
export function citeSection(clause: Clause): string {
  return citeClause(clause.split('-')[0] ?? clause);
}

/** Whether a clause is another or stands below it: "III.2-1" is within "III.2" and "III", not within "II". */
export function isWithin(clause: Clause, other: Clause): boolean {
  if (!clause.startsWith(other)) return false;
  const next = clause[other.length];
  return next === undefined || next === '.' || next === '-';
}
