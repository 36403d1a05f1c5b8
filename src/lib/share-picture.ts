import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import satori, { type Font, type SatoriOptions } from 'satori';
import sharp from 'sharp';
import { PICTURE, type ShareCard } from './share-cards.ts';
import { cardBox, drawing, type Box } from './share-layout.ts';

/** Whole font files: in fonts cut into subsets, "Việt" would be drawn from two. */
const FONTS = 'node_modules/@expo-google-fonts/be-vietnam-pro';
const font = (weight: 400 | 700, file: string): Font => ({
  name: 'portal',
  weight,
  data: readFileSync(`${FONTS}/${file}`),
});
const fonts = [
  font(400, '400Regular/BeVietnamPro_400Regular.ttf'),
  font(700, '700Bold/BeVietnamPro_700Bold.ttf'),
];

/** A few flat colours and the soft edges between them. */
const PNG = { palette: true, quality: 85, dither: 0, effort: 1, compressionLevel: 9 } as const;

/** Names the exact packages that draw, fonts among them. */
const lock = readFileSync('package-lock.json');

/** The name under which a picture is kept: another word, colour, size or package gives another. */
function keyOf(card: ShareCard): string {
  const drawn = JSON.stringify([cardBox(card), drawing(''), PNG]);
  return createHash('sha256').update(lock).update(drawn).digest('hex');
}

/** A box as SVG. Its words become outlines, so that no font of the machine plays a part. */
export async function outlined(
  box: Box,
  options: Pick<SatoriOptions, 'onNodeDetected'> = {},
): Promise<string> {
  return await satori(box, { ...PICTURE, fonts, ...options });
}

async function draw(card: ShareCard): Promise<Buffer> {
  const svg = drawing(await outlined(cardBox(card)));
  return await sharp(Buffer.from(svg)).png(PNG).toBuffer();
}

/**
 * The PNG of a card, 1200 x 630: taken from `folder` when it has been drawn before,
 * else drawn and kept there.
 */
export async function sharePicture(card: ShareCard, folder: string): Promise<Buffer> {
  const key = keyOf(card);
  const kept = join(folder, `${key}.png`);
  try {
    return await readFile(kept);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const picture = await draw(card);
  await mkdir(folder, { recursive: true });
  // Under its name only when whole: a build may be stopped at any moment.
  const unfinished = join(folder, `${key}.${process.pid}`);
  await writeFile(unfinished, picture);
  await rename(unfinished, kept);
  return picture;
}
