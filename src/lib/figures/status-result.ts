import { statusValue } from '../../domain/status-sentence.ts';
import type { TargetStatus } from '../../domain/target-status.ts';
import { figureWords } from '../../strings/figures.ts';
import { ratioText } from './figures.ts';

/** What a status measured, in words: a number, a count of villages, or why there is neither. */
export type StatusResult = {
  text: string;
  /** "978 trên 1.241"; null when the number is no ratio. */
  ratio: string | null;
  /** False for words that stand in place of a figure. */
  isFigure: boolean;
};

const inPlace = (text: string): StatusResult => ({ text, ratio: null, isFigure: false });

/**
 * What a status found, as tables show it.
 * @param unit of the indicator, for a target that names a direction and no unit
 */
export function statusResult(status: TargetStatus, unit: string | null): StatusResult {
  const { areas, rule, suppressed } = status;
  const value = statusValue(status, unit);
  if (value !== null) return { text: value, ratio: ratioText(status), isFigure: true };
  if (areas !== null && rule === 'each-area') {
    const text = figureWords.areasMet(areas.met, areas.total);
    return { text, ratio: null, isFigure: true };
  }
  if (areas !== null && rule === 'partial') {
    return inPlace(figureWords.areasReported(areas.met, areas.total));
  }
  if (suppressed) return inPlace(figureWords.suppressed);
  const isOfWords = rule === 'qualitative' || rule === 'manual';
  return inPlace(isOfWords ? figureWords.notMeasured : figureWords.noValue);
}
