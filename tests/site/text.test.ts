import { describe, expect, it } from 'vitest';
import { communePath, communesInBuild, sitePages, visibleText } from '../support/site.ts';

const DEMO_MARK = 'Dữ liệu minh họa';
const texts = new Map(sitePages().map((page) => [page.address, visibleText(page)]));

function pagesBelow(path: string): string[] {
  return [...texts.keys()].filter((address) => address.startsWith(path));
}

describe('The words of every page', () => {
  it('are composed Vietnamese (NFC), attributes and data included', () => {
    expect(
      sitePages()
        .filter(({ html }) => html !== html.normalize('NFC'))
        .map(({ address }) => address),
    ).toEqual([]);
  });

  it('hold no hidden character, no replacement character and no unfilled value', () => {
    const problems = [...texts].flatMap(([address, text]) => {
      const found =
        /[\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFD]|\bundefined\b|\bNaN\b|\[object |\bnull\b|\{\{|Infinity/u.exec(
          text,
        );
      return found === null
        ? []
        : [`${address}: "${text.slice(Math.max(0, found.index - 30), found.index + 30)}"`];
    });
    expect(problems).toEqual([]);
  });

  it('use one tone placement: hóa, ủy, thủy', () => {
    const old = /(?<!\p{L})\p{L}*(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/giu;
    // The glossary lists the other spellings on purpose: people search by them.
    const problems = [...texts].flatMap(([address, text]) =>
      (address === '/thuat-ngu/' ? [] : [...text.matchAll(old)])
        .map(([word]) => word)
        .filter((word) => !/^qu/iu.test(word))
        .map((word) => `${address}: "${word}"`),
    );
    expect([...new Set(problems)]).toEqual([]);
  });
});

describe('The fictional commune is never taken for a real one', () => {
  const communes = communesInBuild();

  it('every page of a fictional commune carries the mark', () => {
    const unmarked = communes
      .filter(({ demo }) => demo)
      .flatMap(({ slug }) => pagesBelow(communePath(slug)))
      .filter((address) => !(texts.get(address) ?? '').includes(DEMO_MARK));
    expect(unmarked).toEqual([]);
  });

  it('no page of a real commune carries it', () => {
    const marked = communes
      .filter(({ demo }) => !demo)
      .flatMap(({ slug }) => pagesBelow(communePath(slug)))
      .filter((address) => !/^\/(?:gioi-thieu|huong-dan|du-lieu-mo)\//u.test(address))
      .filter((address) => (texts.get(address) ?? '').includes(DEMO_MARK));
    expect(marked).toEqual([]);
  });

  it('a build without it has no page of it', () => {
    const absent = communes.some(({ demo }) => demo);
    const pages = absent
      ? []
      : [...texts.keys()].filter((address) => address.includes('xa-minh-hoa'));
    expect(pages).toEqual([]);
  });

  it('each commune of the build has its pages', () => {
    expect(communes.length).toBeGreaterThan(0);
    for (const { slug } of communes)
      expect(pagesBelow(communePath(slug)).length).toBeGreaterThan(0);
  });
});
