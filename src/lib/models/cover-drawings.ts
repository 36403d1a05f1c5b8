/**
 * Our own drawings for models without a picture, one for each type that has one and one for each field. They are calm,
 * flat scenes of 320 by 180 in the colours of the page, which reach them as custom properties.
 */
const fill = (colour: string, path: string) => `<path fill="var(--${colour})" d="${path}"/>`;
const line = (colour: string, path: string, width = 4) =>
  `<path fill="none" stroke="var(--${colour})" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" d="${path}"/>`;
const disc = (colour: string, x: number, y: number, r: number) =>
  `<circle fill="var(--${colour})" cx="${x}" cy="${y}" r="${r}"/>`;
const at = (x: number, y: number, scale: number, parts: string) =>
  `<g transform="translate(${x} ${y}) scale(${scale})">${parts}</g>`;

/** Ground lines of a hillside, of one colour family. */
const ground = (sky: string, hill: string) =>
  fill(sky, 'M0 0h320v180H0z') +
  `<g opacity=".35">${fill(hill, 'M0 112c60-24 110-26 170-10s100 12 150-8v86H0z')}</g>` +
  `<g opacity=".6">${fill(hill, 'M0 142c70-14 130-10 190-2s90 4 130-4v44H0z')}</g>`;
const digital = ground('so-soft', 'so');
const green = ground('xanh-soft', 'xanh');
const both = ground('so-soft', 'xanh');

/* Things, each standing on its own origin. */
const house =
  fill('surface', 'M-24 0v-30h48V0z') +
  fill('dat', 'M-32-28 0-56l32 28z') +
  fill('so', 'M-6 0v-18H6V0z') +
  fill('lua', 'M11-22h8v8h-8zM-19-22h8v8h-8z');
const tree =
  line('lua', 'M0 0v-26', 6) +
  disc('xanh', 0, -40, 20) +
  disc('xanh', -12, -28, 12) +
  disc('xanh', 12, -28, 12);
const flower =
  line('xanh', 'M0 0v-16M0-5c5-2 7-5 8-8', 3) +
  [0, 72, 144, 216, 288]
    .map((turn) => `<g transform="translate(0 -20) rotate(${turn})">${disc('dat', 0, -5, 4)}</g>`)
    .join('') +
  disc('lua', 0, -20, 3.5);
const phone =
  `<rect fill="var(--strong-ground)" x="-26" y="-92" width="52" height="92" rx="8"/>` +
  `<rect fill="var(--surface)" x="-21" y="-83" width="42" height="70" rx="3"/>` +
  disc('on-strong', 0, -6.5, 3);
const waves =
  line('so', 'M-10-6a14 14 0 0 1 20 0M-19-15a27 27 0 0 1 38 0M-28-24a40 40 0 0 1 56 0', 5) +
  disc('so', 0, 4, 5);
const road =
  fill('surface', 'M118 180c16-30 22-46 26-66h32c4 20 10 36 26 66z') +
  line('line-strong', 'M160 122v10M160 142v12M160 164v12', 3);
const lamp = line('line-strong', 'M0 0v-66h18', 4) + fill('lua', 'M12-66h18l-4 9H16z');
const broom = line('lua', 'M0-62 14-18', 5) + fill('dat', 'M8-22l14-4 14 26H6z');
const bin = (colour: string) =>
  fill(colour, 'M-11 0-14-26h28L11 0z') + line(colour, 'M-17-30h34', 5);
const stall =
  fill('surface', 'M-56 0v-26H56V0z') +
  line('line-strong', 'M-56-26v-40M56-26v-40', 4) +
  fill('dat', 'M-66-60-56-88H56l10 28z') +
  fill('surface', 'M-40-88h20l-4 28h-22zM20-88h20l6 28H24z') +
  [-40, -24, -8].map((x) => disc('xanh', x, -31, 8)).join('') +
  disc('lua', 14, -31, 8) +
  disc('lua', 30, -31, 8);
const code =
  `<rect fill="var(--surface)" x="-22" y="-44" width="44" height="44" rx="4"/>` +
  fill(
    'ink',
    'M-16-38h12v12h-12zM4-38h12v12H4zM-16-18h12v12h-12zM4-18h5v5H4zM11-11h5v5h-5zM4-11h4v5H4z',
  ) +
  fill('surface', 'M-13-35h6v6h-6zM7-35h6v6H7zM-13-15h6v6h-6z');
const office =
  fill('surface', 'M-50 0v-74H50V0z') +
  fill('so', 'M-56-74h112v-8H-56z') +
  [-58, -34]
    .map((y) => [-36, -12, 12, 36].map((x) => fill('so', `M${x - 6} ${y}h12v14h-12z`)).join(''))
    .join('') +
  fill('dat', 'M-9 0v-14H9V0z') +
  line('line-strong', 'M0-82v-26', 3) +
  fill('dat', 'M1-108h22v13H1z');
const basket =
  fill('lua', 'M-40-34h80L30 0h-60z') +
  line('lua', 'M-30-34a30 30 0 0 1 60 0', 5) +
  line('lua-soft', 'M-36-22h72M-33-11h66M-16-34v34M0-34v34M16-34v34', 2);
const leaf =
  fill('xanh', 'M0 0c-18-10-18-34 0-46 18 12 18 36 0 46z') + line('xanh-soft', 'M0-2v-34', 2);
const links = (path: string) => `<g stroke-dasharray="1 9">${line('so', path, 4)}</g>`;

/** Each drawing by its id: a model type, or a field. */
export const coverDrawings: Readonly<Record<string, string>> = {
  digital: digital + at(160, 158, 1.25, phone) + at(160, 104, 0.8, waves),
  green: green + at(110, 160, 1.3, tree) + at(160, 164, 1.6, tree) + at(214, 160, 1.2, tree),
  both: both + at(120, 160, 1.5, tree) + at(204, 158, 1.1, phone) + at(204, 108, 0.7, waves),
  'chi-hoi-xanh':
    green +
    at(150, 128, 0.9, leaf) +
    at(170, 128, 0.9, leaf) +
    at(160, 118, 1, leaf) +
    at(160, 160, 1.4, basket),
  'cho-khong-dung-tien-mat': digital + at(138, 160, 1.25, stall) + at(252, 160, 1.3, code),
  'co-quan-xanh':
    green + at(160, 158, 1.05, office) + at(70, 162, 1.2, tree) + at(252, 162, 1.3, tree),
  'duong-hoa':
    green +
    road +
    [
      [96, 172, 1.9],
      [68, 160, 1.5],
      [112, 146, 1.3],
      [222, 172, 1.9],
      [250, 158, 1.5],
      [206, 144, 1.3],
    ]
      .map(([x = 0, y = 0, scale = 1]) => at(x, y, scale, flower))
      .join(''),
  'gia-dinh-so':
    digital + at(130, 160, 1.7, house) + at(226, 162, 1.05, phone) + at(226, 108, 0.7, waves),
  'nha-sach-vuon-dep':
    green +
    at(110, 150, 1.5, house) +
    at(262, 152, 1.2, tree) +
    [186, 212, 238].map((x) => at(x, 172, 1.1, flower)).join('') +
    line('line-strong', 'M24 168h130M36 176v-22M60 176v-22M84 176v-22M108 176v-22M132 176v-22', 4),
  'thon-chuyen-doi-so':
    digital +
    links('M96 116 134 82M224 116 186 82M90 150h140') +
    at(70, 160, 1.1, house) +
    at(250, 160, 1.1, house) +
    at(160, 70, 0.9, waves) +
    at(160, 164, 0.75, phone),
  'thon-thong-minh':
    digital +
    at(160, 160, 1.9, house) +
    at(160, 52, 0.9, waves) +
    at(258, 162, 1.1, lamp) +
    at(66, 162, 1.1, tree),
  'thon-xanh-sach-dep':
    green +
    at(80, 152, 1.2, house) +
    at(146, 148, 1.2, tree) +
    at(198, 166, 1, bin('xanh')) +
    at(234, 166, 1, bin('so')) +
    at(270, 166, 1, bin('lua')),
  'tuyen-duong-tu-quan': green + road + at(92, 166, 1.35, lamp) + at(224, 168, 1.3, broom),
  'tuyen-duong-xanh':
    green +
    road +
    at(66, 172, 1.7, tree) +
    at(116, 142, 1, tree) +
    at(204, 142, 1, tree) +
    at(254, 172, 1.7, tree),
  'xom-so':
    digital +
    links('M104 128 140 96M216 128 180 96') +
    at(160, 150, 1.3, phone) +
    at(160, 96, 0.6, waves) +
    at(70, 162, 1.05, house) +
    at(250, 162, 1.05, house),
};

/** The file of all drawings, each a symbol that a page shows by its id. */
export function coversFile(): string {
  const symbols = Object.entries(coverDrawings).map(
    ([id, drawing]) => `<symbol id="${id}" viewBox="0 0 320 180">${drawing}</symbol>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>\n`;
}
