import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gather } from '../../../../src/lib/entry-site/gather.ts';
import { gatheredRecords } from '../../../../src/lib/entry-site/gathered-records.ts';
import { feedOf, feedRecord, withServer } from '../../../support/feeds.ts';

const OWN = 'https://thi-dua.example.vn';
const newFolder = () => mkdtempSync(join(tmpdir(), 'muc-luc-'));
const asJson = { 'content-type': 'application/json; charset=utf-8' };
const LIMITS = { bytes: 5000, seconds: 0.5 };

/** What a site answers, by the path asked for. */
function answers(address: string): Record<string, [headers: object, body: string]> {
  return {
    '/muc-luc.json': [asJson, feedOf(address)],
    '/khac.json': [asJson, feedOf('https://xa-khac.example.vn/')],
    '/trang.html': [{ 'content-type': 'text/html' }, feedOf(address)],
    '/lon.json': [asJson, feedOf(address, { licence: 'x'.repeat(6000) })],
  };
}

async function withSite(use: (address: string) => Promise<void>): Promise<void> {
  await withServer(
    (address) => (request, response) => {
      if (request.url === '/cham.json') return;
      const [headers, body] = answers(address)[request.url ?? ''] ?? [null, ''];
      response.writeHead(headers === null ? 404 : 200, { ...headers }).end(body);
    },
    use,
  );
}

describe('Taking in the lists of other sites', () => {
  it('keeps one file for each of two sites, whose things are then found under whole addresses', async () => {
    const folder = newFolder();
    await withSite((one) =>
      withSite(async (other) => {
        const sources = [`${one}muc-luc.json`, `${other}muc-luc.json`];
        const gathered = await gather(sources, folder, LIMITS);
        expect(gathered.map(({ outcome }) => outcome)).toEqual(['received', 'received']);
        expect(readdirSync(folder)).toHaveLength(2);
        const records = await gatheredRecords(folder, OWN);
        expect(records.map(({ url }) => url).sort()).toEqual(
          [`${one}mo-hinh/duong-hoa/`, `${other}mo-hinh/duong-hoa/`].sort(),
        );
        const again = await gather(sources, folder, LIMITS);
        expect(again.map(({ outcome }) => outcome)).toEqual(['same', 'same']);
      }),
    );
  });

  it.each([
    ['trang.html', 'máy chủ gửi kiểu "text/html", không phải JSON'],
    ['khac.json', 'ghi là của cổng khác: https://xa-khac.example.vn/'],
    ['lon.json', 'lớn quá 0.005 MB'],
    ['cham.json', 'quá 0.5 giây chưa tải xong'],
    ['khong-co.json', 'máy chủ trả lời 404'],
  ])('refuses %s by name and keeps the copy of the last time', async (path, problem) => {
    const folder = newFolder();
    await withSite(async (address) => {
      await gather([`${address}muc-luc.json`], folder, LIMITS);
      const [file = ''] = readdirSync(folder);
      const before = readFileSync(join(folder, file), 'utf8');
      const source = `${address}${path}`;
      expect(await gather([source], folder, LIMITS)).toEqual([
        { source, outcome: 'refused', problem },
      ]);
      expect(readdirSync(folder)).toEqual([file]);
      expect(readFileSync(join(folder, file), 'utf8')).toBe(before);
    });
  });

  it('refuses a site that is away, a file that is not there and a second list of one site', async () => {
    const folder = newFolder();
    let gone = '';
    await withSite((address) => Promise.resolve(void (gone = address)));
    const file = join(newFolder(), 'muc-luc.json');
    writeFileSync(file, feedOf('https://xa-kia.example.vn/'));
    const gathered = await gather([gone, `${file}x`, file, file], folder, LIMITS);
    expect(gathered.map((one) => ('problem' in one ? one.problem : one.outcome))).toEqual([
      'không kết nối được',
      'không mở được tệp',
      'received',
      'cổng https://xa-kia.example.vn/ đã có ở nguồn khác trong lệnh này',
    ]);
    expect(readdirSync(folder)).toEqual(['xa-kia.example.vn.json']);
  });
});

describe('A build with lists of other sites', () => {
  it('has nothing of others without a folder', async () => {
    expect(await gatheredRecords(undefined, OWN)).toEqual([]);
    expect(await gatheredRecords('', OWN)).toEqual([]);
  });

  it.each([
    ['không có thư mục', null],
    ['xa.json: không đúng dạng mục lục tìm kiếm, ở "version"', feedOf(`${OWN}/`, { version: 3 })],
    ['xa.json: là mục lục của chính cổng này', feedOf(`${OWN}/`, { records: [feedRecord()] })],
  ])('stops rather than leave one out: %s', async (said, text) => {
    const folder = newFolder();
    if (text !== null) writeFileSync(join(folder, 'xa.json'), text);
    const asked = text === null ? join(folder, 'khong-co') : folder;
    await expect(gatheredRecords(asked, OWN)).rejects.toThrow(said);
  });
});
