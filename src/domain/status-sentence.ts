import type { Indicator } from './indicator.ts';
import { periodName } from './period.ts';
import { comparators } from './target.ts';
import { targetStates, type TargetStatus } from './target-status.ts';

type Facts = Omit<TargetStatus, 'sentence'>;

/** At most two decimals, Vietnamese comma. */
function figure(value: number, unit: string | null): string {
  const text = String(Number(value.toFixed(2))).replace('.', ',');
  if (unit === null) return text;
  return unit === '%' ? `${text}%` : `${text} ${unit}`;
}

function day(iso: string): string {
  return iso.split('-').reverse().join('/');
}

/** Indicators of yes or no carry this unit. */
function isYesNo(unit: string | null): boolean {
  return unit === 'có/không';
}

function goal({ comparator, targetValue, targetValueTo, unit, year }: Facts): string {
  const when = year === null ? '' : ` trong năm ${year}`;
  if (targetValue === null) return `chỉ tiêu ${comparators[comparator]}${when}`;
  if (isYesNo(unit)) return `chỉ tiêu là "${targetValue === 0 ? 'không' : 'có'}"${when}`;
  const upper = targetValueTo === null ? '' : ` đến ${figure(targetValueTo, unit)}`;
  return `chỉ tiêu ${comparators[comparator]} ${figure(targetValue, unit)}${upper}${when}`;
}

function measured(facts: Facts, unit: string | null): string {
  const { value, numerator, denominator, period, suppressed } = facts;
  const when = period === null ? '' : periodName(period);
  if (suppressed) return `${when}: số đếm nhỏ nên không hiện`;
  if (value === null) return when;
  const parts = numerator === null || denominator === null ? '' : ` (${numerator}/${denominator})`;
  return `${when}: ${figure(value, unit)}${parts}`;
}

function distanceWords({ distance, unit, comparator, value, targetValue }: Facts): string {
  if (distance === null) return '';
  if (distance === 0) return ', vừa bằng mức này';
  const points = figure(Math.abs(distance), unit === '%' ? 'điểm phần trăm' : unit);
  if (distance > 0) return `, tốt hơn mức này ${points}`;
  const isAbove = value !== null && targetValue !== null && value > targetValue;
  return isAbove || comparator === '<' ? `, còn cao hơn ${points}` : `, còn thiếu ${points}`;
}

function lineWords(facts: Facts): string {
  const { line, unit } = facts;
  if (line === null) return '';
  const share = figure(line.elapsedShare * 100, '%');
  return (
    `; từ ${figure(line.baseline, unit)} ngày ${day(line.baselineDay)} đến hạn ${day(line.dueDay)} ` +
    `đã qua ${share} thời gian, theo đường thẳng cần ${figure(line.expected, unit)}, ` +
    `cho phép lệch ${figure(line.tolerance, unit === '%' ? 'điểm' : unit)}`
  );
}

function reason(facts: Facts, unit: string | null): string {
  const { rule, areas, state } = facts;
  const missing = areas?.results.filter((result) => result.state === 'not-reported').length ?? 0;
  const silent = missing > 0 ? `, ${missing} thôn chưa báo cáo` : '';
  switch (rule) {
    case 'qualitative':
      return 'Kế hoạch không đặt con số cho chỉ tiêu này';
    case 'no-indicator':
      return `Có ${goal(facts)} nhưng chưa có chỉ số để đo`;
    case 'no-observation':
      return state === 'not-due'
        ? `Chưa có số liệu và theo lịch báo cáo của kế hoạch thì đến ${day(facts.asOf)} chưa phải báo cáo`
        : `Đến ${day(facts.asOf)} chưa có số liệu dù lịch báo cáo của kế hoạch đã qua`;
    case 'partial':
      return `${measured(facts, unit)}: có số của ${areas?.met ?? 0}/${areas?.total ?? 0} thôn, chưa đủ để tính cho toàn xã`;
    case 'each-area':
      return `${measured(facts, unit)}: ${areas?.met ?? 0}/${areas?.total ?? 0} thôn đạt; ${goal(facts)}${silent}`;
    case 'direction':
      return facts.distance === null
        ? `${measured(facts, unit)}; ${goal(facts)}, chưa có mức xuất phát để so`
        : `${measured(facts, unit)}; ${goal(facts)}, so với mức xuất phát ${facts.distance > 0 ? 'đã' : 'chưa'} đúng hướng`;
    case 'comparator':
    case 'line':
      return `${measured(facts, unit)}; ${goal(facts)}${distanceWords(facts)}${lineWords(facts)}`;
  }
}

/** One sentence that leads from the inputs of a status to its word. */
export function explainStatus(facts: Facts, indicator: Pick<Indicator, 'unit'> | null): string {
  const unit = facts.unit ?? indicator?.unit ?? null;
  const provisional = facts.provisional ? ' (tạm tính)' : '';
  return `${reason(facts, unit)}: ${targetStates[facts.state]}${provisional}.`;
}
