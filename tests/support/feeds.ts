import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SearchRecord } from '../../src/search/record.ts';

/** A record of a site that is not this one. */
export function feedRecord(more: Partial<SearchRecord> = {}): SearchRecord {
  return {
    url: '/mo-hinh/duong-hoa/',
    title: 'Đường hoa Thôn Thượng',
    place: 'Đường hoa, Xã Kia',
    summary: 'Hai trăm mét đường trồng hoa.',
    text: '',
    kind: 'model',
    commune: 'Kia',
    villages: ['Thôn Thượng'],
    ...more,
  };
}

/** The text of a feed; `change` spoils or changes it. */
export function feedOf(address: string, change: object = {}): string {
  return JSON.stringify({
    version: 1,
    site: { name: 'Cổng Thi Đua, Xã Kia', address },
    asOf: '2026-11-20',
    licence: null,
    records: [feedRecord()],
    ...change,
  });
}

/** A server on a loopback port of its own while `use` runs. */
export async function withServer(
  answer: (address: string) => RequestListener,
  use: (address: string) => Promise<void>,
): Promise<void> {
  const server = createServer((request, response) => listener(request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const listener = answer(address);
  try {
    await use(address);
  } finally {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
}
