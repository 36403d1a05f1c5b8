import { drawingWords as words } from '../../strings/compare.ts';
import { element } from '../part.ts';
import type { DrawnCell, Drawing } from './drawing.ts';

function header(scope: 'col' | 'row', text: string, className = ''): HTMLTableCellElement {
  const made = element('th', { text, className });
  made.scope = scope;
  return made;
}

function figureCell({ value, text, marks }: DrawnCell): HTMLTableCellElement {
  const shown = element(value === null ? 'span' : 'strong', {
    text,
    className: value === null ? 'blank' : '',
  });
  const beside = marks.map((mark) => element('span', { text: mark, className: 'small soft line' }));
  return element('td', { className: 'number' }, [shown, ...beside]);
}

/** All figures of a drawing, and why one is missing: what a reader has who does not see the chart. */
export function tableOf({ kind, title, rows, series }: Drawing): HTMLTableElement {
  const head = [
    header('col', words.row[kind]),
    ...series.map(({ name }) => header('col', name, 'number')),
  ];
  const body = rows.map(({ name }, index) => {
    const cells = series.flatMap(({ cells: all }) => all.slice(index, index + 1));
    return element('tr', {}, [header('row', name, 'nowrap'), ...cells.map(figureCell)]);
  });
  return element('table', {}, [
    element('caption', { text: title, className: 'small soft' }),
    element('thead', {}, [element('tr', {}, head)]),
    element('tbody', {}, body),
  ]);
}
