import type { ImageMetadata } from 'astro';

const files = import.meta.glob<{ default: ImageMetadata }>(
  '/content/xa/*/{mo-hinh,tin-tuc,ke-hoach}/anh/*.{webp,jpg,jpeg,png}',
  { eager: true },
);

/**
 * The picture a story or model names, ready for astro:assets.
 * @param folder `mo-hinh` or `tin-tuc`, where the file that names it lies
 * @throws when it is missing: the content check has promised that it is there
 */
export function pictureOf(
  commune: string,
  folder: 'mo-hinh' | 'tin-tuc',
  file: string,
): ImageMetadata {
  const path = `/content/xa/${commune}/${folder}/${file}`;
  const found = files[path];
  if (found === undefined) throw new Error(`No picture ${path} after the content check`);
  return found.default;
}
