import { describe, expect, it } from 'vitest';
import { readFeed, recordsFrom, wholeAddress } from '../../../src/search/feed.ts';
import { feedOf, feedRecord } from '../../support/feeds.ts';

const SITE = 'https://xa-kia.example.vn/';
const problemOf = (text: string) => {
  const read = readFeed(text);
  return 'problem' in read ? read.problem : null;
};
const withRecord = (more: object) => feedOf(SITE, { records: [{ ...feedRecord(), ...more }] });

describe('The list of another site', () => {
  it('is taken in as it is, in NFC', () => {
    const read = readFeed(withRecord({ title: 'Đường hoa'.normalize('NFD') }));
    expect('feed' in read && read.feed.records[0]?.title).toBe('Đường hoa'.normalize('NFC'));
  });

  it.each([
    ['<html>', 'không phải tệp JSON'],
    ['[]', 'ở ngay đầu tệp'],
    [feedOf(SITE, { version: 2 }), '"version"'],
    [feedOf(SITE, { records: [] }), '"records"'],
    [feedOf(SITE, { note: 'x' }), '"note": mục không có trong cách ghi này'],
    [feedOf('abc'), '"site.address": địa chỉ của cổng phải có dạng'],
    [feedOf('https://xa-kia.example.vn/duong/'), '"site.address"'],
    [withRecord({ title: ' ' }), '"records.0.title": bỏ trống'],
    [withRecord({ title: 'x'.repeat(1001) }), '"records.0.title": dài quá 1000 ký tự'],
    [withRecord({ summary: 'Đường\u202Eaoh' }), '"records.0.summary": có ký tự ẩn'],
    [withRecord({ kind: 'script' }), '"records.0.kind"'],
    [withRecord({ html: '<b>' }), '"records.0.html": mục không có'],
  ])('is refused with the place that is wrong: %.40s', (text, said) => {
    expect(problemOf(text)).toContain(said);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    '//xa-khac.example.vn/',
    '/\\xa-khac.example.vn/',
    'https://xa-khac.example.vn/tin/',
    'http://xa-kia.example.vn/',
    'https://ai:do@xa-kia.example.vn/',
    'https://[',
  ])('may not lead anywhere but to that site: %s', (url) => {
    expect(wholeAddress(url, SITE)).toBeNull();
    expect(problemOf(withRecord({ url }))).toContain('"records.0.url": địa chỉ dẫn ra ngoài cổng');
  });

  it('gives records with whole addresses, which say of which site they are', () => {
    const read = readFeed(withRecord({ url: '/ke-hoach/2026-2030/#muc-i-1' }));
    const [record] = 'feed' in read ? recordsFrom(read.feed) : [];
    expect(record).toEqual({
      ...feedRecord(),
      url: 'https://xa-kia.example.vn/ke-hoach/2026-2030/#muc-i-1',
      place: 'Đường hoa, Xã Kia · Cổng Thi Đua, Xã Kia (xa-kia.example.vn)',
    });
  });
});
