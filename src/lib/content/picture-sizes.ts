/**
 * Widths of a picture in a card of `.grid` (src/styles/layout.css: columns of at least 17.5rem in a page
 * of at most 72rem): three columns from 904 px, two from 608 px, else one.
 */
export const CARD_SIZES =
  '(min-width: 1184px) 373px, (min-width: 904px) 31vw, (min-width: 608px) 48vw, calc(100vw - 2rem)';

/** Widest the picture of a card is ever shown, in CSS pixels: alone in its row, before two fit. */
export const CARD_WIDEST = 576;
