import { describe, expect, it } from 'vitest';
import type { CommuneContent } from '../../../../src/lib/collections.ts';
import { figureCards } from '../../../../src/lib/sharing/figure-cards.ts';
import { cardText, nearestCard, type ShareCard } from '../../../../src/lib/sharing/share-cards.ts';
import { build, commune, first, row, rules, second, show } from '../figures/small-figures.ts';

const card: ShareCard = {
  page: '/xa/', place: 'Xã Diễn Châu, Nghệ An', kind: 'Mô hình', title: 'Chợ không tiền mặt',
  figure: null, note: '', isDemo: false,
}; // prettier-ignore
const cards = new Map([
  ['/', { ...card, page: '/' }],
  ['/xa/', card],
  ['/xa/so-lieu/cds-01/', { ...card, page: '/xa/so-lieu/cds-01/' }],
]);

/** A commune without plans and articles, whose figures are the given versions. */
function withFigures(snapshots: ReturnType<typeof show>): CommuneContent {
  return { commune, plans: [], models: [], stories: [], snapshots };
}

const cardsOf = (snapshots: ReturnType<typeof show>) =>
  new Map(figureCards(withFigures(snapshots), rules).map((one) => [one.page, one]));
const INDICATOR = '/xa-minh-hoa/so-lieu/cds-09/';

describe('the picture of a page', () => {
  it.each([
    ['/xa/so-lieu/cds-01/', '/xa/so-lieu/cds-01/'],
    ['/xa/so-lieu/loc/dat/', '/xa/'],
    ['/xa/thon/thon-dong/', '/xa/'],
    ['/lich/', '/'],
    ['/404.html', '/'],
    ['/', '/'],
  ])('of %s is that of %s', (page, of) => {
    expect(nearestCard(cards, page).page).toBe(of);
  });

  it('is never made up', () => {
    expect(() => nearestCard(new Map(), '/lich/')).toThrow('No share card');
  });

  it('has its words as text, the mark of a demo commune among them', () => {
    expect(cardText({ ...card, figure: '48/79' })).toBe(
      'Xã Diễn Châu, Nghệ An. Chợ không tiền mặt: 48/79',
    );
    expect(cardText({ ...card, isDemo: true })).toMatch(/\. Dữ liệu minh họa$/u);
  });
});

describe('the pictures of figures', () => {
  it('say the newest figure of an indicator with its period and what it is made of', () => {
    const found = cardsOf(show([build([row(commune.code, 40, 80)])])).get(INDICATOR);
    expect(found?.figure).toBe('50,0%');
    expect(found?.note).toBe('Quý II/2026, toàn xã. 40 trên 80.');
  });

  it('say why there is no figure instead of one', () => {
    const found = cardsOf(show([build([row('thon-dong', 20, 40)])])).get(INDICATOR);
    expect(found?.figure).toBeNull();
    expect(found?.note).toContain('chưa tính được cho toàn xã');
  });

  it('never show a small count, nor the total it could be found from', () => {
    const small = cardsOf(show([build([row(commune.code, 3, 80)])])).get(INDICATOR);
    expect(small).toMatchObject({
      figure: null,
      note: 'Quý II/2026, toàn xã. Dưới 5, không công khai.',
    });
    const rows = [row('thon-dong', 4, 56), row(commune.code, 44, 136)];
    expect(cardsOf(show([build(rows)])).get(INDICATOR)).toMatchObject({
      figure: null,
      note: 'Quý II/2026, toàn xã. Không công khai vì có thôn số quá nhỏ.',
    });
  });

  it('tell a version that is in force from one that is not', () => {
    const found = cardsOf(show([first, second]));
    const period = '/xa-minh-hoa/so-lieu/ky/2026-q2/';
    expect(found.get(`${period}v1/`)?.kind).toBe('Số liệu · Bản 1, đã có bản mới hơn');
    expect(found.get(`${period}v2/`)?.kind).toBe('Số liệu · Bản 2');
    expect(found.get(period)?.kind).toBe('Số liệu');
  });

  it('count every state, not only the reached targets', () => {
    const found = cardsOf(show([first])).get('/xa-minh-hoa/so-lieu/ky/2026-q2/');
    const [met = 0, total = 0] = (found?.figure ?? '').split('/').map(Number);
    const rest = (found?.note ?? '').split('Còn lại: ')[1] ?? '';
    const others = [...rest.matchAll(/\d+/gu)].map(([count]) => Number(count));
    expect(total).toBeGreaterThan(0);
    expect(met + others.reduce((sum, count) => sum + count, 0)).toBe(total);
  });

  it('say that nothing is published where nothing is', () => {
    expect(cardsOf([]).get('/xa-minh-hoa/so-lieu/')?.figure).toBeNull();
  });
});
