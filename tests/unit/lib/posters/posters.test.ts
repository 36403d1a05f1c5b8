import { describe, expect, it } from 'vitest';
import { addressParts } from '../../../../src/lib/posters/poster-urls.ts';
import { qrCode } from '../../../../src/lib/posters/qr.ts';
import { titleStep } from '../../../../src/lib/posters/title-step.ts';

describe('the title of a poster', () => {
  const road = 'Tuyến đường tự quản về an ninh trật tự và vệ sinh môi trường';
  const around = [
    { text: 'Xã Minh Họa', size: 19 },
    { text: 'Thôn Hạ, làm từ tháng 01 năm 2026', size: 22 },
    { text: 'thi-dua.example.vn/ xa-minh-hoa/ mo-hinh/ tuyen-duong-tu-quan-thon-ha/', size: 15 },
    { text: 'Ủy ban nhân dân xã Minh Họa. Áp phích lập ngày 22 tháng 11 năm 2026.', size: 15 },
  ];
  const steps = (titles: readonly string[], others = around) =>
    titles.map((title) => titleStep(title, others));

  it('is set in smaller type the more lines it takes, and never in type too small to tell', () => {
    const long = `${road} do chi hội phụ nữ, chi đoàn và các hộ hai bên đường cùng giữ. `.repeat(4);
    const titles = ['', 'Xóm 5', road, ...[100, 150, 260, 500].map((end) => long.slice(0, end))];
    expect(steps(titles)).toEqual([1, 1, 3, 4, 5, 6, 7]);
  });

  it('gives way to capitals, which are wider, and to a longer address below it', () => {
    const title = road.slice(0, 45);
    expect(steps([title, title.toUpperCase()])).toEqual([1, 2]);
    const address = { text: 'cong-thi-dua-chuyen-doi-so.thong-nhat.gov.vn/ '.repeat(4), size: 15 };
    expect(steps([title], [...around, address])).toEqual([3]);
  });
});

describe('the address under the code', () => {
  it('is cut where a line may end, after a slash, and loses nothing but the scheme', () => {
    const address = 'https://thi-dua.example.vn/xa-minh-hoa/mo-hinh/duong-hoa/';
    expect(addressParts(address)).toEqual([
      'thi-dua.example.vn/',
      'xa-minh-hoa/',
      'mo-hinh/',
      'duong-hoa/',
    ]);
    expect(addressParts('https://xa.vn:8080/thon/')).toEqual(['xa.vn:8080/', 'thon/']);
  });
});

describe('the drawing of a code', () => {
  it('leaves four modules of white on every side', () => {
    const { viewBox, path } = qrCode('https://xa.vn/');
    const [left = 0, top = 0, width = 0, height = 0] = viewBox.split(' ').map(Number);
    expect([left, top]).toEqual([-4, -4]);
    expect(width).toBe(height);
    const drawn = [...path.matchAll(/-?\d+/gu)].map(([number]) => Number(number));
    expect(Math.max(...drawn)).toBeLessThanOrEqual(width - 8);
  });

  it('is the same for the same address', () => {
    expect(qrCode('https://xa.vn/')).toEqual(qrCode('https://xa.vn/'));
    expect(qrCode('https://xa.vn/')).not.toEqual(qrCode('https://xb.vn/'));
  });
});
