/** What may stand in the blank of a text. */
export type Words = Readonly<Record<string, string | number>>;

/** Fills the `{blanks}` of a text; a blank without a word is our bug. */
export function fillText(template: string, words: Words): string {
  return template.replace(/\{(\w+)\}/gu, (_, name: string) => {
    const word = words[name];
    if (word === undefined) throw new Error(`no word for {${name}} in "${template}"`);
    return String(word);
  });
}
