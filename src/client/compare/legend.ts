import { drawingWords as words } from '../../strings/compare.ts';
import { element } from '../part.ts';
import type { Drawing } from './drawing.ts';
import { lookOf, type Look } from './looks.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** Markers around the middle of the picture, as the chart draws them. */
const MARKERS: Readonly<Record<Look['marker'], string>> = {
  circle: 'M17.5 8a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0z',
  triangle: 'M23 2.5l4.8 8.2h-9.6z',
  rect: 'M19 4h8v8h-8z',
  rectRot: 'M23 2.5l5.5 5.5l-5.5 5.5l-5.5-5.5z',
};

function shape(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

function lineSample({ dash, marker, turn }: Look): SVGElement[] {
  const stroke = { stroke: 'currentColor', 'stroke-width': '2.5', fill: 'none' };
  return [
    shape('path', { ...stroke, d: 'M0 8h46', 'stroke-dasharray': dash.join(' ') }),
    shape('path', { d: MARKERS[marker], fill: 'currentColor', transform: `rotate(${turn} 23 8)` }),
  ];
}

function barSample(index: number): SVGElement[] {
  const box = {
    x: '1',
    y: '1',
    width: '44',
    height: '14',
    stroke: 'currentColor',
    'stroke-width': '2',
  };
  if (index === 0) return [shape('rect', { ...box, fill: 'currentColor' })];
  const hatch = 'M4 15l14-14M12 15l14-14M20 15l14-14M28 15l14-14';
  return [
    shape('rect', { ...box, fill: 'none' }),
    shape('path', { d: hatch, stroke: 'currentColor', 'stroke-width': '2.5' }),
  ];
}

/** How a series looks in the chart, in small; its name stands beside it. */
function sample(drawing: Drawing, index: number): SVGElement {
  const look = lookOf(index);
  const picture = shape('svg', {
    viewBox: '0 0 46 16',
    width: '46',
    height: '16',
    'aria-hidden': 'true',
  });
  picture.style.color = `var(${look.token})`;
  picture.append(...(drawing.kind === 'duong' ? lineSample(look) : barSample(index)));
  return picture;
}

/** One item per series. */
export function legendItems(drawing: Drawing): HTMLLIElement[] {
  return drawing.series.map(({ name }, index) =>
    element('li', {}, [sample(drawing, index), element('span', { text: name })]),
  );
}

/** What hollow points and cut lines of this drawing mean; empty when it has none. */
export function legendNote({ kind, series }: Drawing): string {
  const cells = series.map((one) => one.cells);
  const hasOpen = cells.flat().some(({ value, isFirm }) => value !== null && !isFirm);
  const isCut = cells.some((row) =>
    row.some(({ value, startsAnew }, index) => value === null || (startsAnew && index > 0)),
  );
  const { open, cut } = words.legend;
  return [...(hasOpen ? [open[kind]] : []), ...(isCut && kind === 'duong' ? [cut] : [])].join('; ');
}
