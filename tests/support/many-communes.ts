import { communeSchema, type Commune } from '../../src/domain/commune.ts';
import { slugify } from '../../src/domain/fold.ts';
import { villageKinds, type VillageKind } from '../../src/domain/village.ts';
import type { Content, PlanEntry } from '../../src/lib/collections.ts';
import { loadContent } from '../../src/publish/load-content.ts';
import { seededRandom } from './random.ts';

/** Villages of each commune made. */
export const VILLAGES = 20;

const first = 'Đông Đoài Trung Hạ Thượng Tân An Bình Phú Yên Hòa Lộc Xuân Thanh Vĩnh Nà Khuổi Cầu Giang Ngọc'.split(' '); // prettier-ignore
const second = 'Tiến Phong Lập Thịnh Lợi Sơn Thành Luông Phung Bạc Khánh Mỹ Lâm Ninh Hải Hương Tảo Nội Thọ'.split(' '); // prettier-ignore

/** Communes as a province has them: villages of all kinds, four in ten by number, each with two other names. */
export function communesOf(count: number): { commune: Commune }[] {
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

const tree = await loadContent('content');
const demoPlan = tree.plan.get('xa-minh-hoa/2026-2030');
if (demoPlan === undefined) throw new Error('the plan of the demo commune is not there');
const plan = demoPlan.data;

/** A province's content: so many communes, each with a plan as large as that of the demo commune, and nothing else. */
export function contentOf(count: number): Content {
  const data = <Value>(entries: ReadonlyMap<string, { data: Value }>): Map<string, Value> =>
    new Map([...entries].map(([key, entry]) => [key, entry.data]));
  return {
    communes: communesOf(count).map(({ commune }) => {
      const { slug, name } = commune;
      const own = { ...plan, commune: slug, shortTitle: `Kế hoạch thi đua của xã ${name}` };
      const entry = { id: `${slug}/${plan.id}`, data: own } as PlanEntry;
      return { commune, plans: [entry], models: [], stories: [], snapshots: [] };
    }),
    campaigns: data(tree.campaign),
    documents: data(tree.document),
    indicators: data(tree.indicator),
    units: new Map(
      [...tree.units.values()].flatMap((list) => list.data.units.map((unit) => [unit.id, unit])),
    ),
    modelTypes: new Map(tree.modelType) as unknown as Content['modelTypes'],
    terms: [],
    pages: new Map(),
    guides: [],
  };
}
