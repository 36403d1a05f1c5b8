/**
 * npm run bench:sharing: milliseconds per share picture, drawn for the first time and taken from the cache, and bytes.
 * The cards are made here, of growing length, so that the figures do not change with the content.
 */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ShareCard } from '../src/lib/sharing/share-cards.ts';
import { drawPictures } from '../src/lib/sharing/share-picture.ts';

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

/** Milliseconds per card, as a build draws them, and the bytes of the largest. */
async function measure(): Promise<{ each: number; largest: number }> {
  const start = performance.now();
  await drawPictures(cards, folder);
  const each = (performance.now() - start) / COUNT;
  const sizes = readdirSync(folder).map((name) => statSync(join(folder, name)).size);
  if (sizes.length !== COUNT) throw new Error(`${sizes.length} pictures of ${COUNT} cards`);
  return { each, largest: Math.max(...sizes) };
}

try {
  for (const name of ['drawn', 'from the cache']) {
    const { each, largest } = await measure();
    process.stdout.write(`${name}: ${each.toFixed(1)} ms per picture, at most ${largest} bytes\n`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
