import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { onEveryPage } from '../support/problems.ts';
import {
  communePath,
  communesInBuild,
  isEmbed,
  outFolder,
  readSiteFile,
  siteFiles,
  siteOrigin,
  sitePages,
  visibleText,
  type Page,
} from '../support/site.ts';

const demo = communesInBuild().filter(({ demo: isDemo }) => isDemo);
const isOfDemo = ({ address }: Page) =>
  demo.some(({ slug }) => address.startsWith(communePath(slug)));
const pages = sitePages().filter((page) => !isEmbed(page));
const embeds = sitePages().filter(isEmbed);

const pictureOf = ({ $ }: Page): string =>
  ($('meta[property="og:image"]').attr('content') ?? '').replace(`${siteOrigin}/`, '');
const pictures = [...new Set(pages.map(pictureOf))];

/** Whether the strip of the demo mark lies at the foot of a picture: there the ground is yellow, with less blue. */
async function hasMark(file: string): Promise<boolean> {
  const [red = 0, , blue = 0] = await sharp(join(outFolder(), file))
    .extract({ left: 8, top: 612, width: 1, height: 1 })
    .removeAlpha()
    .raw()
    .toBuffer();
  return red - blue > 24;
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
        isEmbed(page) ||
        (page.$('meta[property="og:image:width"]').attr('content') === '1200' &&
          page.$('meta[property="og:image:height"]').attr('content') === '630' &&
          page.$('meta[property="og:image:alt"]').attr('content') !== undefined)
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

  it('that carries the mark on pages of a demo commune, and on no other', async () => {
    const wanted = new Map(pages.map((page) => [pictureOf(page), isOfDemo(page)]));
    const problems: string[] = [];
    for (const [file, isDemo] of wanted) {
      if ((await hasMark(file)) !== isDemo) problems.push(`${file} with mark: ${!isDemo}`);
    }
    expect(problems).toEqual([]);
  });
});

describe('A figure on another site', () => {
  it('is a small page without script, frame of the portal or foreign address', () => {
    const problems = embeds.flatMap(({ address, $, html }) => [
      ...($('script, header, footer, nav, form').length === 0
        ? []
        : [`${address}: more than the figure`]),
      ...($('meta[name="robots"]').attr('content') === 'noindex'
        ? []
        : [`${address}: for search engines`]),
      ...($('base').attr('target') === '_top' ? [] : [`${address}: links stay in the frame`]),
      ...(html.length < 20_000 ? [] : [`${address}: ${html.length} bytes`]),
    ]);
    expect(problems).toEqual([]);
    const sitemap = siteFiles().filter((file) => /^sitemap-\d+\.xml$/u.test(file));
    expect(sitemap.filter((file) => readSiteFile(file).includes('/nhung/'))).toEqual([]);
  });

  it('names its source and leads to the permanent version wherever it shows a number', () => {
    const published = embeds.filter(({ $ }) => $('.headline').length > 0);
    const problems = published.filter(({ $ }) => {
      const source = $('main > p').last();
      const link = source.find('a').attr('href') ?? '';
      return !/\/v\d+\/#/u.test(link) || !source.text().includes(', công bố ');
    });
    expect(problems.map(({ address }) => address)).toEqual([]);
    expect(published.length).toBeGreaterThanOrEqual(demo.length);
  });

  it('can be taken from the page of its indicator by a code that is whole', () => {
    const problems = pages.flatMap(({ address, $ }) => {
      const code = $('textarea').text();
      if (code === '') return [];
      const [, src = ''] = /src="([^"]+)"/u.exec(code) ?? [];
      return embeds.some((page) => siteOrigin + page.address === src)
        ? []
        : [`${address}: ${code}`];
    });
    expect(problems).toEqual([]);
    const offered = pages.filter(({ $ }) => $('textarea').length > 0);
    expect(offered.length).toBeGreaterThanOrEqual(demo.length);
  });
});

describe('Published figures can be cited', () => {
  const CITED = 'a[data-copy]:not([aria-labelledby="chia-se"] a)';
  const cited = pages.filter(({ $ }) => $(CITED).length > 0);

  it('by the address of a version, said in full', () => {
    const problems = cited.filter(({ $ }) => {
      const link = $(CITED);
      const href = link.attr('href') ?? '';
      const version = /\/v(\d+)\/(?:#|$)/u.exec(href)?.[1] ?? '';
      return (
        link.text().trim() !== siteOrigin + href ||
        !link.parent().text().includes(`, bản ${version}, công bố `)
      );
    });
    expect(problems.map(({ address }) => address)).toEqual([]);
  });

  it('on every page of a version and period that has figures', () => {
    const withFiles = pages.filter(({ $ }) => $('#tep').length > 0);
    expect(withFiles.filter((page) => !cited.includes(page)).map(({ address }) => address)).toEqual(
      [],
    );
    expect(withFiles.length).toBeGreaterThanOrEqual(demo.length);
  });

  it('and a fictional figure is cited as one', () => {
    const unmarked = cited
      .filter(isOfDemo)
      .filter(({ $ }) => !$(CITED).parent().text().includes('Dữ liệu minh họa'));
    expect(unmarked.map((page) => visibleText(page).slice(0, 60))).toEqual([]);
  });
});
