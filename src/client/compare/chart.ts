import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
  type ChartConfiguration,
  type ChartOptions,
} from 'chart.js';
import { number } from '../../lib/number-format.ts';
import { drawingWords as words } from '../../strings/compare.ts';
import { barsOf, linesOf } from './datasets.ts';
import type { Drawing } from './drawing.ts';
import { readInks, type Inks } from './looks.ts';
import { axesOf, barNumbers, goalLines, readingBand } from './marks.ts';

/** Axes across and down: lines and bars, no other kind of chart. */
type Kind = 'bar' | 'line';
type Options = ChartOptions<Kind>;

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
);

/** Both axes. Numbers begin at 0, so that no difference looks larger than it is; a share ends at 100. */
function scalesOf(drawing: Drawing, inks: Inks): NonNullable<Options['scales']> {
  const { unit, goals, kind, series } = drawing;
  const axes = axesOf(drawing);
  const [soft, line] = [inks.token('--ink-soft'), inks.token('--line')];
  const isWhole = series.every(({ decimals }) => decimals === 0);
  return {
    [axes.value]: {
      type: 'linear',
      beginAtZero: true,
      suggestedMax: Math.max(unit === '%' ? 100 : 1, ...goals.map(({ value }) => value)),
      title: { display: true, text: words.unit(unit), color: soft },
      ticks: {
        color: soft,
        maxTicksLimit: 6,
        callback: (value) => number(Number(value)),
        ...(isWhole && { precision: 0 }),
      },
      grid: { color: line },
      border: { color: line },
    },
    [axes.row]: {
      type: 'category',
      offset: true,
      ticks: { color: inks.token('--ink'), autoSkip: kind === 'duong', maxRotation: 0 },
      grid: { display: false },
      border: { color: inks.token('--line-strong') },
    },
  };
}

function optionsOf(drawing: Drawing, inks: Inks, source: string): Options {
  const { size } = inks.font;
  const isLine = drawing.kind === 'duong';
  return {
    animation: false,
    responsive: true,
    maintainAspectRatio: false,
    events: [],
    indexAxis: isLine ? 'x' : 'y',
    // Room for the words of targets above, and for the number behind the longest bar.
    layout: {
      padding: {
        top: size * (isLine ? 1.5 : 1.4 * drawing.goals.length + 0.4),
        right: isLine ? size : size * 4,
      },
    },
    scales: scalesOf(drawing, inks),
    plugins: {
      title: {
        display: true,
        position: 'bottom',
        align: 'start',
        text: source,
        color: inks.token('--ink-soft'),
        font: { weight: 'normal' },
      },
    },
  };
}

function configurationOf(
  drawing: Drawing,
  source: string,
  rowAt: () => number | null,
): ChartConfiguration<Kind, (number | null)[]> {
  const inks = readInks();
  Object.assign(Chart.defaults.font, inks.font);
  const isLine = drawing.kind === 'duong';
  return {
    type: isLine ? 'line' : 'bar',
    data: {
      labels: drawing.rows.map(({ short }) => short),
      datasets: isLine ? linesOf(drawing, inks) : barsOf(drawing, inks),
    },
    options: optionsOf(drawing, inks, source),
    plugins: [
      readingBand(drawing, inks, rowAt),
      goalLines(drawing, inks),
      barNumbers(drawing, inks),
    ],
  };
}

/** A chart on the page. */
export type ShownChart = {
  /** Marks the row that is being read. */
  read: (row: number) => void;
  /** The row under a place of the canvas, in CSS pixels from its upper left. */
  rowUnder: (place: { x: number; y: number }) => number;
  remove: () => void;
};

/**
 * Draws on a canvas, which must be on the page and visible, and again whenever the page changes
 * between day, night and paper.
 * @param source whose figures these are, written below the chart so that a saved picture says it too
 */
export function drawChart(canvas: HTMLCanvasElement, drawing: Drawing, source: string): ShownChart {
  let row: number | null = null;
  const make = () =>
    new Chart(
      canvas,
      configurationOf(drawing, source, () => row),
    );
  let chart = make();
  const redraw = (): void => {
    chart.destroy();
    chart = make();
  };
  const changes = ['(prefers-color-scheme: dark)', 'print'].map((query) => matchMedia(query));
  for (const change of changes) change.addEventListener('change', redraw);
  const { row: axis } = axesOf(drawing);
  return {
    read: (index) => {
      row = index;
      chart.draw();
    },
    rowUnder: (place) => {
      const index = chart.scales[axis]?.getValueForPixel(place[axis]) ?? 0;
      return Math.min(Math.max(index, 0), drawing.rows.length - 1);
    },
    remove: () => {
      for (const change of changes) change.removeEventListener('change', redraw);
      chart.destroy();
    },
  };
}
