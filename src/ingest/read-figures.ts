import type { Indicator } from '../domain/indicator.ts';
import { isBlank, readNumber, type NoNumber, type NumberReading } from '../domain/number.ts';
import {
  EMPTY_STATUSES,
  observationStatuses,
  type ObservationStatus,
} from '../domain/observation.ts';
import { foldMarks } from '../domain/fold.ts';
import { problemWords } from '../strings/problems.ts';
import { placeOf, type Cell } from './clean-cell.ts';
import { problem, type Problem } from './problem.ts';
import { remember } from './remember.ts';

/** A figure of a row. `decimals` is how many were written; `why` says why there is no number. */
export type FigureReading = {
  value: number | null;
  decimals: number;
  why: NoNumber | null;
  problems: Problem[];
};

const bad = (...problems: Problem[]): FigureReading => ({
  value: null,
  decimals: 0,
  why: null,
  problems,
});

/** Beyond these a spreadsheet keeps no exact figure: it shows 15 digits, and what is left of 0,3 - 0,2 - 0,1. */
const TOO_LARGE = 1e15;
const TOO_SMALL = 1e-9;

function isExact(number: number): boolean {
  const size = Math.abs(number);
  return size === 0 || (size >= TOO_SMALL && size < TOO_LARGE);
}

/** The number of a cell. One that a spreadsheet holds as a number has no second reading, whatever its text looks like. */
function numberOf({ text, content, sheetCell }: Cell): NumberReading {
  if (sheetCell?.number === undefined) return (content.number ??= readNumber(text));
  if (!isExact(sheetCell.number)) return { kind: 'bad' };
  const decimals = /,(\d+)/u.exec(text)?.[1]?.length ?? 0;
  return {
    kind: 'number',
    value: sheetCell.number,
    decimals,
    isPercent: sheetCell.isPercent === true,
  };
}

const { ranges } = problemWords;
const YES_NO: ReadonlyMap<string, number> = new Map([
  ['c\u00F3', 1],
  ['co', 1],
  ['kh\u00F4ng', 0],
  ['khong', 0],
]);

function findRangeProblem(value: number, cell: Cell, indicator: Indicator): Problem | null {
  const outside = (expected: string) => problem('SL206', placeOf(cell), cell.text, { expected });
  if (indicator.kind === 'percent')
    return value < 0 || value > 100 ? outside(ranges.percent) : null;
  if (indicator.kind === 'yes-no') return value === 0 || value === 1 ? null : outside(ranges.yesNo);
  if (value < 0) return outside(ranges.amount);
  const isWhole = indicator.kind === 'count' || indicator.decimals === 0;
  return isWhole && !Number.isInteger(value) ? problem('SL205', placeOf(cell), cell.text) : null;
}

/** Reads the value of an indicator in its own unit; without an indicator only its form is judged. */
export function readValue(cell: Cell, indicator: Indicator | null): FigureReading {
  const yesNo = indicator?.kind === 'yes-no' ? YES_NO.get(cell.text.toLowerCase()) : undefined;
  if (yesNo !== undefined) return { value: yesNo, decimals: 0, why: null, problems: [] };
  const reading = numberOf(cell);
  if (reading.kind === 'none') return { value: null, decimals: 0, why: reading.why, problems: [] };
  if (reading.kind === 'ambiguous') return bad(problem('SL204', placeOf(cell), cell.text));
  if (reading.kind === 'bad') return bad(problem('SL203', placeOf(cell), cell.text));
  if (reading.isPercent && indicator !== null && indicator.unit !== '%') {
    return bad(problem('SL207', placeOf(cell), cell.text, { unit: indicator.unit }));
  }
  const outside = indicator === null ? null : findRangeProblem(reading.value, cell, indicator);
  if (outside !== null) return bad(outside);
  return { value: reading.value, decimals: reading.decimals, why: null, problems: [] };
}

/** Reads a numerator or denominator: a number of 0 or more, or nothing. */
export function readPart(cell: Cell): FigureReading {
  const reading = numberOf(cell);
  if (reading.kind === 'none') return { value: null, decimals: 0, why: reading.why, problems: [] };
  if (reading.kind === 'ambiguous') return bad(problem('SL204', placeOf(cell), cell.text));
  if (reading.kind === 'bad' || reading.isPercent)
    return bad(problem('SL203', placeOf(cell), cell.text));
  if (reading.value < 0)
    return bad(problem('SL206', placeOf(cell), cell.text, { expected: ranges.amount }));
  return { value: reading.value, decimals: reading.decimals, why: null, problems: [] };
}

const statusByWord = new Map<string, ObservationStatus>([
  ...(Object.keys(observationStatuses) as ObservationStatus[]).flatMap((status) => [
    [status.toLowerCase(), status] as const,
    [foldMarks(observationStatuses[status]), status] as const,
  ]),
  ['so bo', 'P'],
  ['uoc', 'E'],
  ['chua co', 'O'],
  ['chua bao cao', 'L'],
]);

const statusOfWord = remember(
  (text) => statusByWord.get(foldMarks(text).replace(/\s+/gu, ' ')) ?? null,
);

/** The status a cell names: `undefined` when it is empty, null when it is no status. */
function statusNamed(text: string): ObservationStatus | null | undefined {
  return isBlank(text) ? undefined : statusOfWord(text);
}

export type StatusReading = { status: ObservationStatus | null; problems: readonly Problem[] };

const OFFICIAL: StatusReading = { status: 'A', problems: [] };
const refusedBy = (...problems: Problem[]): StatusReading => ({ status: null, problems });

/** What is wrong with a status cell on its own, for a row whose value is wrong already. */
export function checkStatusCell(cell: Cell): Problem[] {
  return statusNamed(cell.text) === null ? [problem('SL219', placeOf(cell), cell.text)] : [];
}

/**
 * Settles the status of a row from its own cell and from what the value cell says. `hasParts` says that a numerator or
 * denominator above 0 was given, so that there is a value.
 */
export function settleStatus(
  cell: Cell,
  value: Cell,
  figure: FigureReading,
  hasParts: boolean,
): StatusReading {
  const named = statusNamed(cell.text);
  const wrong = () => refusedBy(problem('SL219', placeOf(cell), cell.text));
  const missing = () => refusedBy(problem('SL209', placeOf(value), value.text));
  if (named === null) return wrong();
  if (figure.value !== null) {
    if (named === undefined) return OFFICIAL;
    return EMPTY_STATUSES.has(named) ? wrong() : { status: named, problems: [] };
  }
  const said = figure.why === 'blank' || figure.why === null ? undefined : figure.why;
  if (named !== undefined && !EMPTY_STATUSES.has(named))
    return said === undefined ? missing() : wrong();
  if (named !== undefined && said !== undefined && named !== said) return wrong();
  if (hasParts) return missing();
  if (named === undefined && said === undefined)
    return { status: 'O', problems: [problem('SL208', placeOf(value), value.text)] };
  return { status: said ?? named ?? 'O', problems: [] };
}
