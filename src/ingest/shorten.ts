/** Longest quotation of a file in a report: one broken row can be as long as the file. */
const MAX_QUOTED = 200;

/** The beginning of a text, with a mark where it was cut. */
export function shorten(text: string): string {
  return text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED)}…` : text;
}
