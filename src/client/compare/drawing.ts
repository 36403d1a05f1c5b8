import { numberWithUnit } from '../../lib/number-format.ts';
import { drawingWords as words } from '../../strings/compare.ts';
import type { DrawingKind } from './choice.ts';
import type { Cell, IndicatorFigures } from './figures.ts';

/** A target's level, with the words that name it; it holds for each village, or for the commune. */
export type Goal = { value: number; label: string; isForVillages: boolean };
/** An area or a period: its code, its full name, and the lines of its name where room is scarce. */
export type Named = { code: string; name: string; short: string[] };

/** What a drawing is made from: the choice, with all that belongs to it. */
export type Chosen = {
  kind: DrawingKind;
  indicators: readonly { id: string; goals: readonly Goal[]; figures: IndicatorFigures }[];
  areas: readonly Named[];
  /** Code of the commune itself among the areas. */
  whole: string;
  /** Every period from the first chosen to the last, oldest first. */
  periods: readonly Named[];
};

/** A line over the periods or the bars of one indicator: one cell per row. */
export type Series = { name: string; decimals: number; cells: DrawnCell[] };
/** A figure and its words: "62,0%", or why there is no number. */
export type DrawnCell = Cell & { text: string };

/** One chart and the table beside it, of the same cells. */
export type Drawing = {
  kind: DrawingKind;
  title: string;
  unit: string;
  rows: readonly Named[];
  series: Series[];
  goals: Pick<Goal, 'value' | 'label'>[];
  /** Series nothing was ever published for: not drawn, and said not to be. */
  absent: string[];
};

const UNPUBLISHED: Cell = {
  value: null,
  marks: [],
  isFirm: true,
  startsAnew: false,
  absence: words.unpublished,
};

function drawnCell(cell: Cell | undefined, { unit, decimals }: IndicatorFigures): DrawnCell {
  const { value, absence } = cell ?? UNPUBLISHED;
  const text = value === null ? absence : numberWithUnit(value, unit, decimals);
  return { ...(cell ?? UNPUBLISHED), text };
}

/** What a line is called: by what tells it from the others. */
function lineName(chosen: Chosen, indicator: string, area: string): string {
  if (chosen.indicators.length === 1) return area;
  return chosen.areas.length === 1 ? indicator : words.seriesOf(indicator, area);
}

/** The series asked for, those without any figure among them (`isEmpty`). */
function seriesOf(chosen: Chosen): (Series & { isEmpty: boolean })[] {
  const { kind, indicators, areas, periods } = chosen;
  const last = periods.at(-1)?.code ?? '';
  const make = (name: string, figures: IndicatorFigures, cells: (Cell | undefined)[]) => ({
    name,
    decimals: figures.decimals,
    cells: cells.map((cell) => drawnCell(cell, figures)),
    isEmpty: cells.every((cell) => cell === undefined),
  });
  if (kind === 'cot') {
    return indicators.map(({ figures }) =>
      make(
        figures.name,
        figures,
        areas.map(({ code }) => figures.cellAt(code, last)),
      ),
    );
  }
  return indicators.flatMap(({ figures }) =>
    areas.map(({ code, name }) => {
      const cells = periods.map((period) => figures.cellAt(code, period.code));
      return make(lineName(chosen, figures.name, name), figures, cells);
    }),
  );
}

/** Each level once, of those that hold for an area drawn; with two indicators a level says whose it is. */
function goalsOf({ indicators, areas, whole }: Chosen): Drawing['goals'] {
  const holds = ({ isForVillages }: Goal) =>
    areas.some(({ code }) => isForVillages === (code !== whole));
  const all = indicators.flatMap(({ id, goals }) =>
    goals.filter(holds).map(({ value, label }) => ({
      value,
      label: indicators.length === 1 ? label : words.goalOf(id.toUpperCase(), label),
    })),
  );
  const levels = [...new Set(all.map(({ value }) => value))];
  return levels.map((value) => ({
    value,
    label: all
      .filter((goal) => goal.value === value)
      .map(({ label }) => label)
      .join('; '),
  }));
}

function titleOf({ kind, indicators, periods }: Chosen): string {
  const what = indicators.map(({ figures }) => figures.name).join(words.and);
  const [first, last] = [periods[0]?.name ?? '', periods.at(-1)?.name ?? ''];
  return kind === 'cot' || first === last
    ? words.heading.cot(what, last)
    : words.heading.duong(what, first, last);
}

/**
 * Lays out what was chosen: lines over the periods, or bars of the last period, with areas in the
 * commune's own order. Nothing is summed, averaged or filled in here.
 */
export function layOutDrawing(chosen: Chosen): Drawing {
  const all = seriesOf(chosen);
  const shown = all.filter(({ isEmpty }) => !isEmpty);
  return {
    kind: chosen.kind,
    title: titleOf(chosen),
    unit: chosen.indicators[0]?.figures.unit ?? '',
    rows: chosen.kind === 'cot' ? chosen.areas : chosen.periods,
    series: shown.map(({ name, decimals, cells }) => ({ name, decimals, cells })),
    goals: goalsOf(chosen),
    absent: all.filter(({ isEmpty }) => isEmpty).map(({ name }) => name),
  };
}

/** Whether some figure of the drawing is a number: without one there is a table and no chart. */
export function hasNumber({ series }: Drawing): boolean {
  return series.some(({ cells }) => cells.some(({ value }) => value !== null));
}

/** All figures of one row in a sentence: "Quý III/2026. Toàn xã: 55,2%; Thôn Đông: 62,0% (tạm tính)". */
export function rowSentence({ rows, series }: Drawing, index: number): string {
  const figures = series.map(({ name, cells }) => {
    const cell = cells[index];
    return words.figure(name, cell === undefined ? '' : cellText(cell).replace(/\.$/u, ''));
  });
  return `${rows[index]?.name ?? ''}. ${figures.join('; ')}`;
}

/** A figure in words with what must be known beside it: "62,0% (tạm tính)". */
export function cellText({ text, marks }: DrawnCell): string {
  return marks.length === 0 ? text : `${text} (${marks.join(', ')})`;
}
