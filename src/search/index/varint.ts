/**
 * Numbers as text that needs no escaping: base 64, of which one bit says that more follows. Small numbers, such as
 * the gaps between neighbours of a sorted list, take one character.
 */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES: ReadonlyMap<string, number> = new Map(
  DIGITS.split('').map((digit, value): [string, number] => [digit, value]),
);
const MORE = 32;

/** @param number whole, from 0 up to 2^31 - 1 */
export function packNumber(number: number): string {
  let packed = '';
  let rest = number;
  while (rest >= MORE) {
    packed += DIGITS.charAt(MORE + (rest % MORE));
    rest = Math.floor(rest / MORE);
  }
  return packed + DIGITS.charAt(rest);
}

export function packNumbers(numbers: readonly number[]): string {
  return numbers.map(packNumber).join('');
}

/**
 * The numbers of a packed text.
 * @throws Error for anything that `packNumbers` does not write
 */
export function unpackNumbers(packed: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  let place = 1;
  for (const digit of packed) {
    const value = VALUES.get(digit);
    if (value === undefined) throw new Error(`No packed number: ${packed.slice(0, 40)}`);
    number += (value % MORE) * place;
    place *= MORE;
    if (value < MORE) {
      numbers.push(number);
      number = 0;
      place = 1;
    }
  }
  if (place !== 1) throw new Error(`A packed number is cut off: ${packed.slice(-40)}`);
  return numbers;
}
