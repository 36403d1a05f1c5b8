/**
 * The part of a spreadsheet library's answer that is used here, so that this
 * ring depends on no library. Fits `readXlsx` of hucre.
 */
export type LibraryCell = {
  type: string;
  formula?: string;
  style?: { numFmt?: string };
  comment?: { text: string };
};
export type LibrarySheet = {
  rows: readonly (readonly (string | number | boolean | Date | null)[])[];
  /** Cells that are more than a plain value, by "row,column" from 0. */
  cells?: ReadonlyMap<string, LibraryCell>;
  merges?: readonly { startRow: number; startCol: number; endRow: number; endCol: number }[];
  columns?: readonly { hidden?: boolean; width?: number }[];
  rowDefs?: ReadonlyMap<number, { hidden?: boolean; height?: number }>;
};
export type SheetInfo = {
  name: string;
  hidden?: boolean | undefined;
  veryHidden?: boolean | undefined;
};
export type LibraryReader = (
  bytes: Uint8Array,
  options: { sheets: (info: SheetInfo) => boolean; readStyles: boolean },
) => Promise<{ sheets: readonly LibrarySheet[] }>;

/** What a sheet's own parts say that the library does not: a page that is a chart has no cells. */
export type SheetTraits = { hasCells: boolean; hidesZeros: boolean };

/**
 * One filled cell. `text` is what Excel shows, in full precision, with a
 * decimal comma: "95,5", "95,5%", "30/06/2026", "#DIV/0!". `number` is there
 * for numbers only, percents already times 100.
 */
export type SheetCell = {
  /** Column letter as Excel shows it. */
  column: string;
  text: string;
  number?: number;
  isPercent?: true;
  isDate?: true;
  isError?: true;
  /** The number format shows another number or day than the one in the cell, or none. */
  isShownOtherwise?: true;
  /** The cell holds 0, and its number format shows a dash or nothing. */
  isUnseenZero?: true;
  /** The text is what Excel last worked out; a formula never worked out stands as "=...". */
  isFormula?: true;
  /** A cell under a merged one: empty, or with content that nobody sees. */
  isMerged?: true;
};

/** One row by its physical number, from 1. `cells` are by column index and may have holes as null. */
export type SheetRow = { line: number; cells: (SheetCell | null)[]; isHidden?: true };

/** What someone wrote on a cell beside its content: it is published with the file. */
export type SheetComment = { line: number; column: string; text: string };

/** A sheet of which only the texts are looked at, because no figure is read from it. */
export type OtherSheet = {
  name: string;
  isVisible: boolean;
  rows: SheetRow[];
  comments: SheetComment[];
};
