import { gzipSync } from 'node:zlib';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { load } from 'cheerio';
import { expect, it } from 'vitest';
import AllVillages from '../../src/components/village/AllVillages.astro';
import CommuneIndex from '../../src/components/village/CommuneIndex.astro';
import { communeSchema, type Commune } from '../../src/domain/commune.ts';
import { slugify } from '../../src/domain/fold.ts';
import { villageKinds, type VillageKind } from '../../src/domain/village.ts';
import { isOnePage } from '../../src/lib/villages/index-size.ts';
import { seededRandom } from '../support/random.ts';

const VILLAGES = 20;
/** What the frame of a page takes, compressed: header, footer, the search field. */
const FRAME = 3_000;

const first = 'Đông Đoài Trung Hạ Thượng Tân An Bình Phú Yên Hòa Lộc Xuân Thanh Vĩnh Nà Khuổi Cầu Giang Ngọc'.split(' '); // prettier-ignore
const second = 'Tiến Phong Lập Thịnh Lợi Sơn Thành Luông Phung Bạc Khánh Mỹ Lâm Ninh Hải Hương Tảo Nội Thọ'.split(' '); // prettier-ignore

/** Communes as a province has them: villages of all kinds, four in ten by number, each with two other names. */
function communesOf(count: number): { commune: Commune }[] {
  const random = seededRandom(1);
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item;
  const name = () => `${pick(first)} ${pick(second)}`;
  const kinds = Object.keys(villageKinds) as VillageKind[];
  /** So many different things of a kind, as a list of names holds each once. */
  const several = (count: number, make: () => string): string[] => {
    const made = new Set<string>();
    while (made.size < count) made.add(make());
    return [...made];
  };
  const villages = () =>
    several(VILLAGES, () => {
      const own = random() < 0.4 ? String(1 + Math.floor(random() * VILLAGES)) : name();
      return `${pick(kinds)}/${own}`;
    }).map((each) => {
      const [kind = '', own = ''] = each.split('/');
      return {
        id: `${kind}-${slugify(own)}`,
        name: `${villageKinds[kind as VillageKind]} ${own}`,
        kind,
        aliases: [`Làng ${name()}`, `Xóm ${name()}`],
      };
    });
  return several(count, name).map((own, index) => ({
    commune: communeSchema.parse({
      slug: slugify(own),
      code: String(10_000 + index),
      codeValidFrom: '2025-07-01',
      name: own,
      province: { code: '08', name: 'Tuyên Quang', kind: 'tỉnh' },
      formerNames: [{ name: name() }, { name: name() }, { name: name(), isPartial: true }],
      villageWords: ['thon'],
      publisher: 'Ủy ban nhân dân xã',
      standingOffice: 'Phòng Văn hóa - Xã hội',
      villages: villages(),
    }),
  }));
}

async function draw(Index: typeof AllVillages, communes: { commune: Commune }[]) {
  const container = await AstroContainer.create();
  const html = await container.renderToString(Index, { props: { communes } });
  return { $: load(html), bytes: gzipSync(html, { level: 9 }).length + FRAME };
}

it('as many villages as fit on one page stay under 40 kB compressed', async () => {
  const communes = communesOf(75);
  expect(isOnePage(communes)).toBe(true);
  const { $, bytes } = await draw(AllVillages, communes);
  expect($('.villages a').length).toBe(75 * VILLAGES);
  expect($('[data-place]').length).toBe(75);
  expect(bytes).toBeLessThan(40_000);
});

it.each([124, 150])(
  '%i communes are an index of communes, found by name and former names',
  async (count) => {
    const communes = communesOf(count);
    expect(isOnePage(communes)).toBe(false);
    const { $, bytes } = await draw(CommuneIndex, communes);
    const [first] = communes;
    expect($('.villages > li > a').length).toBe(count);
    const own = $(`.villages a[href="/${first?.commune.slug ?? ''}/thon/"]`)
      .parent()
      .text();
    for (const { name } of first?.commune.formerNames ?? []) expect(own).toContain(name);
    expect(own).toContain(`${VILLAGES} thôn, xóm`);
    expect(bytes).toBeLessThan(15_000);
  },
);
