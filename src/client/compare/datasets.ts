import type { ChartDataset } from 'chart.js';
import type { Drawing, Series } from './drawing.ts';
import { lookOf, type Inks } from './looks.ts';

const valuesOf = ({ cells }: Series) => cells.map(({ value }) => value);

/** Lines over the periods: cut where a figure is missing or counted anew, hollow points where it is not final. */
export function linesOf(
  { series }: Drawing,
  inks: Inks,
): ChartDataset<'line', (number | null)[]>[] {
  return series.map((one, index) => {
    const { token, dash, marker, turn } = lookOf(index);
    const colour = inks.token(token);
    return {
      label: one.name,
      data: valuesOf(one),
      clip: false,
      spanGaps: false,
      borderColor: colour,
      borderWidth: 2.5,
      borderDash: dash,
      segment: {
        borderColor: ({ p1DataIndex }) =>
          one.cells[p1DataIndex]?.startsAnew === true ? 'transparent' : undefined,
      },
      pointStyle: marker,
      pointRotation: turn,
      pointRadius: 5.5,
      pointBorderWidth: 2,
      pointBorderColor: colour,
      pointBackgroundColor: one.cells.map(({ isFirm }) =>
        isFirm ? colour : inks.token('--paper'),
      ),
    };
  });
}

/** Slanted lines, to tell the second bars from the first without their colour. */
function hatch(colour: string, paper: string): CanvasPattern | string {
  const tile = document.createElement('canvas');
  tile.width = 8;
  tile.height = 8;
  const context = tile.getContext('2d');
  if (context === null) return colour;
  context.fillStyle = paper;
  context.fillRect(0, 0, 8, 8);
  context.strokeStyle = colour;
  context.lineWidth = 2.5;
  context.beginPath();
  for (const start of [-4, 4, 12]) {
    context.moveTo(start - 4, 12);
    context.lineTo(start + 8, 0);
  }
  context.stroke();
  return context.createPattern(tile, 'repeat') ?? colour;
}

/** Bars by area: hollow where a figure is not final; 0 is a thin bar, a missing figure none. */
export function barsOf({ series }: Drawing, inks: Inks): ChartDataset<'bar', (number | null)[]>[] {
  const paper = inks.token('--paper');
  return series.map((one, index) => {
    const colour = inks.token(lookOf(index).token);
    const fill = index === 0 ? colour : hatch(colour, paper);
    return {
      label: one.name,
      data: valuesOf(one),
      borderColor: colour,
      borderWidth: 2,
      borderSkipped: false,
      minBarLength: 2,
      maxBarThickness: 26,
      backgroundColor: one.cells.map(({ isFirm }) => (isFirm ? fill : paper)),
    };
  });
}
