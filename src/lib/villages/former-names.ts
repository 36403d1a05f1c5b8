import type { Commune } from '../../domain/commune.ts';
import { villageWords } from '../../strings/village.ts';

/** The communes one was made of, in a running line: "Tú Thịnh, một phần Cẩm Việt". */
export function formerNames({ formerNames: names }: Pick<Commune, 'formerNames'>): string {
  return names
    .map(({ name, isPartial }) => (isPartial ? villageWords.partly(name) : name))
    .join(', ');
}
