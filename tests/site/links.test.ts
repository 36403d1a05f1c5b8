import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { summarize, type Problem } from '../support/problems.ts';
import { readSiteFile, siteFiles, siteOrigin, sitePages, type Page } from '../support/site.ts';

const LINKING = {
  href: 'a[href], area[href], link[href], use[href]',
  src: 'img[src], script[src], source[src], audio[src], video[src], iframe[src], embed[src]',
  action: 'form[action]',
  poster: 'video[poster]',
} as const;

/** Every address a page names, as written. */
function addressesOn({ $ }: Page): string[] {
  const found: string[] = [];
  for (const [attribute, selector] of Object.entries(LINKING)) {
    $(selector).each((_, element) => {
      found.push($(element).attr(attribute) ?? '');
    });
  }
  $('[srcset], [imagesrcset]').each((_, element) => {
    const set = $(element).attr('srcset') ?? $(element).attr('imagesrcset') ?? '';
    found.push(...set.split(',').map((candidate) => candidate.trim().split(/\s+/u)[0] ?? ''));
  });
  return found;
}

const files = new Set(siteFiles());
const ids = new Map<string, Set<string>>();
for (const { file, $ } of sitePages()) {
  ids.set(
    file,
    new Set(
      $('[id]')
        .map((_, element) => $(element).attr('id') ?? '')
        .get(),
    ),
  );
}

/** The built file an own address leads to, letter case included, or null. A folder without a final slash is no page. */
function fileFor(path: string): string | null {
  const below = decodeURIComponent(path).replace(/^\//u, '');
  const file = below === '' || below.endsWith('/') ? posix.join(below, 'index.html') : below;
  return files.has(file) ? file : null;
}

/** What is wrong with one address named at `base`, or null when it is right or not ours. */
function problemWith(written: string, base: string): string | null {
  if (/^(?:mailto|tel|data|blob|webcal):/u.test(written)) return null;
  const url = new URL(written, base);
  if (url.origin !== siteOrigin) return null;
  const file = fileFor(url.pathname);
  if (file === null) return 'leads nowhere';
  const fragment = decodeURIComponent(url.hash.slice(1));
  const anchors = ids.get(file);
  if (fragment === '' || anchors === undefined || anchors.has(fragment)) return null;
  return 'names an anchor that is not there';
}

function problemsIn(place: string, base: string, addresses: readonly string[]): Problem[] {
  return [...new Set(addresses)].flatMap((written) => {
    const problem = problemWith(written, base);
    return problem === null ? [] : [{ place, problem: `"${written}" ${problem}` }];
  });
}

describe('Every address inside the site leads somewhere', () => {
  it('links, pictures, styles, scripts, forms and their anchors on every page', () => {
    const problems = sitePages().flatMap((page) =>
      problemsIn(page.address, `${siteOrigin}${page.address}`, addressesOn(page)),
    );
    expect(summarize(problems)).toEqual([]);
  });

  it('canonical links, share pictures and structured data', () => {
    const problems = sitePages().flatMap((page) => {
      const { $ } = page;
      const shared = $(
        'meta[property="og:url"], meta[property="og:image"], meta[name="twitter:image"]',
      );
      const named = shared.map((_, element) => $(element).attr('content') ?? '').get();
      const data = $('script[type="application/ld+json"]').text();
      const inData = data.match(new RegExp(`${siteOrigin}[^"\\\\]*`, 'gu')) ?? [];
      return problemsIn(page.address, siteOrigin, [...named, ...inData]);
    });
    expect(summarize(problems)).toEqual([]);
  });

  it('addresses in feeds, site maps, robots.txt and style sheets', () => {
    const problems = siteFiles()
      .filter(
        (file) =>
          /\.(?:xml|ics|txt|css|jsonld|webmanifest)$/u.test(file) && !file.startsWith('pagefind/'),
      )
      .flatMap((file) => {
        // A folded calendar line goes on after a line break and one space (RFC 5545, 3.1).
        const text = readSiteFile(file).replace(
          /\r?\n[ \t](?=\S)/gu,
          file.endsWith('.ics') ? '' : '\n',
        );
        const named = text.match(new RegExp(`${siteOrigin}[^\\s"'<>\\\\),]*`, 'gu')) ?? [];
        const inCss = file.endsWith('.css')
          ? [...text.matchAll(/url\(["']?([^"')]+)/gu)].map((match) => match[1] ?? '')
          : [];
        return problemsIn(file, `${siteOrigin}/${file}`, [...named, ...inCss]);
      });
    expect(summarize(problems)).toEqual([]);
  });

  it('the check itself sees a missing page, a missing anchor and a wrong letter case', () => {
    const home = `${siteOrigin}/`;
    expect(problemWith('/khong-co-trang-nay/', home)).toBe('leads nowhere');
    expect(problemWith('/#khong-co-neo-nay', home)).toBe('names an anchor that is not there');
    expect(problemWith('/TIM-KIEM/', home)).toBe('leads nowhere');
    expect(problemWith('/tim-kiem', home)).toBe('leads nowhere');
    expect(problemWith('/tim-kiem/', home)).toBeNull();
  });
});
