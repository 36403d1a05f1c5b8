/** How one series looks. No two share a colour, a dash or a marker as it is turned: any one of them tells it from the others. */
export type Look = {
  /** Its colour, a token of src/styles/tokens.css. */
  token: string;
  dash: number[];
  marker: 'circle' | 'triangle' | 'rect' | 'rectRot';
  /** Degrees the marker is turned by. */
  turn: number;
};

/** As many as there may be lines. */
export const looks: readonly Look[] = [
  { token: '--so', dash: [], marker: 'circle', turn: 0 },
  { token: '--lua', dash: [10, 4], marker: 'triangle', turn: 0 },
  { token: '--link-visited', dash: [2, 4], marker: 'rect', turn: 0 },
  { token: '--xanh', dash: [14, 4, 2, 4], marker: 'rectRot', turn: 0 },
  { token: '--ink', dash: [20, 5], marker: 'triangle', turn: 180 },
  { token: '--dat', dash: [7, 3, 2, 3, 2, 3], marker: 'triangle', turn: 90 },
];

export function lookOf(index: number): Look {
  const look = looks[index];
  if (look === undefined) throw new Error(`no look for series ${index + 1}`);
  return look;
}

/** The colours and letters of the page as it is shown now: by day, by night or on paper. */
export type Inks = {
  token: (name: string) => string;
  font: { family: string; size: number };
};

/** Letters of a chart beside those of the page. */
const CHART_TEXT = 0.8125;

export function readInks(): Inks {
  const root = getComputedStyle(document.documentElement);
  return {
    token: (name) => root.getPropertyValue(name).trim(),
    font: { family: root.fontFamily, size: Number.parseFloat(root.fontSize) * CHART_TEXT },
  };
}
