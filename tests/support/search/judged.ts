import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { recordKinds, type SearchRecord } from '../../../src/search/record.ts';
import { builtRecords, plain, wordsOf } from './records.ts';
import type { Asked } from './recall.ts';

const FOLDER = 'tests/fixtures/search/judged';

const oneOrMore = <Value extends z.ZodType>(value: Value) =>
  z.union([value.transform((one) => [one]), z.array(value).min(1)]).default([]);

/** What a right result says; everything named must hold. Words are compared with their marks, in any case of letters. */
const rightSchema = z.strictObject({
  kind: oneOrMore(z.enum(recordKinds)),
  commune: z.string().optional(),
  village: z.string().optional(),
  /** Words of the title. */
  title: z.string().optional(),
  /** Words of where it stands: clause, number. */
  place: z.string().optional(),
  /** Words that stand anywhere in it. */
  says: oneOrMore(z.string()),
});
const judgedSchema = z.strictObject({ q: z.string().min(1), right: oneOrMore(rightSchema) });
const classSchema = z.strictObject({
  name: z.string(),
  /** In which Unicode form people's phones hand the query over. */
  form: z.literal('NFD').optional(),
  /** Nothing on the site answers these. */
  absent: z.boolean().default(false),
  queries: z.array(judgedSchema).min(8),
});

export type Right = z.infer<typeof rightSchema>;
export type JudgedQuery = { query: string; right: readonly Right[] };
export type JudgedClass = { name: string; absent: boolean; queries: readonly JudgedQuery[] };

/** The judged queries by class, from tests/fixtures/search/judged. @throws when a file is not in its form */
export function judgedClasses(): readonly JudgedClass[] {
  return readdirSync(FOLDER)
    .sort()
    .map((file) => {
      const { name, form, absent, queries } = classSchema.parse(
        parse(readFileSync(join(FOLDER, file), 'utf8')),
      );
      const typed = (query: string) => query.normalize(form ?? 'NFC');
      return { name, absent, queries: queries.map(({ q, right }) => ({ query: typed(q), right })) };
    });
}

/** Whether a record is a right answer by what it says. */
export function meets(record: SearchRecord, right: Right): boolean {
  const has = (text: string, words: string) => plain(text).includes(plain(words));
  const { kind, commune, village, title = '', place = '', says } = right;
  return (
    (kind.length === 0 || kind.includes(record.kind)) &&
    (commune === undefined || record.commune === commune) &&
    (village === undefined || record.villages.includes(village)) &&
    has(record.title, title) &&
    has(record.place, place) &&
    says.every((words) => has(wordsOf(record), words))
  );
}

/** The records that answer a query, in the order of the list. */
export function answersTo(
  { right }: Pick<JudgedQuery, 'right'>,
  records: readonly SearchRecord[],
): SearchRecord[] {
  return records.filter((record) => right.some((one) => meets(record, one)));
}

/** What judges ask, in builds of a part of the content only what is there, each with all that answers it. */
export function judgedQuestions(): Asked[] {
  const records = builtRecords();
  return judgedClasses()
    .filter(({ absent }) => !absent)
    .flatMap(({ name, queries }) =>
      queries.map((one) => ({ group: name, query: one.query, right: answersTo(one, records) })),
    )
    .filter(({ right }) => right.length > 0);
}
