import { describe, expect, it } from 'vitest';
import { codesOn, decode, draw, photocopy, scan } from '../support/qr.ts';
import { communesInBuild, pageAt, siteOrigin, sitePages, visibleText } from '../support/site.ts';
import { villagesInBuild } from '../support/villages.ts';

const posters = sitePages().filter(({ address }) => address.endsWith('/ap-phich/'));
/** The page a poster hangs below, and leads to. */
const pageOf = (address: string) => address.replace(/ap-phich\/$/u, '');

describe('Posters', () => {
  it('there is one for each model, plan, period in force and standing village', () => {
    const kinds = [
      /\/ke-hoach\/(?!doi-chieu\/)[^/]+\/$/u,
      /\/mo-hinh\/(?!nam\/)[^/]+\/$/u,
      /\/thon\/[^/]+\/$/u,
    ];
    const merged = villagesInBuild()
      .filter(({ mergedInto }) => mergedInto !== undefined)
      .map(({ path, id }) => `${path}thon/${id}/`);
    const wanted = sitePages()
      .map(({ address }) => address)
      .filter((address) => kinds.some((kind) => kind.test(address)))
      .filter((address) => !merged.includes(address))
      .filter((address) => pageAt(`${address}ap-phich/`) === undefined);
    expect(wanted).toEqual([]);
    expect(posters.length).toBeGreaterThan(0);
  });

  it('every code leads to a page of this build, the one the poster stands below', async () => {
    for (const page of posters) {
      const codes = codesOn(page);
      expect(codes, page.address).toHaveLength(1);
      const said = decode(await draw(codes[0] ?? ''));
      expect(said, page.address).toBe(siteOrigin + pageOf(page.address));
      expect(pageAt(pageOf(page.address)), page.address).toBeDefined();
    }
  });

  it('every code is still read after a bad photocopy with a blot on a tenth of it', async () => {
    for (const page of posters) {
      const said = await scan(await photocopy(codesOn(page)[0] ?? ''));
      expect(said, page.address).toBe(siteOrigin + pageOf(page.address));
    }
  });

  it('the address also stands in letters, and the page it is of links to the poster', () => {
    const problems = posters.flatMap(({ address, $ }) => {
      const written = `https://${$('.poster .address').text().replace(/\s+/gu, '')}`;
      const links = pageAt(pageOf(address))?.$(`a[href="${address}"]`).length;
      return [
        ...(written === siteOrigin + pageOf(address) ? [] : [`${address}: says ${written}`]),
        ...(links === 1 ? [] : [`${address}: ${links} links to it`]),
      ];
    });
    expect(problems).toEqual([]);
  });

  it('those of a fictional commune say so on the sheet itself', () => {
    const demos = communesInBuild().filter(({ demo }) => demo);
    const sheets = posters.map((page) => ({ page, sheet: page.$('.poster').text() }));
    for (const { page, sheet } of sheets) {
      const isDemo = demos.some(({ name }) => visibleText(page).includes(`xã ${name}`));
      expect(sheet.includes('Dữ liệu minh họa'), page.address).toBe(isDemo);
    }
  });

  it('the reader of codes is not fooled by a spoilt one', async () => {
    const grey = await draw(codesOn(posters[0] ?? fail())[0] ?? '');
    grey.data.fill(0, 0, (grey.side * grey.side) / 2);
    expect(await scan(grey)).toBeNull();
  });
});

function fail(): never {
  throw new Error('No poster in this build');
}
