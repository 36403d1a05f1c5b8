import type { Indicator } from '../../domain/indicator.ts';
import { observationColumns, type ObservationField } from '../../domain/observation.ts';
import { periodName, type Period } from '../../domain/period.ts';
import { fillText } from '../../strings/fill-text.ts';
import { formTexts } from '../../strings/forms.ts';
import type { Area } from '../context.ts';
import type { Form, FormCell, FormLine } from './form.ts';
import { lastText } from './form-lines.ts';

const titleOf = (field: ObservationField): string =>
  observationColumns.find((column) => column.field === field)?.title ?? field;

function header({ id, shortName, unit }: Indicator): string {
  return fillText(formTexts.wideHeader, { id, name: shortName, unit });
}

function unique<Item>(items: readonly Item[], key: (item: Item) => string): Item[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}

/** The wide form: areas down, indicators across, one period; the last values stand in columns on the right. */
export function wideForm(lines: readonly FormLine[], period: Period): Form {
  const byKey = new Map(lines.map((line) => [`${line.area.code} ${line.indicator.id}`, line]));
  const indicators = unique(
    lines.map(({ indicator }) => indicator),
    ({ id }) => id,
  );
  const areas = unique(lines.map(({ area }) => area), ({ code }) => code); // prettier-ignore
  const lineOf = (area: Area, indicator: Indicator) => byKey.get(`${area.code} ${indicator.id}`);
  const openCell = (area: Area, indicator: Indicator): FormCell =>
    lineOf(area, indicator) === undefined
      ? { text: '' }
      : { text: '', figureOf: indicator, isOpen: true };
  return {
    period,
    headers: [
      titleOf('area'),
      formTexts.areaName,
      titleOf('period'),
      ...indicators.map(header),
      ...indicators.map(({ id }) => fillText(formTexts.lastOf, { id })),
    ],
    rows: areas.map((area) => [
      { text: area.code },
      { text: area.name },
      { text: periodName(period) },
      ...indicators.map((indicator) => openCell(area, indicator)),
      ...indicators.map((indicator) => ({ text: lastText(lineOf(area, indicator)?.last ?? null) })),
    ]),
    keyColumns: 3,
  };
}
