import { describe, expect, it } from 'vitest';
import { addressParts } from '../../../../src/lib/posters/poster-urls.ts';
import { qrCode } from '../../../../src/lib/posters/qr.ts';
import { titleStep } from '../../../../src/lib/posters/title-step.ts';

describe('the title of a poster', () => {
  it('is set in smaller type the longer it is, and never in type too small to tell', () => {
    const road = 'Tuyến đường tự quản về an ninh trật tự và vệ sinh môi trường';
    const lengths = [0, 24, 25, 45, 46, 70, 71, 100, 101, 180, 181, 400];
    expect(lengths.map((letters) => titleStep('a'.repeat(letters)))).toEqual([
      1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6,
    ]);
    expect(titleStep(road)).toBe(3);
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
