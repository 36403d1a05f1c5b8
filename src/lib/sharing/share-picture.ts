import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import satori, { type Font, type SatoriOptions } from 'satori';
import sharp from 'sharp';
import { cardText, PICTURE, type ShareCard } from './share-cards.ts';
import { cardBox, drawing, type Box } from './share-layout.ts';

const { resolve } = createRequire(join(process.cwd(), 'package.json'));
/** Whole font files: in fonts cut into subsets, "Việt" would be drawn from two. */
const font = (weight: 400 | 700, file: string): Font => ({
  name: 'portal',
  weight,
  data: readFileSync(resolve(`@expo-google-fonts/be-vietnam-pro/${file}`)),
});
const fonts = [
  font(400, '400Regular/BeVietnamPro_400Regular.ttf'),
  font(700, '700Bold/BeVietnamPro_700Bold.ttf'),
];

/** A few flat colours and the soft edges between them. */
const PNG = { palette: true, quality: 98, dither: 0, effort: 1, compressionLevel: 9 } as const;

/** Everything but the words that decides over the bytes; the lock names the exact packages that draw, fonts among them. */
const drawnWith = createHash('sha256')
  .update(readFileSync('package-lock.json'))
  .update(drawing(''))
  .update(JSON.stringify(PNG))
  .digest();

/** The name under which a picture is kept: another word, colour, size or package gives another. */
function keyOf(card: ShareCard): string {
  const words = JSON.stringify(cardBox(card));
  return createHash('sha256').update(drawnWith).update(words).digest('hex');
}

/** A box as SVG. Its words become outlines, so that no font of the machine plays a part. */
export async function outlined(
  box: Box,
  options: Pick<SatoriOptions, 'onNodeDetected' | 'loadAdditionalAsset'> = {},
): Promise<string> {
  return await satori(box, { ...PICTURE, fonts, ...options });
}

/** A card without signs that our type has not, such as an emoji, which would leave a hole. */
function withoutSigns(card: ShareCard, signs: ReadonlySet<string>): ShareCard {
  const clean = (text: string) =>
    Array.from(text)
      .filter((sign) => !signs.has(sign))
      .join('')
      .replace(/\s+/gu, ' ')
      .trim();
  return { ...card, title: clean(card.title), note: clean(card.note) };
}

/** @throws when a letter or digit has no outline: a word must not lose a part in silence */
async function drawWords(card: ShareCard): Promise<string> {
  const unknown = new Set<string>();
  const svg = await outlined(cardBox(card), {
    loadAdditionalAsset: (_, signs) => {
      for (const sign of signs) unknown.add(sign);
      return Promise.resolve([]);
    },
  });
  if (unknown.size === 0) return svg;
  const letters = [...unknown].filter((sign) => /[\p{L}\p{N}]/u.test(sign));
  const fewer = withoutSigns(card, unknown);
  if (letters.length > 0 || cardText(fewer) + fewer.note === cardText(card) + card.note) {
    throw new Error(`Share picture of ${card.page}: no outline for "${[...unknown].join('')}"`);
  }
  return await drawWords(fewer);
}

async function draw(card: ShareCard): Promise<Buffer> {
  const svg = drawing(await drawWords(card));
  return await sharp(Buffer.from(svg)).png(PNG).toBuffer();
}

let drawn = 0;

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
  drawn += 1;
  const unfinished = join(folder, `${key}.${process.pid}-${drawn}`);
  await writeFile(unfinished, picture);
  await rename(unfinished, kept);
  return picture;
}

/** Draws every picture that `folder` does not hold: sharp works on some while the words of the next are set. */
export async function drawPictures(cards: Iterable<ShareCard>, folder: string): Promise<void> {
  const waiting = [...cards];
  const work = async (): Promise<void> => {
    for (let card = waiting.pop(); card !== undefined; card = waiting.pop()) {
      await sharePicture(card, folder);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, work));
}
