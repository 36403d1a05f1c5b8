import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ShareCard } from '../../../../src/lib/sharing/share-cards.ts';
import { drawPictures, sharePicture } from '../../../../src/lib/sharing/share-picture.ts';

const card: ShareCard = {
  page: '/xa/so-lieu/cds-01/', place: 'Xã Diễn Châu, Nghệ An', kind: 'Số liệu',
  title: 'Hộ phân loại rác tại nguồn', figure: '76,7%', note: 'Quý III/2026, toàn xã.', isDemo: false,
}; // prettier-ignore

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portal-pictures-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('a share picture', () => {
  it('is a small PNG of 1200 x 630', async () => {
    const picture = await sharePicture(card, folder);
    const { format, width, height, isPalette } = await sharp(picture).metadata();
    expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 });
    expect(isPalette).toBe(true);
    expect(picture.length).toBeLessThan(40_000);
  });

  it('is the same bytes whenever and wherever it is drawn', async () => {
    const other = join(folder, 'other');
    const again = await sharePicture(card, other);
    expect(again.equals(await sharePicture(card, folder))).toBe(true);
  });

  it('of a demo commune is another one', async () => {
    const marked = await sharePicture({ ...card, isDemo: true }, folder);
    expect(marked.equals(await sharePicture(card, folder))).toBe(false);
  });

  it('is drawn once: the same card is taken from the folder, another is not', async () => {
    await sharePicture(card, folder);
    const [name = ''] = readdirSync(folder);
    writeFileSync(join(folder, name), 'kept');
    expect((await sharePicture(card, folder)).toString()).toBe('kept');
    for (const changed of [
      { ...card, title: 'Hộ phân loại rác' },
      { ...card, figure: '76,8%' },
      { ...card, note: '' },
      { ...card, isDemo: true },
    ]) {
      expect((await sharePicture(changed, folder)).toString('latin1')).toContain('PNG');
    }
    expect(readdirSync(folder)).toHaveLength(5);
  });

  it('is shared by pages that say the same', async () => {
    await sharePicture(card, folder);
    await sharePicture({ ...card, page: '/xa/khac/' }, folder);
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it('is drawn with many others, two that say the same among them', async () => {
    const others = ['1', '2', '3', '3'].map((figure) => ({ ...card, figure }));
    await drawPictures(others, folder);
    expect(readdirSync(folder).filter((name) => name.endsWith('.png'))).toHaveLength(3);
  });

  it('leaves out a sign the type has not, without a hole, and refuses to lose a letter', async () => {
    const plain = await sharePicture({ ...card, title: 'Trồng cây, tưới cây' }, folder);
    const signs = await sharePicture(
      { ...card, title: '🌳 Trồng cây, ☎\uFE0F tưới cây →' },
      folder,
    );
    expect(signs.equals(plain)).toBe(true);
    await expect(sharePicture({ ...card, title: 'Thôn 村' }, folder)).rejects.toThrow('"村"');
  });

  it('leaves nothing unfinished behind', async () => {
    await sharePicture(card, folder);
    expect(readdirSync(folder).filter((name) => !name.endsWith('.png'))).toEqual([]);
  });
});
