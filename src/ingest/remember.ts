/** Strings up to this length are copied by engines when cut out of a longer one; longer ones keep it alive. */
const COPIED = 12;
const LONGEST = 200;
const KEPT = 20_000;

/** The same text, unit for unit, in memory of its own; an encoder would drop a mark and half pairs. */
function ownCopy(text: string): string {
  return text.length <= COPIED ? text : (JSON.parse(JSON.stringify(text)) as string);
}

/**
 * A reading of texts that is worked out once for each of the first texts met, because the cells of a column repeat:
 * a file of a million rows has a handful of indicators, periods and sources. Late and long texts are read each time.
 * `read` must depend on the text alone and throw for none.
 */
export function remember<Reading>(read: (text: string) => Reading): (text: string) => Reading {
  const known = new Map<string, Reading>();
  return (text) => {
    const earlier = known.get(text);
    if (earlier !== undefined) return earlier;
    const reading = read(text);
    if (known.size < KEPT && text.length <= LONGEST) known.set(ownCopy(text), reading);
    return reading;
  };
}
