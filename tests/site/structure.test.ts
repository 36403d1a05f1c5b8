import { describe, expect, it } from 'vitest';
import { onEveryPage } from '../support/problems.ts';
import { isEmbed, siteFiles, siteOrigin, sitePages, type Page } from '../support/site.ts';

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

function attributes({ $ }: Page, selector: string, name: string): string[] {
  return $(selector)
    .map((_, element) => $(element).attr(name) ?? '')
    .get();
}

describe('Every page is built like a page', () => {
  it('there are pages, the home page and a page for wrong addresses among them', () => {
    expect(sitePages().length).toBeGreaterThan(10);
    expect(siteFiles()).toEqual(
      expect.arrayContaining(['index.html', '404.html', 'robots.txt', 'sitemap-index.xml']),
    );
  });

  it('says that it is Vietnamese', () => {
    expect(
      onEveryPage(({ $ }) => ($('html').attr('lang') === 'vi' ? [] : ['html is not lang="vi"'])),
    ).toEqual([]);
  });

  it('ids are unique', () => {
    expect(
      onEveryPage((page) =>
        repeated(attributes(page, '[id]', 'id')).map((id) => `id "${id}" repeats`),
      ),
    ).toEqual([]);
  });

  it('references to ids (labels, descriptions, controls) find them', () => {
    const problems = onEveryPage((page) => {
      const ids = new Set(attributes(page, '[id]', 'id'));
      return ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'list', 'headers']
        .flatMap((name) => attributes(page, `[${name}]`, name))
        .flatMap((value) => value.split(/\s+/u))
        .filter((id) => id !== '' && !ids.has(id))
        .map((id) => `no element has the id "${id}"`);
    });
    expect(problems).toEqual([]);
  });

  it('has exactly one h1 and headings that go down one level at a time', () => {
    const problems = onEveryPage(({ $ }) => {
      const levels = $('h1, h2, h3, h4, h5, h6')
        .map((_, element) => Number(element.tagName.slice(1)))
        .get();
      const first = levels.filter((level) => level === 1).length;
      const jumps = levels.flatMap((level, index) => {
        const before = index === 0 ? 0 : (levels[index - 1] ?? 0);
        return level > before + 1
          ? [
              `h${level} follows h${before}: "${$('h1, h2, h3, h4, h5, h6').eq(index).text().trim()}"`,
            ]
          : [];
      });
      return first === 1 ? jumps : [`${first} h1`, ...jumps];
    });
    expect(problems).toEqual([]);
  });

  it('no heading, link or button is empty', () => {
    const problems = onEveryPage(({ $ }) =>
      $('h1, h2, h3, h4, h5, h6, a[href], button')
        .toArray()
        .filter((element) => {
          const spoken =
            $(element).text() +
            ($(element).attr('aria-label') ?? '') +
            ($(element).find('img[alt]').attr('alt') ?? '');
          return spoken.trim() === '';
        })
        .map((element) => `empty ${element.tagName}: ${$.html(element).slice(0, 80)}`),
    );
    expect(problems).toEqual([]);
  });

  it('titles are there and unique, and so are descriptions within reason', () => {
    const titles = sitePages().map(({ $ }) => $('head > title').text().trim());
    expect(titles.filter((title) => title === '')).toEqual([]);
    expect(repeated(titles)).toEqual([]);
    expect(
      onEveryPage(({ $ }) =>
        ($('meta[name="description"]').attr('content') ?? '').trim().length >= 20
          ? []
          : ['no description'],
      ),
    ).toEqual([]);
  });

  it('names its canonical address and how it is shared', () => {
    const problems = onEveryPage(({ $, address, file }) => {
      if (file === '404.html' || isEmbed({ address })) return [];
      const canonical = `${siteOrigin}${address}`;
      const wanted = {
        'og:title': null,
        'og:description': null,
        'og:type': null,
        'og:locale': 'vi_VN',
        'og:url': canonical,
      };
      const missing = Object.entries(wanted).flatMap(([property, value]) => {
        const content = $(`meta[property="${property}"]`).attr('content');
        return content === undefined || content === '' || (value !== null && content !== value)
          ? [`${property} is "${content}"`]
          : [];
      });
      const link = $('link[rel="canonical"]').attr('href');
      return link === canonical ? missing : [`canonical is "${link}"`, ...missing];
    });
    expect(problems).toEqual([]);
  });

  it('the page for wrong addresses has no address of its own', () => {
    const page = sitePages().find(({ file }) => file === '404.html');
    expect(page?.$('link[rel="canonical"], meta[property="og:url"]').length).toBe(0);
    expect(page?.$('meta[name="robots"]').attr('content')).toContain('noindex');
  });

  it('offers a skip link first, one main part, and a place in the page for it', () => {
    const problems = onEveryPage(({ $, address }) => {
      if (isEmbed({ address })) return [];
      const first = $('body a[href]').first().attr('href') ?? '';
      const target = first.startsWith('#') ? $(`main${first}, main ${first}`).length : 0;
      return [
        ...(target === 1 ? [] : [`the first link is "${first}", not a skip link into main`]),
        ...($('main').length === 1 ? [] : ['not one main']),
      ];
    });
    expect(problems).toEqual([]);
  });

  it('pictures have a size and a text', () => {
    const problems = onEveryPage(({ $ }) =>
      $('img')
        .toArray()
        .filter((image) =>
          ['width', 'height', 'alt'].some((name) => $(image).attr(name) === undefined),
        )
        .map((image) => `picture without width, height or alt: ${$.html(image).slice(0, 100)}`),
    );
    expect(problems).toEqual([]);
  });

  it('data tables name their columns and themselves', () => {
    const problems = onEveryPage(({ $ }) =>
      $('table')
        .toArray()
        .filter((table) => {
          const named =
            $(table).find('caption').text().trim() !== '' ||
            $(table).is('[aria-labelledby], [aria-label]');
          return !named || $(table).find('th[scope]').length === 0;
        })
        .map((table) => `table without a name or th scope: ${$(table).text().trim().slice(0, 60)}`),
    );
    expect(problems).toEqual([]);
  });
});
