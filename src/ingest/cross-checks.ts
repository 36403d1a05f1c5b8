import type { Observation } from '../domain/observation.ts';
import { problemWords } from '../strings/problems.ts';
import type { IngestContext } from './context.ts';
import type { EarlierFigure } from './figure-grid.ts';
import { writeNumber } from './number-text.ts';
import { problem, type Problem } from './problem.ts';
import { placeOfField, type ReadRow } from './read-row.ts';

type Figure = Pick<Observation, 'value' | 'numerator' | 'denominator' | 'status'>;

function figureText({ value, numerator, denominator, status }: Figure): string {
  const parts =
    numerator === null && denominator === null ? '' : ` (${numerator ?? ''}/${denominator ?? ''})`;
  return (
    (value === null ? problemWords.noFigure : writeNumber(value)) +
    parts +
    (status === 'A' ? '' : ` ${status}`)
  );
}

/** Numerator, denominator and value of one row against each other. */
function checkParts(row: ReadRow): Problem[] {
  const { value, numerator, denominator } = row.observation;
  if (numerator === null || denominator === null) return [];
  if (numerator > denominator) {
    const expected = writeNumber(denominator);
    return [problem('SL218', placeOfField(row, 'numerator'), writeNumber(numerator), { expected })];
  }
  if (value === null || row.indicator.kind !== 'percent') return [];
  const share = denominator === 0 ? null : (100 * numerator) / denominator;
  const tolerance = 0.5 * 10 ** -row.decimals + 1e-9;
  if (share !== null && Math.abs(share - value) <= tolerance) return [];
  const expected =
    share === null ? problemWords.noFigure : writeNumber(Number(share.toFixed(row.decimals + 1)));
  return [problem('SL217', placeOfField(row, 'value'), writeNumber(value), { expected })];
}

/** A figure of the whole commune that a row gives to one village. */
function checkLevel(row: ReadRow, { areas }: IngestContext): Problem[] {
  const { indicator, area } = row;
  if (indicator.areaLevel === 'village' || area.level === 'commune') return [];
  const communes = areas.filter(({ level }) => level === 'commune').map(({ code }) => code);
  return [
    problem('SL221', placeOfField(row, 'area'), area.code, { expected: communes.join(', ') }),
  ];
}

/** Checks that need one row alone. */
export function checkRow(row: ReadRow, context: IngestContext): Problem[] {
  return [...checkParts(row), ...checkLevel(row, context)];
}

/** What is wrong with a row whose indicator, area and period came before: the same figure is a warning, another an error. */
export function tellDouble(row: ReadRow, earlier: EarlierFigure): Problem {
  const found = figureText(row.observation);
  const other = figureText(earlier);
  const isSame = found === other;
  const note = isSame && !earlier.hasSameTexts ? problemWords.otherTexts : '';
  const details = { other: earlier.line, otherFound: other, note };
  const place = placeOfField(row, 'indicator');
  return problem(isSame ? 'SL103' : 'SL104', place, found, details);
}

/** Notices rates written as shares (0.955 for 95.5): every value of one percent indicator is under 1. */
export type ShareWatch = { see: (row: ReadRow) => void; problems: () => Problem[] };

export function watchShares(): ShareWatch {
  const seen = new Map<string, { first: ReadRow; areSmall: boolean; areSome: boolean }>();
  const see = (row: ReadRow): void => {
    const { value } = row.observation;
    if (row.indicator.kind !== 'percent' || value === null) return;
    const one = seen.get(row.indicator.id) ?? { first: row, areSmall: true, areSome: false };
    one.areSmall &&= value < 1;
    one.areSome ||= value > 0;
    seen.set(row.indicator.id, one);
  };
  const problems = (): Problem[] =>
    [...seen].flatMap(([id, { first, areSmall, areSome }]) =>
      areSmall && areSome ? [problem('SL308', placeOfField(first, 'value'), id)] : [],
    );
  return { see, problems };
}
