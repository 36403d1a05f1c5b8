const MODIFIERS: Readonly<Record<string, string>> = {
  '^': '\u0302',
  '(': '\u0306',
  '+': '\u031B',
  '`': '\u0300',
  "'": '\u0301',
  '?': '\u0309',
  '~': '\u0303',
  '.': '\u0323',
};

/** Stands where a byte means nothing in an encoding. */
export const HOLE = '\uFFFD';

/**
 * One letter from its ASCII notation (VIQR): base, shape (`^` `(` `+`), tone
 * (`` ` `` `'` `?` `~` `.`), `dd` for d with stroke. Code pages are written this way
 * because their tables are lists of Vietnamese letters and must be readable.
 */
function letter(notation: string): string {
  if (notation === 'dd') return '\u0111';
  if (notation === 'DD') return '\u0110';
  return Array.from(notation, (sign) => MODIFIERS[sign] ?? sign)
    .join('')
    .normalize('NFC');
}

/** Letters in ASCII notation, separated by spaces. */
export function letters(notation: string): string[] {
  return notation.split(' ').map(letter);
}
