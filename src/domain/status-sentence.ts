import { shortDay } from './date.ts';
import { YES_NO_UNIT } from './indicator.ts';
import { roundTo, writeNumber } from './number.ts';
import { periodName } from './period.ts';
import { comparators } from './target.ts';
import { targetStates, type AreaResult, type TargetStatus } from './target-status.ts';

type Facts = Omit<TargetStatus, 'sentence'>;
/** What the words of one status need beside its facts. */
type Wording = {
  facts: Facts;
  unit: string | null;
  names: ReadonlyMap<string, string>;
  digits: number;
};

/** Digits after the comma: two, and more where figures that differ would otherwise look the same. */
function digitsFor({ value, targetValue, targetValueTo, line, reference }: Facts): number {
  const figures = [value, targetValue, targetValueTo, line?.expected, reference?.value];
  const known = [...new Set(figures.filter((one) => typeof one === 'number'))];
  const isEnough = (digits: number) =>
    new Set(known.map((one) => roundTo(one, digits))).size === known.length;
  return [2, 3, 4, 5, 6, 7, 8, 9].find(isEnough) ?? 10;
}

function wordingOf(
  facts: Facts,
  unit: string | null,
  names: Wording['names'] = new Map(),
): Wording {
  return { facts, unit: facts.unit ?? unit, names, digits: digitsFor(facts) };
}

function figure(value: number, { unit, digits }: Wording): string {
  if (unit === YES_NO_UNIT) return value === 0 ? 'không' : 'có';
  const text = writeNumber(value, digits);
  if (unit === null) return text;
  return unit === '%' ? `${text}%` : `${text} ${unit}`;
}

/** A difference between two figures, never negative. */
function points(difference: number, words: Wording): string {
  const unit = words.unit === '%' ? 'điểm phần trăm' : words.unit;
  return figure(Math.abs(difference), { ...words, unit });
}

function goal(words: Wording): string {
  const { comparator, targetValue, targetValueTo, year } = words.facts;
  const when = year === null ? '' : ` trong năm ${year}`;
  if (targetValue === null) return `chỉ tiêu ${comparators[comparator]}${when}`;
  if (words.unit === YES_NO_UNIT) return `chỉ tiêu là "${figure(targetValue, words)}"${when}`;
  const upper = targetValueTo === null ? '' : ` đến ${figure(targetValueTo, words)}`;
  return `chỉ tiêu ${comparators[comparator]} ${figure(targetValue, words)}${upper}${when}`;
}

function measured(words: Wording): string {
  const { value, numerator, denominator, period, suppressed } = words.facts;
  const when = period === null ? '' : periodName(period);
  if (suppressed) return `${when}: có số đếm nhỏ nên không hiện`;
  if (value === null) return when;
  const isRatio = numerator !== null && denominator !== null;
  const parts = isRatio ? ` (${writeNumber(numerator, 2)}/${writeNumber(denominator, 2)})` : '';
  return `${when}: ${figure(value, words)}${parts}`;
}

function distanceWords(words: Wording): string {
  const { distance, value, targetValue, comparator } = words.facts;
  if (distance === null || value === null || targetValue === null) return '';
  if (words.unit === YES_NO_UNIT) return '';
  if (distance === 0) return ', vừa bằng mức này';
  if (distance > 0 && comparator === 'range') return ', không ra ngoài khoảng này';
  const far = points(distance, words);
  if (distance > 0) return `, tốt hơn mức này ${far}`;
  return value > targetValue ? `, còn cao hơn ${far}` : `, còn thiếu ${far}`;
}

function lineWords(words: Wording): string {
  const { line, asOf } = words.facts;
  if (line === null) return '';
  const { stretch, baseline, baselineDay, dueDay, elapsedShare, expected, tolerance } = line;
  const from = stretch?.from ?? { value: baseline, day: baselineDay };
  const to = stretch === null ? '' : `mốc ${figure(stretch.to.value, words)} `;
  const share = writeNumber(elapsedShare * 100, 2);
  return (
    `; từ ${figure(from.value, words)} ngày ${shortDay(from.day)} đến ${to}ngày ${shortDay(stretch?.to.day ?? dueDay)}, ` +
    `tính đến ${shortDay(asOf)} đã qua ${share}% thời gian, theo đường thẳng cần ${figure(expected, words)}, ` +
    `cho phép lệch ${points(tolerance, words)}`
  );
}

/** The villages of one state, counted and named: "; 2 thôn chưa báo cáo (Thôn Đông, Xóm 5)". */
function listed({ facts, names }: Wording, state: AreaResult['state'], label: string): string {
  const areas = (facts.areas?.results ?? []).filter((result) => result.state === state);
  const list = areas.map(({ area }) => names.get(area) ?? area).join(', ');
  return areas.length === 0 ? '' : `; ${areas.length} thôn ${label} (${list})`;
}

function silent(words: Wording): string {
  return (
    listed(words, 'not-reported', 'chưa báo cáo') + listed(words, 'no-case', 'báo không phát sinh')
  );
}

function partialWords(words: Wording): string {
  const { areas } = words.facts;
  if (areas === null) return `${measured(words)}: báo không phát sinh nên không có số để so`;
  const ofAll = `${measured(words)}: có số của ${areas.met}/${areas.total} thôn`;
  if (areas.met < areas.total) return `${ofAll}, chưa đủ để tính cho toàn xã${silent(words)}`;
  const why = words.unit === '%' ? ' vì thiếu tử số, mẫu số hoặc mẫu số bằng 0' : '';
  return `${ofAll} nhưng không gộp được thành số của toàn xã${why}`;
}

function eachWords(words: Wording): string {
  const { areas } = words.facts;
  const reached = `${areas?.met ?? 0}/${areas?.total ?? 0} thôn đạt; ${goal(words)}`;
  return `${measured(words)}: ${reached}${listed(words, 'not-met', 'chưa đạt')}${silent(words)}`;
}

function directionWords(words: Wording): string {
  const { reference, distance, suppressed } = words.facts;
  const start = `${measured(words)}; ${goal(words)}`;
  if (suppressed) return start;
  if (reference === null || distance === null) return `${start}, chưa có mức trước đó để so`;
  const what = reference.period === null ? 'mức xuất phát' : periodName(reference.period);
  const was = `${what} (${figure(reference.value, words)}, ngày ${shortDay(reference.day)})`;
  return `${start}, so với ${was} ${distance > 0 ? 'đã' : 'chưa'} đúng hướng${silent(words)}`;
}

function reason(words: Wording): string {
  const { rule, state, asOf, manualReason } = words.facts;
  switch (rule) {
    case 'qualitative':
      return 'Kế hoạch không đặt con số cho chỉ tiêu này';
    case 'manual':
      return `Không có chỉ số để tính; xã tự đánh giá, lý do: "${manualReason ?? ''}"`;
    case 'no-indicator':
      return `Có ${goal(words)} nhưng chưa có chỉ số để đo`;
    case 'no-observation':
      return state === 'not-due'
        ? `Chưa có số liệu và theo lịch báo cáo của kế hoạch thì đến ${shortDay(asOf)} chưa phải báo cáo`
        : `Đến ${shortDay(asOf)} chưa có số liệu dù lịch báo cáo của kế hoạch hoặc hạn của chỉ tiêu đã qua`;
    case 'partial':
      return partialWords(words);
    case 'each-area':
      return eachWords(words);
    case 'direction':
      return directionWords(words);
    case 'comparator':
    case 'line':
      return `${measured(words)}; ${goal(words)}${distanceWords(words)}${lineWords(words)}${silent(words)}`;
  }
}

/**
 * One sentence that leads from the inputs of a status to its word. `unit` is
 * the indicator's own, for targets that name none; `names` those of villages.
 */
export function explainStatus(
  facts: Facts,
  unit: string | null,
  names: ReadonlyMap<string, string>,
): string {
  const words = wordingOf(facts, unit, names);
  const provisional = facts.provisional ? ' (tạm tính)' : '';
  const manual = facts.rule === 'manual' ? ' (xã tự đánh giá)' : '';
  return `${reason(words)}: ${targetStates[facts.state]}${provisional}${manual}.`;
}

/** The value of a status as its sentence writes it, with the unit; null when it shows none. */
export function statusValue(facts: Facts, unit: string | null): string | null {
  return facts.value === null ? null : figure(facts.value, wordingOf(facts, unit));
}

/** How far a status is from its target, as its sentence says it: "còn thiếu 5,2 điểm phần trăm"; null when it says nothing of it. */
export function statusDistance(facts: Facts, unit: string | null): string | null {
  return distanceWords(wordingOf(facts, unit)).replace(/^, /u, '') || null;
}
