import { describe, expect, it } from 'vitest';
import { plainSpaces, readSiteFile, siteFiles, sitePages } from '../support/site.ts';

const DEMO_MARK = 'Dữ liệu minh họa';
const files = siteFiles().filter((file) => file.endsWith('loa.txt'));
const texts = new Map(files.map((file) => [file, readSiteFile(file)]));
const scripts = sitePages().filter(({ address }) => address.endsWith('/loa/'));
const isDemo = (file: string) =>
  file.startsWith('xa-minh-hoa/') || process.env['PORTAL_XA'] === 'xa-minh-hoa';

/** What no voice can read, and what nobody can note down from a loudspeaker. */
const UNSPOKEN = /[\d%/@#&+=<>_*|\\()[\]{}"“”…–-]|https?|www|\.vn/iu;

describe('The text of every script', () => {
  it('there is one for each story, model and period of the build', () => {
    const articles = sitePages().filter(
      ({ address }) =>
        /\/(?:tin-tuc|mo-hinh)\/(?!nam\/)[^/]+\/$/u.test(address) ||
        /\/ky\/[^/]+\/$/u.test(address),
    );
    const without = articles.filter(
      ({ file }) => !texts.has(file.replace('index.html', 'loa/loa.txt')),
    );
    const withdrawn = without.filter(({ $ }) => $('main').text().includes('tạm rút'));
    expect(without).toEqual(withdrawn);
    expect(files.length === 0).toBe(articles.length === 0);
  });

  it('holds no digit, bracket, sign or address', () => {
    const found = [...texts].flatMap(([file, text]) => {
      const match = UNSPOKEN.exec(text);
      return match === null
        ? []
        : [`${file}: "${text.slice(Math.max(0, match.index - 20), match.index + 20)}"`];
    });
    expect(found).toEqual([]);
  });

  it('holds no abbreviation in capitals, except names', () => {
    const found = [...texts.values()].flatMap(
      (text) => text.match(/(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu) ?? [],
    );
    expect(found).toEqual([]);
  });

  it('is composed, in sentences, and ends with the line of whoever approves it', () => {
    for (const [file, text] of texts) {
      expect(text, file).toBe(text.normalize('NFC'));
      const paragraphs = text.trimEnd().split('\n\n');
      expect(paragraphs.at(-1), file).toMatch(/^Người duyệt: /u);
      expect(
        paragraphs.filter((one) => !/^\p{Lu}.*[.?!:]$/u.test(one)),
        file,
      ).toEqual([]);
    }
  });

  it('of a fictional commune says so aloud, of a real one does not', () => {
    const wrong = [...texts].filter(([file, text]) => text.includes(DEMO_MARK) !== isDemo(file));
    expect(wrong.map(([file]) => file)).toEqual([]);
  });
});

describe('The page of every script', () => {
  it('shows the words of its file', () => {
    const differing = scripts.flatMap(({ address, file, $ }) => {
      const text = texts.get(file.replace('index.html', 'loa.txt'));
      if (text === undefined) return $('.spoken').length === 0 ? [] : [address];
      const shown = plainSpaces($('.spoken').last().find('p').toArray().map((p) => $(p).text()).join(' '));
      const filed = plainSpaces(text.slice(0, text.lastIndexOf('Người duyệt')));
      return shown === filed ? [] : [address];
    });
    expect(differing).toEqual([]);
  });

  it('tells a length that its short version keeps', () => {
    for (const { address, $ } of scripts) {
      const [short] = $('.reading').toArray();
      if ($('.reading').length < 2 || short === undefined) continue;
      const [, minutes = '0', seconds = '0'] = /khoảng (?:(\d+) phút)?(?: ?(\d+) giây)?/u.exec($(short).text()) ?? [];
      const length = Number(minutes) * 60 + Number(seconds);
      expect(length, address).toBeGreaterThanOrEqual(45);
      expect(length, address).toBeLessThanOrEqual(90);
    }
  });

  it('has nothing to warn of in the content of this repository', () => {
    const warned = scripts.filter(({ $ }) => $('main').text().includes('Trước khi phát, xin xem lại'));
    expect(warned.map(({ address }) => address)).toEqual([]);
  });

  it('is honest where a commune has published nothing', () => {
    const empty = scripts.filter(({ $ }) => $('.spoken').length === 0);
    expect(empty.filter(({ $ }) => !$('main').text().includes('chưa có bản tin để phát'))).toEqual([]);
  });
}); // prettier-ignore
