/**
 * npm run bench:sharing: milliseconds per share picture, drawn for the first time and taken from the cache, and bytes.
 * The cards are made here, of growing length, so that the figures do not change with the content.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ShareCard } from '../src/lib/share-cards.ts';
import { sharePicture } from '../src/lib/share-picture.ts';

const COUNT = 100;
const WORDS = 'Hộ gia đình được tiếp cận, hướng dẫn dùng dịch vụ số thiết yếu ở thôn'.split(' ');

function cardAt(index: number): ShareCard {
  const title = Array.from({ length: 4 + (index % 20) }, (_, at) => WORDS[(at + index) % 15]);
  return {
    page: `/${index}/`,
    place: 'Xã Minh Họa',
    kind: 'Số liệu',
    title: title.join(' '),
    figure: index % 2 === 0 ? `${index},5%` : null,
    note: `Quý III/2026, toàn xã. Tăng ${index},1 điểm phần trăm so với Quý II/2026.`,
    isDemo: index % 3 === 0,
  };
}

const cards = Array.from({ length: COUNT }, (_, index) => cardAt(index));
const folder = mkdtempSync(join(tmpdir(), 'bench-sharing-'));

/** Milliseconds for all cards, one after the other as the build asks for them, and the size of each. */
async function measure(): Promise<{ each: number; bytes: number[] }> {
  const bytes: number[] = [];
  const start = performance.now();
  for (const card of cards) bytes.push((await sharePicture(card, folder)).length);
  return { each: (performance.now() - start) / COUNT, bytes };
}

try {
  for (const name of ['drawn', 'from the cache']) {
    const { each, bytes } = await measure();
    const largest = Math.max(...bytes) / 1000;
    process.stdout.write(
      `${name}: ${each.toFixed(1)} ms per picture, at most ${largest.toFixed(1)} kB\n`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}
