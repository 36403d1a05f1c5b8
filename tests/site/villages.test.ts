import { describe, expect, it } from 'vitest';
import { pageAt, plainSpaces, readSiteFile, sitePages, visibleText } from '../support/site.ts';
import { villagesInBuild, type FiledVillage } from '../support/villages.ts';

const villages = villagesInBuild();
const merged = villages.filter(({ mergedInto }) => mergedInto !== undefined);
const pageOf = ({ path, id }: Pick<FiledVillage, 'path' | 'id'>) => `${path}thon/${id}/`;
const newPageOf = ({ path, mergedInto = '' }: FiledVillage) => pageOf({ path, id: mergedInto });
/** The indexes of villages that list a village: of its commune, and of all. */
const indexesOf = ({ path }: FiledVillage) =>
  [...new Set([`${path}thon/`, '/thon/'])].flatMap((address) => pageAt(address) ?? []);

describe('A village that was merged into another', () => {
  it('is there in the fictional commune, so that this test proves something', () => {
    const isDemoBuild = villages.some(({ commune }) => commune === 'xa-minh-hoa');
    expect(merged.map(({ name }) => name)).toEqual(isDemoBuild ? ['Xóm Trại'] : []);
  });

  it('keeps its page, which first of all leads to the new one', () => {
    for (const village of merged) {
      const page = pageAt(pageOf(village));
      expect(page?.$('main .note').first().text(), village.id).toContain('đã nhập vào');
      expect(
        page
          ?.$('main .note')
          .first()
          .find(`a[href="${newPageOf(village)}"]`).length,
      ).toBe(1);
      expect(page?.$('main h2').text()).not.toContain('Việc của thôn');
      expect(visibleText(page ?? fail(village)).includes('chưa báo cáo')).toBe(false);
    }
  });

  it('has no sheet of work and no poster any more, and nothing leads to one', () => {
    const gone = merged.flatMap((village) =>
      ['viec/', 'ap-phich/'].map((part) => pageOf(village) + part),
    );
    expect(gone.filter((address) => pageAt(address) !== undefined)).toEqual([]);
    const leading = sitePages().filter(({ html }) => gone.some((one) => html.includes(one)));
    expect(leading.map(({ address }) => address)).toEqual([]);
  });

  it('is no entry of an index, but is found by all its names where it went', () => {
    for (const village of merged) {
      const indexes = indexesOf(village);
      expect(indexes.length).toBeGreaterThan(0);
      for (const { $, address } of indexes) {
        expect($(`.villages a[href="${pageOf(village)}"]`).length, address).toBe(0);
        const entry = $(`.villages a[href="${newPageOf(village)}"]`)
          .parent()
          .text();
        for (const name of [village.name, ...(village.aliases ?? [])])
          expect(plainSpaces(entry), address).toContain(name);
      }
    }
  });

  it('is found by its old names in the search, on the page of the new one', () => {
    const { records } = JSON.parse(readSiteFile('tim-kiem/muc-luc.json')) as {
      records: { url: string; kind: string }[];
    };
    const ofVillages = records.filter(({ kind }) => kind === 'village');
    for (const village of merged) {
      expect(ofVillages.filter(({ url }) => url === pageOf(village))).toEqual([]);
      const [found] = ofVillages.filter(({ url }) => url === newPageOf(village));
      expect(JSON.stringify(found)).toContain(village.name);
    }
  });

  it('is offered for drawing only with figures of its own', () => {
    for (const { path, id, mergedInto } of merged) {
      const boxes = pageAt(`${path}so-lieu/so-sanh/`)?.$('input[type="checkbox"]');
      const offered = boxes?.toArray().map((box) => box.attribs['value']);
      expect(offered).toContain(mergedInto);
      expect(offered).not.toContain(id);
    }
  });

  it('is told on the page of the new one, with a way back to what it published', () => {
    for (const village of merged) {
      const links = pageAt(newPageOf(village))?.$(`main a[href="${pageOf(village)}"]`);
      expect(links?.text(), village.id).toContain(village.name);
    }
  });
});

function fail({ id }: FiledVillage): never {
  throw new Error(`No page of ${id}`);
}
