import type { ObservationStatus } from '../../domain/observation.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Period } from '../../domain/period.ts';
import type { Area } from '../context.ts';

/** A cell of a form: what stands in it, and whether people may change it. */
export type FormCell = {
  text: string;
  /** Set where a figure of this indicator is to be filled in. */
  figureOf?: Indicator;
  /** Set where a status letter is to be filled in. */
  isStatus?: true;
  isOpen?: true;
};

/** A form to fill in, as one table: the first row holds the headers. Written as CSV or .xlsx elsewhere. */
export type Form = {
  period: Period;
  headers: readonly string[];
  rows: readonly (readonly FormCell[])[];
  /** How many columns on the left name the row. */
  keyColumns: number;
};

/** One figure to ask for, with the last one published before. */
export type FormLine = {
  indicator: Indicator;
  area: Area;
  last: { value: number | null; status: ObservationStatus; period: Period } | null;
};
