import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import {
  communePath,
  communesInBuild,
  isBulletin,
  outFolder,
  readSiteFile,
  siteFiles,
  sitePages,
} from '../support/site.ts';

/** The part of a page by which it is passed on. */
const ROW = 'section[aria-labelledby="chia-se"]';
const shared = sitePages().filter(({ $ }) => $(ROW).length > 0);
/** A page of one plan, model or story; plans side by side are none. */
const isArticle = /\/(?:ke-hoach|mo-hinh|tin-tuc)\/(?!doi-chieu\/)[^/]+\/$/u;
const stories = shared.filter(({ address }) => /\/tin-tuc\/[^/]+\/$/u.test(address));

describe('A plan, model or story', () => {
  it('is shared by plain links that take nothing along and load nothing', () => {
    const articles = sitePages().filter(({ address }) => isArticle.test(address));
    expect(articles.filter((page) => !shared.includes(page)).map(({ address }) => address)).toEqual(
      [],
    );
    expect(stories.length > 0).toBe(communesInBuild().some(({ demo }) => demo));
    const problems = shared.flatMap(({ address, $ }) => {
      const canonical = $('link[rel="canonical"]').attr('href') ?? '';
      const facebook = $(`${ROW} a[href*="facebook.com"]`);
      const own = $(`${ROW} a[data-copy]`);
      const rel = (facebook.attr('rel') ?? '').split(' ');
      return [
        ...(new URL(facebook.attr('href') ?? '').searchParams.get('u') === canonical
          ? []
          : ['facebook']),
        ...(own.text().trim() === canonical ? [] : ['address']),
        ...(['noopener', 'noreferrer', 'nofollow'].every((word) => rel.includes(word))
          ? []
          : ['rel']),
      ].map((problem) => `${address}: ${problem}`);
    });
    expect(problems).toEqual([]);
  });

  it('shows the cover of a story at once and all other pictures when they come near', () => {
    const problems = stories.flatMap(({ address, $ }) => {
      const eager = $('main img:not([loading="lazy"])').length;
      const unsized = $('main img:not([width][height])').length;
      const formats = $('main picture')
        .toArray()
        .filter(
          (picture) => $(picture).find('source[type="image/avif"][srcset][sizes]').length !== 1,
        );
      return eager > 1 || unsized > 0 || formats.length > 0 ? [address] : [];
    });
    expect(problems).toEqual([]);
  });

  it('tells under its cover what the picture shows, and that people agreed to be seen', () => {
    let captions = 0;
    const problems = stories.flatMap(({ address, $ }) => {
      const own = communesInBuild().find(({ slug }) => address.startsWith(communePath(slug)));
      const file = `content/xa/${own?.slug ?? ''}/tin-tuc/${address.split('/').at(-2) ?? ''}.md`;
      const written = readFileSync(file, 'utf8');
      const caption = /^ {2}caption: (.+)$/mu.exec(written)?.[1];
      captions += Number(caption !== undefined);
      const shown = $('figcaption').text();
      const isTold = shown.includes(caption ?? '');
      const hasPeople = /^ {2}showsPeople: true$/mu.test(written);
      return isTold && shown.includes('đã đồng ý') === hasPeople ? [] : [address];
    });
    expect(problems).toEqual([]);
    expect(captions > 0).toBe(stories.length > 0);
  });
});

/** Whether a picture says by which camera, where or when it was taken. */
async function tells(picture: string | Buffer): Promise<boolean> {
  const { exif, xmp, iptc } = await sharp(picture).metadata();
  return (exif ?? xmp ?? iptc) !== undefined;
}

function handedInFiles(): string[] {
  return readdirSync('content/xa', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:webp|jpe?g|png)$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

describe('Pictures', () => {
  it('say nothing of camera, place or time, and no file as handed in is among them', async () => {
    const files = siteFiles().filter((file) => /\.(?:webp|avif|jpe?g|png)$/u.test(file));
    const telling: string[] = [];
    for (const file of files) if (await tells(join(outFolder(), file))) telling.push(file);
    expect(telling).toEqual([]);
    const handedIn = new Set(handedInFiles().map((file) => readFileSync(file).toString('base64')));
    const same = files.filter((file) =>
      handedIn.has(readFileSync(join(outFolder(), file)).toString('base64')),
    );
    expect(same).toEqual([]);
  });

  it('say nothing of it in bulletins either, though a picture that was handed in does', async () => {
    const inside = siteFiles()
      .filter(isBulletin)
      .flatMap((file) => [
        ...readSiteFile(file).matchAll(/src="data:image\/webp;base64,([^"]+)"/gu),
      ])
      .map(([, bytes = '']) => Buffer.from(bytes, 'base64'));
    const told = await Promise.all(inside.map((picture) => tells(picture)));
    expect(told.filter(Boolean)).toEqual([]);
    const sources = await Promise.all(handedInFiles().map((file) => tells(file)));
    expect(sources.some(Boolean)).toBe(true);
  });
});
