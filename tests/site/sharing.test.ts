import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { onEveryPage } from '../support/problems.ts';
import {
  communePath,
  communesInBuild,
  outFolder,
  siteFiles,
  siteOrigin,
  sitePages,
  type Page,
} from '../support/site.ts';

const demo = communesInBuild().filter(({ demo: isDemo }) => isDemo);
const isOfDemo = ({ address }: Page) =>
  demo.some(({ slug }) => address.startsWith(communePath(slug)));
const pages = sitePages();

const pictureOf = ({ $ }: Page): string =>
  ($('meta[property="og:image"]').attr('content') ?? '').replace(`${siteOrigin}/`, '');
const pictures = [...new Set(pages.map(pictureOf))];

/** The colour of a picture near its lower left corner, as red, green, blue. */
async function lowerCorner(file: string): Promise<string> {
  const { data } = await sharp(join(outFolder(), file))
    .extract({ left: 8, top: 612, width: 1, height: 1 })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return [...data].join(' ');
}

describe('A shared link shows a picture', () => {
  it('that is there, 1200 x 630 as said, and small', () => {
    const problems = pictures.flatMap((file) => {
      const bytes = readFileSync(join(outFolder(), file));
      const size = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)].join(' x ');
      return [
        ...(size === '1200 x 630' ? [] : [`${file} is ${size}`]),
        ...(bytes.length < 40_000 ? [] : [`${file} has ${bytes.length} bytes`]),
      ];
    });
    expect(problems).toEqual([]);
    expect(
      onEveryPage((page) =>
        page.$('meta[property="og:image:width"]').attr('content') === '1200' &&
        page.$('meta[property="og:image:height"]').attr('content') === '630' &&
        page.$('meta[property="og:image:alt"]').attr('content') !== undefined
          ? []
          : ['picture without size or words'],
      ),
    ).toEqual([]);
  });

  it('is no picture that no page names', () => {
    const made = siteFiles().filter((file) => file.endsWith('chia-se.png'));
    expect(made.filter((file) => !pictures.includes(file))).toEqual([]);
  });

  it('of its own on plans, models, stories, figures and homes', () => {
    const own =
      /\/(?:(?:ke-hoach|mo-hinh|tin-tuc)\/[^/]+|so-lieu\/(?:[a-z]+-\d+|ky\/[^/]+(?:\/v\d+)?))\/$/u;
    const homes = communesInBuild().map(({ slug }) => communePath(slug));
    const problems = pages
      .filter(({ address }) => homes.includes(address) || own.test(address))
      .filter((page) => pictureOf(page) !== `${page.address.slice(1)}chia-se.png`)
      .map(({ address }) => address);
    expect(problems).toEqual([]);
  });

  it('that carries the mark of the demo commune, and nobody else its colour', async () => {
    const corners = new Map<string, boolean>();
    for (const page of pages) corners.set(pictureOf(page), isOfDemo(page));
    const marked: string[] = [];
    const plain: string[] = [];
    for (const [file, isMarked] of corners)
      (isMarked ? marked : plain).push(await lowerCorner(file));
    expect(new Set(marked).size).toBeLessThanOrEqual(1);
    expect(plain.filter((corner) => marked.includes(corner))).toEqual([]);
  });
});
