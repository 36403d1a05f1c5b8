import jsQr from 'jsqr';
import sharp from 'sharp';
import type { Page } from './site.ts';

/** Pixels of one channel, 0 black to 255 white. */
type Grey = { data: Uint8Array; side: number };

/** The codes a page shows, as SVG files. */
export function codesOn({ $ }: Page): string[] {
  return $('.poster svg')
    .toArray()
    .map((svg) => $.html($(svg).attr('xmlns', 'http://www.w3.org/2000/svg')));
}

/** A picture in another size, its pixels averaged as a camera does. */
async function seen({ data, side }: Grey, size: number): Promise<Grey> {
  const picture = sharp(data, { raw: { width: side, height: side, channels: 1 } });
  const grey = await picture.resize(size, size).greyscale().raw().toBuffer();
  return { data: new Uint8Array(grey), side: size };
}

/** A code as it is drawn, `side` pixels wide. */
export async function draw(svg: string, side = 600): Promise<Grey> {
  const drawn = sharp(Buffer.from(svg), { density: 300 }).resize(side, side);
  const grey = await drawn.flatten({ background: 'white' }).greyscale().raw().toBuffer();
  return { data: new Uint8Array(grey), side };
}

/** What a code says, read by a library that had no part in drawing it; null when it can't be read. */
export function decode({ data, side }: Grey): string | null {
  const pixels = new Uint8ClampedArray(side * side * 4);
  for (let at = 0; at < side * side; at += 1) {
    pixels.fill(data[at] ?? 0, at * 4, at * 4 + 3);
    pixels[at * 4 + 3] = 255;
  }
  return jsQr(pixels, side, side)?.data ?? null;
}

/** The same, read as a phone does: nearer and farther until it can. */
export async function scan(code: Grey): Promise<string | null> {
  for (const size of [300, 360, 420, 480, 540]) {
    const said = decode(await seen(code, size));
    if (said !== null) return said;
  }
  return null;
}

/**
 * A code after a bad photocopy: drawn coarsely, made black or white, with a speckle on one pixel
 * in a hundred and a black blot over a tenth of the square.
 */
export async function photocopy(svg: string): Promise<Grey> {
  const side = 600;
  const coarse = await seen(await draw(svg, 250), side);
  const data = coarse.data.map((grey) => (grey < 140 ? 0 : 255));
  let seed = 1;
  for (let count = 0; count < (side * side) / 100; count += 1) {
    seed = (seed * 48_271) % 2_147_483_647;
    const at = seed % (side * side);
    data[at] = 255 - (data[at] ?? 0);
  }
  const blot = Math.floor(Math.sqrt(0.1) * side);
  const from = Math.floor(side * 0.38);
  for (let row = from; row < from + blot; row += 1) {
    data.fill(0, row * side + from, row * side + from + blot);
  }
  return { data, side };
}
