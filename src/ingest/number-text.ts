/** What `readNumber` calls ambiguous: a thousand or a thousandth. */
const AMBIGUOUS = /^-?[1-9]\d{0,2},\d{3}$/u;

/**
 * A number as Vietnamese offices write it, without digit groups, so that no reading is ambiguous: 1234,5.
 * Thousandths that look like thousands get a fourth decimal: 1,2340.
 */
export function writeNumber(value: number): string {
  const text = String(value).replace('.', ',');
  return AMBIGUOUS.test(text) ? `${text}0` : text;
}
