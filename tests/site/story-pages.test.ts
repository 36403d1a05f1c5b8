import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { communesInBuild, outFolder, siteFiles, sitePages } from '../support/site.ts';

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
});

describe('Pictures', () => {
  it('say nothing of camera, place or time, and no file as handed in is among them', async () => {
    const files = siteFiles().filter((file) => /\.(?:webp|avif|jpe?g|png)$/u.test(file));
    const telling: string[] = [];
    for (const file of files) {
      const { exif, xmp, iptc } = await sharp(join(outFolder(), file)).metadata();
      if (exif ?? xmp ?? iptc) telling.push(file);
    }
    expect(telling).toEqual([]);
    const handedIn = new Set(
      readdirSync('content/xa', { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.(?:webp|jpe?g|png)$/u.test(entry.name))
        .map((entry) => readFileSync(join(entry.parentPath, entry.name)).toString('base64')),
    );
    const same = files.filter((file) =>
      handedIn.has(readFileSync(join(outFolder(), file)).toString('base64')),
    );
    expect(same).toEqual([]);
  });
});
