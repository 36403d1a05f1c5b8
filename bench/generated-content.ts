/** Fills a copy of the project with made-up models and stories, the same for the same numbers. */
import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { topics } from '../src/domain/story.ts';
import { seededRandom } from '../tests/support/random.ts';
import { words } from './generated-words.ts';

/** Where everything is put: the demo commune and three whose own villages are not published yet. */
const COMMUNES = ['xa-minh-hoa', 'son-duong', 'dien-chau', 'hong-van'];
const VILLAGES = 12;
const PICTURES = 4;
/** Stories are spread evenly over the two years before this day. */
export const LAST_DAY = '2027-12-31';
const DAYS = 730;

type Pick = <Item>(items: readonly Item[]) => Item;
type Village = { id: string; name: string };

function picker(seed: number): Pick {
  const random = seededRandom(seed);
  return (items) => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new Error('Nothing to pick from');
    return item;
  };
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

function sentence(pick: Pick): string {
  const { who, did, where, when, result } = words;
  return `${capital(pick(when))}, ${pick(who).toLocaleLowerCase('vi')} ${pick(did)} ${pick(where)}, ${pick(result)}.`;
}

function paragraphs(pick: Pick, count: number): string {
  const one = () => [sentence(pick), sentence(pick), pick(words.lesson), sentence(pick)].join(' ');
  return Array.from({ length: count }, one).join('\n\n');
}

function file(data: object, body: string): string {
  return `---\n${stringify(data)}---\n\n${body}\n`;
}

/** The villages of a commune, made up where it has none. */
function villagesOf(commune: string, content: string): Village[] {
  const path = join(content, 'xa', commune, 'xa.yaml');
  const data = parse(readFileSync(path, 'utf8')) as { villages: object[] };
  for (let at = data.villages.length + 1; at <= VILLAGES; at += 1)
    data.villages.push({ id: `thon-so-${at}`, name: `Thôn Số ${at}`, kind: 'thon' });
  writeFileSync(path, stringify(data));
  return (data.villages as Village[]).filter((village) => !('mergedInto' in village));
}

function isoDay(daysBefore: number): string {
  return new Date(Date.parse(LAST_DAY) - daysBefore * 86_400_000).toISOString().slice(0, 10);
}

function modelText(
  id: string,
  commune: string,
  type: string,
  village: Village,
  pick: Pick,
): string {
  const data = {
    ...{ id, type, commune, village: village.id, summary: sentence(pick), problem: sentence(pick) },
    title: `${pick(words.who)} ${village.name} ${pick(words.did)} ${pick(words.where)}`,
    startedOn: { year: pick([2026, 2027]), month: pick([1, 3, 5, 8, 10]) },
    state: pick(['ongoing', 'maintained', 'scaled']),
    steps: [sentence(pick), sentence(pick), sentence(pick)],
    who: [pick(words.who)],
    results: [
      { text: 'Hộ tham gia', value: pick([12, 37, 58, 90]), unit: 'hộ', asOf: isoDay(30), source: 'Sổ ghi của thôn' },
    ],
    lessons: [pick(words.lesson)],
    ...{ upkeep: sentence(pick), howToCopy: [sentence(pick), sentence(pick)], contactUnit: 'Phòng Văn hóa - Xã hội' },
  }; // prettier-ignore
  return file(data, paragraphs(pick, 1));
}

/** What the stories of a commune tell of. */
type Place = {
  commune: string;
  villages: Village[];
  models: { id: string; village: string }[];
  pictures: string[];
};

function storyText(id: string, date: string, place: Place, pick: Pick): string {
  const model = pick([null, ...place.models.slice(0, 200)]);
  const village = pick(place.villages);
  const data = {
    ...{ id, date, commune: place.commune, summary: sentence(pick) },
    title: `${pick(words.who)} ${village.name} ${pick(words.did)} ${pick(words.when)}`,
    villages: [...new Set([village.id, ...(model === null ? [] : [model.village])])],
    models: model === null ? [] : [model.id],
    topics: [...new Set([pick(Object.keys(topics)), pick(Object.keys(topics))])],
    cover: { file: `anh/${pick(place.pictures)}`, alt: 'Tranh minh họa: đường làng buổi sáng.' },
    ...{ unit: 'Trung tâm dịch vụ, văn hóa, thông tin xã', consent: false },
  };
  return file(data, `${paragraphs(pick, 2)}\n\n## Điều rút ra\n\n${paragraphs(pick, 1)}`);
}

/** Pictures of the demo commune's stories, lent to a commune. */
function lendPictures(commune: string, content: string): string[] {
  const from = join(content, 'xa/xa-minh-hoa/tin-tuc/anh');
  const names = readdirSync(from).sort().slice(0, PICTURES);
  if (commune === 'xa-minh-hoa') return names;
  for (const name of names)
    cpSync(join(from, name), join(content, 'xa', commune, 'tin-tuc/anh', name));
  return names;
}

/** Adds so many models and stories, spread evenly over four communes and two years. */
export function generateContent(content: string, models: number, stories: number): void {
  const pick = picker(models + stories);
  const types = readdirSync(join(content, 'chung/loai-mo-hinh')).sort().map((name) => name.replace('.mdx', '')); // prettier-ignore
  for (const [at, commune] of COMMUNES.entries()) {
    const folder = join(content, 'xa', commune);
    mkdirSync(join(folder, 'mo-hinh'), { recursive: true });
    mkdirSync(join(folder, 'tin-tuc/anh'), { recursive: true });
    const villages = villagesOf(commune, content);
    const place: Place = {
      commune,
      villages,
      models: [],
      pictures: lendPictures(commune, content),
    };
    for (let one = at; one < models; one += COMMUNES.length) {
      const village = pick(villages);
      const id = `mo-hinh-so-${one + 1}`;
      place.models.push({ id, village: village.id });
      writeFileSync(
        join(folder, 'mo-hinh', `${id}.md`),
        modelText(id, commune, pick(types), village, pick),
      );
    }
    for (let one = at; one < stories; one += COMMUNES.length) {
      const id = `tin-so-${one + 1}`;
      const day = isoDay(Math.floor((one / stories) * DAYS));
      writeFileSync(join(folder, 'tin-tuc', `${id}.md`), storyText(id, day, place, pick));
    }
  }
}
