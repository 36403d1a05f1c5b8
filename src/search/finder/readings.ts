/** One way to understand a query: what to look for, and whether that is something else than what was typed. */
export type Reading = { text: string; isRepaired: boolean };

/** How a query may be meant, likeliest first. */
export function readingsOf(text: string): Reading[] {
  return [{ text, isRepaired: false }];
}
