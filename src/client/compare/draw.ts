import { drawingWords as words } from '../../strings/compare.ts';
import { element, part } from '../part.ts';
import { drawChart, type ShownChart } from './chart.ts';
import { hasNumber, layOutDrawing, rowSentence, type Chosen, type Drawing } from './drawing.ts';
import { readFigures, type IndicatorFile } from './figures.ts';
import type { OfferedIndicator } from './form.ts';
import { legendItems, legendNote } from './legend.ts';
import { tableOf } from './table.ts';

/** Height of a chart of bars, in letters: each area needs a line of its own. */
const BAR_CHART = { row: 2.1, bar: 0.9, rest: 8 };

let current: ShownChart | null = null;

/** Reading row by row: the slider's own arrow keys, or a pointer on the chart; the figures stand below in words. */
function letRead(result: HTMLElement, canvas: HTMLCanvasElement, drawing: Drawing): void {
  const slider = part(result, '[data-row]', HTMLInputElement);
  const line = part(result, '[data-row-words]', HTMLElement);
  const last = drawing.rows.length - 1;
  part(result, '[data-reader]', HTMLElement).hidden = last === 0;
  part(result, '[data-row-label]', HTMLElement).textContent = words.step[drawing.kind];
  slider.max = String(last);
  const read = (row: number): void => {
    const sentence = rowSentence(drawing, row);
    slider.value = String(row);
    slider.setAttribute('aria-valuetext', sentence);
    line.textContent = sentence;
    current?.read(row);
  };
  slider.oninput = () => read(Number(slider.value));
  const readUnder = ({ offsetX: x, offsetY: y }: PointerEvent): void => {
    if (current !== null) read(current.rowUnder({ x, y }));
  };
  canvas.addEventListener('pointerdown', readUnder);
  canvas.addEventListener('pointermove', readUnder);
  read(drawing.kind === 'duong' ? last : 0);
}

function drawInto(result: HTMLElement, drawing: Drawing): void {
  const canvas = element('canvas');
  const names = drawing.series.map(({ name }) => name).join(', ');
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', words.chart[drawing.kind](drawing.title, names));
  const plot = part(result, '[data-plot]', HTMLElement);
  const { row, bar, rest } = BAR_CHART;
  const height = drawing.rows.length * (row + bar * (drawing.series.length - 1)) + rest;
  plot.style.blockSize = drawing.kind === 'cot' ? `${height}em` : '';
  plot.replaceChildren(canvas);
  part(result, '[data-legend]', HTMLElement).replaceChildren(...legendItems(drawing));
  part(result, '[data-legend-note]', HTMLElement).textContent = legendNote(drawing);
  current = drawChart(canvas, drawing, result.dataset['source'] ?? '');
  letRead(result, canvas, drawing);
}

function link(href: string, text: string): HTMLLIElement {
  const made = element('a', { text });
  made.href = href;
  return element('li', {}, [made]);
}

/** Takes the drawing off the page. */
function clear(result: HTMLElement): void {
  current?.remove();
  current = null;
  result.hidden = true;
}

/** Puts a drawing on the page. Without a number there is no chart, without a figure no table. */
function show(result: HTMLElement, drawing: Drawing): void {
  clear(result);
  const { title, absent, series } = drawing;
  const table = part(result, '[data-table]', HTMLElement);
  part(result, 'figcaption', HTMLElement).textContent = title;
  table.replaceChildren(tableOf(drawing));
  table.setAttribute('aria-label', title);
  table.hidden = series.length === 0;
  part(result, '[data-absent]', HTMLElement).textContent =
    absent.length === 0 ? '' : words.absent(absent.join(', '));
  const isDrawn = hasNumber(drawing);
  part(result, 'figure', HTMLElement).hidden = !isDrawn;
  result.hidden = false;
  if (isDrawn) drawInto(result, drawing);
}

/** What is drawn, in a sentence for those who do not see it appear. */
function announce(drawing: Drawing): string {
  if (!hasNumber(drawing)) return words.noNumber;
  const { kind, series, rows } = drawing;
  return kind === 'duong' ? words.drawn.duong(series.length) : words.drawn.cot(rows.length);
}

/** What was asked for: parts of the form, with the fetched file of each indicator. */
export type Asked = Omit<Chosen, 'indicators'> & {
  indicators: readonly (OfferedIndicator & { file: IndicatorFile })[];
};

/**
 * Puts what was asked for on the page: chart, legend, a table of the same figures, and where to
 * have them from.
 * @returns the sentence that says what is drawn
 */
export async function draw(result: HTMLElement, asked: Asked): Promise<string> {
  const indicators = asked.indicators.map((one) => ({
    ...one,
    figures: readFigures(one.file, asked.whole),
  }));
  const drawing = layOutDrawing({ ...asked, indicators });
  await document.fonts.ready;
  show(result, drawing);
  part(result, '[data-sources]', HTMLElement).replaceChildren(
    ...indicators.flatMap(({ figures: { name }, page, xlsx, csv }) => [
      link(page, words.page(name)),
      link(xlsx, words.xlsx(name)),
      link(csv, words.csv(name)),
    ]),
  );
  return announce(drawing);
}
