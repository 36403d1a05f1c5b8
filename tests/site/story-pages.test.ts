import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { communesInBuild, outFolder, siteFiles, sitePages } from '../support/site.ts';

const pages = sitePages().filter(
  ({ $ }) => $('meta[property="og:type"]').attr('content') === 'article' && $('.share').length > 0,
);

describe('A story', () => {
  it('is shared by plain links that take nothing along and load nothing', () => {
    expect(pages.length > 0).toBe(communesInBuild().some(({ demo }) => demo));
    const problems = pages.flatMap(({ address, $ }) => {
      const canonical = $('link[rel="canonical"]').attr('href') ?? '';
      const facebook = $('.share a[href*="facebook.com"]');
      const own = $('.share a[data-copy]');
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

  it('shows its cover at once and all other pictures when they come near', () => {
    const problems = pages.flatMap(({ address, $ }) => {
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
