import type { Chart, Plugin, Scale } from 'chart.js';
import { number } from '../../lib/number-format.ts';
import { drawingWords as words } from '../../strings/compare.ts';
import type { Drawing } from './drawing.ts';
import type { Inks } from './looks.ts';

/** The axis of numbers and the axis of periods or areas. */
export function axesOf({ kind }: Pick<Drawing, 'kind'>): { value: 'x' | 'y'; row: 'x' | 'y' } {
  return kind === 'duong' ? { value: 'y', row: 'x' } : { value: 'x', row: 'y' };
}

function scaleOf({ scales }: Chart, axis: 'x' | 'y'): Scale {
  const scale = scales[axis];
  if (scale === undefined) throw new Error(`chart without ${axis}`);
  return scale;
}

/** Draws straight across the chart at one place of an axis. */
function rule(chart: Chart, axis: 'x' | 'y', at: number): void {
  const { ctx, chartArea } = chart;
  ctx.beginPath();
  if (axis === 'y') {
    ctx.moveTo(chartArea.left, at);
    ctx.lineTo(chartArea.right, at);
  } else {
    ctx.moveTo(at, chartArea.top);
    ctx.lineTo(at, chartArea.bottom);
  }
  ctx.stroke();
}

/** Words on a ground of their own, so that a line behind them does not strike them out. */
function write(
  ctx: CanvasRenderingContext2D,
  words: string,
  x: number,
  y: number,
  ground: string,
): void {
  ctx.save();
  ctx.setLineDash([]);
  ctx.strokeStyle = ground;
  ctx.lineWidth = 4;
  ctx.lineJoin = 'round';
  const room = ctx.canvas.clientWidth - x;
  ctx.strokeText(words, x, y, room);
  ctx.restore();
  ctx.fillText(words, x, y, room);
}

/** The level each target asks for: a dashed line with its words. */
export function goalLines(drawing: Drawing, inks: Inks): Plugin {
  const { value: axis } = axesOf(drawing);
  const { size, family } = inks.font;
  return {
    id: 'goals',
    afterDatasetsDraw: (chart) => {
      const { ctx, chartArea } = chart;
      ctx.save();
      ctx.strokeStyle = ctx.fillStyle = inks.token('--dat');
      ctx.lineWidth = 2;
      ctx.font = `600 ${size}px ${family}`;
      for (const [index, { value, label }] of drawing.goals.entries()) {
        const at = scaleOf(chart, axis).getPixelForValue(value);
        ctx.setLineDash([7, 5]);
        rule(chart, axis, at);
        const { width } = ctx.measureText(label);
        const before = at > chartArea.left + chartArea.width / 2 ? at - width : at;
        const within = Math.max(0, Math.min(before, chart.width - width));
        const across = axis === 'y' ? chartArea.left + size / 2 : within;
        const down = axis === 'y' ? at - size * 0.5 : chartArea.top - size * (0.4 + 1.4 * index);
        write(ctx, label, across, down, inks.token('--paper'));
      }
      ctx.restore();
    },
  };
}

/** Why a bar is missing is written in the chart up to this part of its width. */
const SHORT = 0.6;

/** Beside each bar its number; in place of a bar that is missing why it is, where there is room for it. */
export function barNumbers({ kind, series }: Drawing, inks: Inks): Plugin {
  const { size, family } = inks.font;
  return {
    id: 'numbers',
    afterDatasetsDraw: (chart) => {
      if (kind !== 'cot') return;
      const { ctx, chartArea } = chart;
      const start = scaleOf(chart, 'x').getPixelForValue(0) + size / 2;
      ctx.save();
      ctx.font = `${size}px ${family}`;
      ctx.textBaseline = 'middle';
      const ground = inks.token('--paper');
      for (const [index, { cells, decimals }] of series.entries()) {
        for (const [row, bar] of chart.getDatasetMeta(index).data.entries()) {
          const { value = null, absence = '' } = cells[row] ?? {};
          ctx.fillStyle = inks.token(value === null ? '--ink-soft' : '--ink');
          const fits = ctx.measureText(absence).width < chartArea.width * SHORT;
          const why = fits ? absence : words.seeTable;
          if (value === null) write(ctx, why, start, bar.y, ground);
          else write(ctx, number(value, decimals), bar.x + size / 2, bar.y, ground);
        }
      }
      ctx.restore();
    },
  };
}

/** A band behind the row that is being read; `rowAt` gives its number, or null. */
export function readingBand(drawing: Drawing, inks: Inks, rowAt: () => number | null): Plugin {
  const { row: axis } = axesOf(drawing);
  return {
    id: 'reading',
    beforeDraw: (chart) => {
      const row = rowAt();
      if (row === null) return;
      const { ctx, chartArea } = chart;
      const { left, top, width, height } = chartArea;
      const middle = scaleOf(chart, axis).getPixelForValue(row);
      const room = (axis === 'x' ? width : height) / drawing.rows.length;
      ctx.save();
      ctx.fillStyle = inks.token('--surface-sunk');
      if (axis === 'x') ctx.fillRect(middle - room / 2, top, room, height);
      else ctx.fillRect(left, middle - room / 2, width, room);
      ctx.restore();
    },
  };
}
