import { readFileSync } from 'node:fs';
import { site } from '../../strings/site.ts';
import { PICTURE, type ShareCard } from './share-cards.ts';
import { TERRACES } from './terraces.ts';

const NBSP = '\u00A0';
const MARGIN = 64;
/** From the tilde of an upper case Ễ to the foot of a g it is 1.43: below that, two lines could meet. */
const LINE_HEIGHT = 1.46;
const HEADER = 124;

/** A box as satori takes it: CSS in camel case, lengths in pixels. */
export type Box = {
  type: 'div';
  props: { style: Record<string, string | number>; children: Box[] | string };
};

const tokens = readFileSync('src/styles/tokens.css', 'utf8');

/** A colour of the site by daylight: the first of its name in tokens.css. */
function colour(name: string): string {
  const value = new RegExp(`--${name}: (#[0-9a-f]{6});`, 'u').exec(tokens)?.[1];
  if (value === undefined) throw new Error(`tokens.css has no colour --${name}`);
  return value;
}

const box = (style: Box['props']['style'], children: Box[]): Box => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

type Type = { size: number; weight?: 400 | 700; lines?: number; colour?: string };

/** Words in one size, cut with an ellipsis where they need more lines. */
export function words(
  text: string,
  { size, weight = 400, lines = 1, colour: name = 'ink' }: Type,
): Box {
  const style = {
    display: 'block',
    fontSize: size,
    fontWeight: weight,
    lineHeight: LINE_HEIGHT,
    color: colour(name),
    lineClamp: lines,
  };
  // A short last word never stands alone on its line.
  return { type: 'div', props: { style, children: text.replace(/ (?=\S{1,5}$)/u, NBSP) } };
}

/** Type of the large sentence up to a length in characters: its size, and how many lines it may fill. */
type Fit = { upTo: number; size: number; lines: number };
const TITLES: readonly Fit[] = [
  { upTo: 40, size: 72, lines: 2 },
  { upTo: 70, size: 56, lines: 3 },
  { upTo: 110, size: 50, lines: 3 },
  { upTo: 160, size: 46, lines: 5 },
  { upTo: Infinity, size: 40, lines: 6 },
];

/** Above this length the sentence has the picture to itself. */
const LONG_TITLE = 110;

const NOTE: Type = { size: 28, lines: 3, colour: 'ink-soft' };

/** Above a number there is room for two lines. */
const OVER_FIGURE: readonly Fit[] = [
  { upTo: 32, size: 62, lines: 1 },
  { upTo: 60, size: 50, lines: 2 },
  { upTo: Infinity, size: 42, lines: 2 },
];

function fitting(sizes: readonly Fit[], text: string): Fit {
  const found = sizes.find(({ upTo }) => text.length <= upTo);
  if (found === undefined) throw new Error('no size of type for a title');
  return found;
}

/** The number with what belongs to it: beside it, or below one that is long. */
function numberBox(figure: string, note: string): Box {
  const isShort = figure.length <= 9;
  const number = words(figure, { size: isShort ? 112 : 60, colour: 'so', weight: 700 });
  const more = words(note, { ...NOTE, lines: isShort ? 4 : 3 });
  return isShort
    ? box({ alignItems: 'center', columnGap: 40 }, [
        box({ flexShrink: 0 }, [number]),
        box({ flexGrow: 1, flexBasis: 0 }, [more]),
      ])
    : box({ flexDirection: 'column' }, [number, more]);
}

function body({ kind, title, figure, note }: ShareCard): Box[] {
  const above = words(kind, { size: 30, colour: 'so', weight: 700 });
  const size = fitting(figure === null ? TITLES : OVER_FIGURE, title);
  const large = words(title, { ...size, weight: 700 });
  if (figure !== null) return [above, large, numberBox(figure, note)];
  return title.length > LONG_TITLE ? [above, large] : [above, large, words(note, NOTE)];
}

function header({ place }: ShareCard): Box {
  const isPortal = place === site.name;
  const size = place.length > 44 ? 28 : 38;
  const names = [
    words(place, { size, weight: 700, lines: 2, colour: 'on-strong' }),
    ...(isPortal ? [] : [words(site.name, { size: 24, colour: 'on-strong' })]),
  ];
  return box(
    { height: HEADER, paddingLeft: MARGIN + 96, paddingRight: MARGIN, alignItems: 'center' },
    [box({ flexDirection: 'column' }, names)],
  );
}

const demoMark = box(
  {
    justifyContent: 'center',
    backgroundColor: colour('lua-soft'),
    borderTop: `3px solid ${colour('lua')}`,
    padding: '6px 0',
  },
  [words(site.demoMark, { size: 30, weight: 700, colour: 'lua' })],
);

/** The words of a picture, laid out over its ground. */
export function cardBox(card: ShareCard): Box {
  const middle = box(
    {
      flexDirection: 'column',
      flexGrow: 1,
      justifyContent: 'center',
      rowGap: 10,
      padding: `0 ${MARGIN}px`,
    },
    body(card),
  );
  const style = { flexDirection: 'column', width: '100%', height: '100%', fontFamily: 'portal' };
  return box(style, [header(card), middle, ...(card.isDemo ? [demoMark] : [])]);
}

/** The finished drawing: the ground, our mark and pattern, and above them the words as satori drew them. */
export function drawing(wordsDrawn: string): string {
  const { width, height } = PICTURE;
  const mark = readFileSync('public/icon.svg', 'utf8');
  const terraces = TERRACES.map((path) => `<path d="${path}"/>`).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
<rect width="${width}" height="${height}" fill="${colour('paper')}"/>
<svg x="0" y="190" width="${width}" height="440" viewBox="0 0 600 220"><g fill="${colour('so')}" fill-opacity="0.045">${terraces}</g></svg>
<rect width="${width}" height="${HEADER}" fill="${colour('strong-ground')}"/>
<svg x="${MARGIN}" y="${(HEADER - 72) / 2}" width="72" height="72">${mark}</svg>
${wordsDrawn}
</svg>`;
}
