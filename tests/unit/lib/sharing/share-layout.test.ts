import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { PICTURE, type ShareCard } from '../../../../src/lib/sharing/share-cards.ts';
import { cardBox, words, type Box } from '../../../../src/lib/sharing/share-layout.ts';
import { outlined } from '../../../../src/lib/sharing/share-picture.ts';
import { loadContent } from '../../../../src/publish/load-content.ts';

/** Marks on marks above and below, and the letters that reach deepest. */
const TALL = 'ỄỘỮẶẪ gjpqy';

const card: ShareCard = {
  page: '/', place: 'Xã Minh Họa', kind: 'Số liệu', title: 'Hộ phân loại rác', figure: null, note: '',
  isDemo: true,
}; // prettier-ignore

/** The boxes of a tree that hold words. */
function textBoxes(box: Box): Box[] {
  return typeof box.props.children === 'string' ? [box] : box.props.children.flatMap(textBoxes);
}

const long = (length: number) =>
  'Mọi người cùng thi đua giữ nhà sạch, vườn đẹp '.repeat(20).slice(0, length).trim();
const place = 'Xã Nguyễn Phước Thượng Điền Nghĩa Trường Giang Bình Khương Quý';

/** Cards that bring every size of type into use, and the fullest there can be. */
const cards = {
  short: card,
  middle: { ...card, title: long(60), note: long(180) },
  wide: { ...card, title: long(100), note: long(180) },
  long: { ...card, title: long(150) },
  longest: { ...card, title: long(260), note: long(180) },
  figure: { ...card, figure: '76,7%', note: long(180) },
  'wide figure': { ...card, title: long(60), figure: '1.234 cơ quan, đơn vị', note: long(180) },
  'long name': { ...card, place },
  'long name and province': { ...card, place: `${place}, Thành phố Hồ Chí Minh`, isDemo: false },
} satisfies Record<string, ShareCard>;

const sizes = [
  ...new Set(
    Object.values(cards).flatMap((one) =>
      textBoxes(cardBox(one)).map(({ props }) => Number(props.style['fontSize'])),
    ),
  ),
].sort((a, b) => a - b);

/** Which rows of a drawing hold ink, from above. */
async function inkRows(box: Box): Promise<boolean[]> {
  const alpha = sharp(Buffer.from(await outlined(box)))
    .ensureAlpha()
    .extractChannel(3);
  const { data, info } = await alpha.raw().toBuffer({ resolveWithObject: true });
  return Array.from({ length: info.height }, (_, y) =>
    data.subarray(y * info.width, (y + 1) * info.width).some((ink) => ink > 0),
  );
}

/** Words alone in a picture, `room` pixels from above. */
function alone(box: Box, room: number): Box {
  const style = { display: 'flex', fontFamily: 'portal', padding: room, alignItems: 'flex-start' };
  return { type: 'div', props: { style, children: [box] } };
}

const withStyle = (box: Box, style: Box['props']['style']): Box => ({
  ...box,
  props: { ...box.props, style: { ...box.props.style, ...style } },
});

describe.each(sizes)('stacked marks at %d px', (size) => {
  const line = size * Number(words('', { size }).props.style['lineHeight']);

  it('are whole: as many rows of ink as with all the room in the world', async () => {
    const box = words(TALL, { size, weight: 700 });
    const extent = (rows: boolean[]) => rows.lastIndexOf(true) - rows.indexOf(true);
    const cut = extent(await inkRows(alone(box, size)));
    expect(cut).toBeGreaterThan(size);
    expect(cut).toBe(
      extent(await inkRows(alone(withStyle(box, { lineHeight: 2.5, lineClamp: 9 }), size))),
    );
  });

  it('of two lines do not touch', async () => {
    const box = words(`${TALL}\n${TALL}`, { size, weight: 700, lines: 2 });
    const rows = await inkRows(alone(withStyle(box, { whiteSpace: 'pre-wrap' }), size));
    const between = rows.slice(size + line - size * 0.3, size + line + size * 0.3);
    expect(rows.lastIndexOf(true)).toBeGreaterThan(size + line * 1.5);
    expect(between).toContain(false);
  });
});

type Place = { text: string; top: number; bottom: number; right: number };

/** Where the words of a card come to stand. */
async function placesOf(box: Box): Promise<Place[]> {
  const places: Place[] = [];
  await outlined(box, {
    onNodeDetected: ({ textContent = '', left, top, width, height }) => {
      if (textContent !== '') {
        places.push({ text: textContent, top, bottom: top + height, right: left + width });
      }
    },
  });
  return places;
}

/** Words that would need more lines than they may fill, and end in an ellipsis. */
async function cutWords(one: ShareCard): Promise<string[]> {
  const free = (box: Box): Box =>
    typeof box.props.children === 'string'
      ? withStyle(box, { lineClamp: 99 })
      : { ...box, props: { ...box.props, children: box.props.children.map(free) } };
  const held = await placesOf(cardBox(one));
  const freed = await placesOf(free(cardBox(one)));
  return freed
    .filter(({ text, top, bottom }) => {
      const same = held.find((place) => place.text === text);
      return same === undefined || bottom - top > same.bottom - same.top + 1;
    })
    .map(({ text }) => text);
}

describe('the words of a picture', () => {
  it.each(Object.entries(cards))('stand one below the other inside it: %s', async (_, one) => {
    const places = (await placesOf(cardBox(one))).sort((a, b) => a.top - b.top);
    expect(places.length).toBeGreaterThan(1);
    const outside = places.filter(
      ({ top, bottom, right }) => top < 0 || bottom > PICTURE.height || right > PICTURE.width - 32,
    );
    expect(outside).toEqual([]);
  });

  it('are seen to be cut when they are', async () => {
    expect(await cutWords({ ...card, title: long(700) })).not.toEqual([]);
  });

  it.each(Object.entries(cards))('are cut nowhere below their limits: %s', async (_, one) => {
    expect(await cutWords(one)).toEqual([]);
  });

  it('of everything published so far are whole', async () => {
    const { plan, model, story, indicator } = await loadContent('content');
    const titles = [
      ...[...plan.values()].map(({ data }) => ({ ...card, title: data.shortTitle, figure: '22' })),
      ...[...model.values(), ...story.values()].map(({ data }) => ({
        ...card,
        title: data.title,
        note: data.summary,
      })),
      ...[...indicator.values()].map(({ data }) => ({
        ...card,
        title: data.shortName,
        figure: '99,9%',
      })),
    ];
    const cut: string[] = [];
    for (const one of titles) cut.push(...(await cutWords(one)));
    expect(titles.length).toBeGreaterThan(50);
    expect(cut).toEqual([]);
  });
});
