import { statSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import {
  communePath,
  communesInBuild,
  isBulletin,
  outFolder,
  pageAt,
  plainSpaces,
  readSiteFile,
  siteFiles,
  siteOrigin,
} from '../support/site.ts';

const files = siteFiles().filter(isBulletin);
const bulletins = files.map((file) => ({
  file,
  html: readSiteFile(file),
  $: load(readSiteFile(file)),
}));
/** Nothing of the build may be missing for the tests to mean something: its demo commune has stories and figures. */
const hasDemo = communesInBuild().some(({ demo }) => demo);

describe('Bulletins', () => {
  it('there are some of weeks and some of periods, where there is something to tell', () => {
    const slugs = files.map((file) => file.split('/').at(-2) ?? '');
    expect(slugs.filter((slug) => /^\d{4}-t\d\d$/u.test(slug)).length > 0).toBe(hasDemo);
    expect(slugs.filter((slug) => /^\d{4}-q\d$/u.test(slug)).length > 0).toBe(hasDemo);
  });

  it('each is under 300 kB, pictures included', () => {
    const sizes = files.map((file) => ({ file, bytes: statSync(join(outFolder(), file)).size }));
    expect(sizes.filter(({ bytes }) => bytes > 300_000)).toEqual([]);
  });

  it('none asks for anything, runs anything, or leads to a place inside itself that is not there', () => {
    for (const { file, $ } of bulletins) {
      const loads = $('link, script, iframe, object, embed, source, video, audio, form, base');
      expect(loads.length, file).toBe(0);
      $('img').each((_, image) => {
        expect($(image).attr('src'), file).toMatch(/^data:image\/webp;base64,/u);
        expect(Number($(image).attr('width')), file).toBeGreaterThan(0);
        expect($(image).attr('alt'), file).not.toBe('');
      });
      expect($('style').text(), file).not.toMatch(/url\(|@import/u);
      expect($('meta[http-equiv]').attr('content'), file).toContain("default-src 'none'");
      const attributes = $('*')
        .toArray()
        .flatMap((element) => Object.keys($(element).attr() ?? {}));
      expect(attributes.filter((name) => name === 'style' || name.startsWith('on'))).toEqual([]);
    }
  });

  it('its links are whole addresses of pages of this build', () => {
    for (const { file, $ } of bulletins) {
      const links = $('a[href]')
        .toArray()
        .map((link) => $(link).attr('href') ?? '');
      expect(links.length, file).toBeGreaterThan(0);
      const inside = links.filter((link) => link.startsWith('#'));
      expect(inside.filter((link) => $(link).length !== 1)).toEqual([]);
      for (const link of links.filter((one) => !/^(?:tel:|mailto:|#)/u.test(one))) {
        expect(link, file).toMatch(/^https?:/u);
        const url = new URL(link);
        if (url.origin !== siteOrigin) continue;
        expect(pageAt(url.pathname), `${file}: ${link}`).toBeDefined();
      }
    }
  });

  it('says whose it is in valid markup, with the mark of a fictional commune on top and in its title', async () => {
    const validator = new HtmlValidate({
      root: true,
      extends: ['html-validate:standard', 'html-validate:a11y'],
      rules: { 'long-title': 'off', 'no-trailing-whitespace': 'off', 'void-style': 'off' },
    });
    for (const { file, html, $ } of bulletins) {
      const whose = communesInBuild().find(({ slug }) => `/${file}`.startsWith(communePath(slug)));
      expect($('title').text(), file).toContain(`Xã ${whose?.name ?? ''}`);
      expect($('html').attr('lang')).toBe('vi');
      const marks = [$('title').text(), $('.mark').text()];
      for (const mark of marks) expect(mark.includes('Dữ liệu minh họa')).toBe(whose?.demo);
      expect(html).toBe(html.normalize('NFC'));
      const levels = $('h1, h2, h3, h4, h5')
        .toArray()
        .map(({ tagName }) => Number(tagName[1]));
      levels.forEach((level, at) => expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1));
      const report = await validator.validateString(html, file);
      expect(
        report.results.flatMap(({ messages }) => messages.map(({ message }) => message)),
      ).toEqual([]);
    }
  });

  it('a bulletin of a week holds its stories whole, and no other', () => {
    for (const { file, $ } of bulletins.filter(({ file: one }) => /-t\d\d\//u.test(one))) {
      const articles = $('article').toArray();
      expect(articles.length, file).toBeGreaterThan(0);
      for (const article of articles) {
        const link = $(article).find('a').last().attr('href') ?? '';
        const page = pageAt(new URL(link).pathname);
        const said = plainSpaces($(article).text());
        const text = page?.$('.prose.text > *').toArray() ?? [];
        expect(text.length, link).toBeGreaterThan(0);
        for (const one of text)
          expect(said, link).toContain(plainSpaces(page?.$(one).text() ?? '-'));
      }
    }
  });

  it('a bulletin of a period says of every target what its page says', () => {
    for (const { file, $ } of bulletins.filter(({ file: one }) => /-q\d\//u.test(one))) {
      const period = pageAt(
        `/${file.replace(/ban-tin\/([^/]+)\/ban-tin\.html$/u, 'so-lieu/ky/$1/')}`,
      );
      const whole = plainSpaces(period?.$('main').text() ?? '');
      const lines = $('article li').toArray();
      expect(lines.length, file).toBeGreaterThan(5);
      for (const line of lines) {
        const target = plainSpaces($(line).find('strong').text());
        expect(whole).toContain(target);
        const sentence = plainSpaces($(line).text()).slice(target.length).trim();
        expect(whole, target).toContain(sentence);
      }
    }
  });

  it('the page of a commune lists every bulletin with its size, or says that there is none', () => {
    for (const { slug } of communesInBuild()) {
      const page = pageAt(`${communePath(slug)}ban-tin/`);
      const own = files.filter((file) => `/${file}`.startsWith(`${communePath(slug)}ban-tin/`));
      const $ = page?.$ ?? load('');
      const names = $('a[download]')
        .toArray()
        .map((link) => $(link).attr('download') ?? '');
      expect(new Set(names).size).toBe(names.length);
      for (const one of names) expect(one).toMatch(/^ban-tin-[a-z0-9-]+-xa-[a-z-]+\.html$/u);
      const offered = $('a[download]')
        .toArray()
        .map((link) => ($(link).attr('href') ?? '').slice(1));
      expect(offered.sort(), slug).toEqual(own);
      for (const file of own) {
        const size = `${Math.ceil(statSync(join(outFolder(), file)).size / 1000)} kB`;
        const card = $(`a[download][href="/${file}"]`).closest('li').text();
        expect(plainSpaces(card), file).toContain(`tệp ${size}`);
      }
      if (own.length === 0) expect($('main .note--blank').length, slug).toBe(1);
    }
  });
});
