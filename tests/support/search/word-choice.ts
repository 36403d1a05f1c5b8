/** Numbers from 0 up to 1. */
export type Random = () => number;
/** One way to hand over a query that was meant right; null where it changes nothing. */
export type Corruption = (query: string, random: Random) => string | null;

export const pick = <One>(from: readonly One[], random: Random): One | undefined =>
  from[Math.floor(random() * from.length)];

/** A word of a number or a document's number: nobody types tone keys there, and one wrong digit is another number. */
export const isCode = (word: string) => /\d|\/|^(?:[IVX.]+|i{2,3}|i[vx]|[vx]i{2,3})$/u.test(word);

/** Changes one word that `change` can change. */
export function changeOne(
  query: string,
  random: Random,
  change: (word: string) => string | null,
): string | null {
  const words = query.split(' ');
  const able = words.map((word, at) => ({ at, word: isCode(word) ? null : change(word) }));
  const chosen = pick(
    able.filter(({ word }) => word !== null),
    random,
  );
  return chosen === undefined ? null : words.with(chosen.at, chosen.word ?? '').join(' ');
}
