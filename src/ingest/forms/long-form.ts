import {
  observationColumns,
  type ObservationColumn,
  type ObservationField,
} from '../../domain/observation.ts';
import { periodName, type Period } from '../../domain/period.ts';
import { formTexts } from '../../strings/forms.ts';
import type { Form, FormCell, FormLine } from './form.ts';
import { lastText } from './form-lines.ts';

type Column = { header: string; cell: (line: FormLine, period: Period) => FormCell };

const named = (header: string, text: (line: FormLine) => string): Column => ({
  header,
  cell: (line) => ({ text: text(line) }),
});

function valueColumn({ title }: ObservationColumn): Column {
  return {
    header: title,
    cell: ({ indicator }) => ({ text: '', figureOf: indicator, isOpen: true }),
  };
}

/** Columns of one field, and the ones beside it that only help the person who fills in. */
function columnsOf(column: ObservationColumn): Column[] {
  const { field, title } = column;
  const special: Partial<Record<ObservationField, Column[]>> = {
    indicator: [
      named(title, ({ indicator }) => indicator.id),
      named(formTexts.indicatorName, ({ indicator }) => indicator.shortName),
      named(formTexts.unit, ({ indicator }) => indicator.unit),
    ],
    area: [
      named(title, ({ area }) => area.code),
      named(formTexts.areaName, ({ area }) => area.name),
    ],
    period: [
      { header: title, cell: (_, period) => ({ text: periodName(period) }) },
      named(formTexts.last, ({ last }) => lastText(last)),
    ],
    value: [valueColumn(column)],
    status: [{ header: title, cell: () => ({ text: '', isStatus: true, isOpen: true }) }],
  };
  return special[field] ?? [{ header: title, cell: () => ({ text: '', isOpen: true }) }];
}

const columns = observationColumns.flatMap(columnsOf);

/**
 * The long form: one row per figure. Names and last values stand in columns
 * that the reader passes over. The period is spelled out, because Excel turns a
 * "2026-06" in a CSV file into a date.
 */
export function longForm(lines: readonly FormLine[], period: Period): Form {
  return {
    period,
    headers: columns.map(({ header }) => header),
    rows: lines.map((line) => columns.map(({ cell }) => cell(line, period))),
    keyColumns: columns.findIndex(({ header }) => header === formTexts.last) + 1,
  };
}
