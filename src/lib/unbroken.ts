/** Years of a period, document numbers, days and amounts: what may not be cut at the end of a line. */
const UNBROKEN =
  /(\d{4}\s?[-–]\s?\d{4}|\d+(?:[/-][\p{Lu}\d][\p{L}\d&]*)+(?:[-/][\p{L}&]+)*|\d{1,2}\/\d{1,2}(?:\/\d{4})?|\d[\d.,]*\s?%)/u;

/** A text in pieces, each saying whether it must stay on one line. */
export function unbrokenPieces(text: string): { text: string; isWhole: boolean }[] {
  return text
    .split(UNBROKEN)
    .map((piece, index) => ({ text: piece, isWhole: index % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}
