/** The closed list of folded syllables that the index has. */
export type Vocabulary = {
  has(folded: string): boolean;
  /** Words that begin so and go on, most written first; few. */
  startsWith(prefix: string): string[];
  /** Words one mistake away, likeliest first; few. */
  nearest(folded: string): string[];
};

/** What a part of the query was taken for, and why. */
export type Repair = {
  from: string;
  to: string;
  by: 'telex' | 'vni' | 'acronym' | 'split' | 'join' | 'spelling' | 'ending';
};

/** One way to understand a query: what to look for instead of it, and what was changed for that. */
export type Reading = { text: string; repairs: readonly Repair[] };
