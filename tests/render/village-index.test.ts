import { gzipSync } from 'node:zlib';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { load } from 'cheerio';
import { expect, it } from 'vitest';
import AllVillages from '../../src/components/village/AllVillages.astro';
import { communeSchema, type Commune } from '../../src/domain/commune.ts';
import { slugify } from '../../src/domain/fold.ts';
import { villageKinds, type VillageKind } from '../../src/domain/village.ts';
import { seededRandom } from '../support/random.ts';

const COMMUNES = 150;
const VILLAGES = 20;
/** What the frame of a page takes, compressed: header, footer, the search field. */
const FRAME = 3_000;

const first = 'Đông Đoài Trung Hạ Thượng Tân An Bình Phú Yên Hòa Lộc Xuân Thanh Vĩnh Nà Khuổi Cầu Giang Ngọc'.split(' '); // prettier-ignore
const second = 'Tiến Phong Lập Thịnh Lợi Sơn Thành Luông Phung Bạc Khánh Mỹ Lâm Ninh Hải Hương Tảo Nội Thọ'.split(' '); // prettier-ignore

/** Communes as a province has them: villages of all kinds, four in ten by number, one in three with another name. */
function communesOf(random: () => number): Commune[] {
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
        aliases: random() < 1 / 3 ? [`Làng ${name()}`] : [],
      };
    });
  return several(COMMUNES, name).map((own, index) =>
    communeSchema.parse({
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
  );
}

it('an index of 3,000 villages of 150 communes stays under 40 kB compressed', async () => {
  const communes = communesOf(seededRandom(1)).map((commune) => ({ commune }));
  const container = await AstroContainer.create();
  const html = await container.renderToString(AllVillages, { props: { communes } });
  const $ = load(html);
  expect($('.villages a').length).toBe(COMMUNES * VILLAGES);
  expect($('[data-place]').length).toBe(COMMUNES);
  const bytes = gzipSync(html, { level: 9 }).length + FRAME;
  expect(bytes).toBeLessThan(40_000);
});
