import sharp from 'sharp';

/** Widths in pixels and qualities, tried from the best down. */
const TRIES = [
  { width: 480, quality: 70 },
  { width: 400, quality: 55 },
  { width: 320, quality: 40 },
] as const;

/** A picture inside the page: WebP, which phones of the last ten years show. */
export type SmallPicture = { src: string; width: number; height: number };

/**
 * A picture as a `data:` address of at most `most` letters, without what the camera noted in it;
 * null when even the smallest is larger.
 * @param path of the picture, from the project's root
 */
export async function smallPicture(path: string, most: number): Promise<SmallPicture | null> {
  for (const { width, quality } of TRIES) {
    const { data, info } = await sharp(path)
      .autoOrient()
      .resize({ width, withoutEnlargement: true })
      .webp({ quality, effort: 6 })
      .toBuffer({ resolveWithObject: true });
    const src = `data:image/webp;base64,${data.toString('base64')}`;
    if (src.length <= most) return { src, width: info.width, height: info.height };
  }
  return null;
}
