import type { Hit } from '../answer.ts';
import { isOwnPage } from '../index/levels.ts';
import type { SearchRecord } from '../record.ts';
import type { FieldText } from './fit.ts';

/** What deep search keeps of a record, one small file each. */
export type Fragment = {
  /** What a result shows. */
  hit: Omit<Hit, 'whole'>;
  /** What it is judged by beside that: other names and numbers, one a line, and all its text. */
  names: string;
  text: string;
};

export function fragmentOf(record: SearchRecord): Fragment {
  const { url, title, place, summary, kind, commune, villages, year, date, text } = record;
  const hit = {
    ...{ url, title, place, summary, kind, villages },
    ...(commune === undefined ? {} : { commune }),
    ...(year === undefined ? {} : { year }),
    ...(date === undefined ? {} : { date }),
  };
  const names = [...(record.aliases ?? []), ...(record.numbers ?? [])].join('\n');
  return { hit, names, text };
}

/** Its texts with their worth: a title says most, that of the thing itself more than that of a mention. */
export function fieldsOf({ hit, names, text }: Fragment): FieldText[] {
  return [
    [hit.title, isOwnPage(hit.kind) ? 1.05 : 1],
    [names, 0.9],
    [hit.place, 0.6],
    [hit.summary, 0.6],
    [text, 0.4],
  ];
}
