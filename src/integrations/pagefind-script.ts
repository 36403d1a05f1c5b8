/** What is changed in Pagefind's browser script: failures that it swallows would look like "nothing found". */
const CHANGES: readonly [from: string, to: string][] = [
  [
    'queued.resolve(await fetch(queued.input));',
    'const got=await fetch(queued.input);if(!got.ok)throw new Error(`${queued.input}: ${got.status}`);queued.resolve(got);',
  ],
  ['console.error(`Failed to load the index chunk ${url}:\n${e?.toString()}`);', 'throw e;'],
  ['console.error(`Failed to load the meta index:\n${e?.toString()}`);', 'throw e;'],
  // What went wrong is kept and thrown at the next search; nobody waits for this promise.
  ['this.init(options2?.language);', 'this.init(options2?.language).catch(()=>{});'],
];

/**
 * Pagefind's script, so that a file that can't be had is an error of the search.
 * @throws when the script is not the one this was written for
 */
export function outspoken(script: string): string {
  return CHANGES.reduce((text, [from, to]) => {
    const parts = text.split(from);
    if (parts.length !== 2) throw new Error(`pagefind.js: one "${from}" expected`);
    return parts.join(to);
  }, script);
}
