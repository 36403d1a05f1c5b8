import type { Indicator } from '../../domain/indicator.ts';
import { observationStatuses, type Observation } from '../../domain/observation.ts';
import { comparePeriods, periodName, type Period } from '../../domain/period.ts';
import { fillText } from '../../strings/fill-text.ts';
import { formTexts } from '../../strings/forms.ts';
import type { IngestContext } from '../context.ts';
import { isDueIn, reportedBefore } from '../expected-rows.ts';
import { writeNumber } from '../number-text.ts';
import type { FormLine } from './form.ts';

/**
 * What a period asks for: what the plans promise (everything when they promise
 * nothing), as far as it is gathered at least this often by its definition, and
 * what was published for the last period of this length. When that is nothing,
 * whoever asks for the form wants to report more often: then all that is promised.
 */
function dueIn(context: IngestContext, period: Period): Indicator[] {
  const { indicators, expectedIndicators, previous } = context;
  const practised = new Set(reportedBefore(previous, period).map(({ indicator }) => indicator));
  const promised = indicators.filter(
    ({ id }) => expectedIndicators.length === 0 || expectedIndicators.includes(id),
  );
  const due = indicators.filter(
    (indicator) =>
      practised.has(indicator.id) || (promised.includes(indicator) && isDueIn(indicator, period)),
  );
  return due.length > 0 ? due : promised;
}

function lastBefore(
  previous: readonly Observation[],
  indicator: string,
  area: string,
  period: Period,
): FormLine['last'] {
  return previous
    .filter((one) => one.indicator === indicator && one.area === area)
    .filter((one) => comparePeriods(one.period, period) < 0)
    .reduce<Observation | null>(
      (last, one) => (last === null || comparePeriods(one.period, last.period) > 0 ? one : last),
      null,
    );
}

/** Every figure a period asks for: each indicator that is due, for each area of its level. */
export function formLines(context: IngestContext, period: Period): FormLine[] {
  return dueIn(context, period).flatMap((indicator) =>
    context.areas
      .filter(({ level }) => level === indicator.areaLevel)
      .map((area) => ({
        indicator,
        area,
        last: lastBefore(context.previous, indicator.id, area.code, period),
      })),
  );
}

/** The last figure as people read it, with the period it is of; empty when there was none. */
export function lastText(last: FormLine['last']): string {
  if (last === null) return '';
  const value = last.value === null ? observationStatuses[last.status] : writeNumber(last.value);
  return fillText(formTexts.lastValue, { value, period: periodName(last.period) });
}
