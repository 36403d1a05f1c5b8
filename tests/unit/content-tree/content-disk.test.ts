import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readContentFiles } from '../../../src/lib/content/content-disk.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'noi-dung-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(join(folder, path, '..'), { recursive: true });
  await writeFile(join(folder, path), content);
}

test('entries come with their text, attached files by name, in order of path', async () => {
  await write('xa/a/xa.yaml', 'slug: a\n');
  await write('xa/a/so-lieu/2026-q1.csv', 'a;b\n');
  await write('chung/don-vi.yaml', 'units: []\n');
  expect(await readContentFiles(folder)).toEqual([
    { path: 'chung/don-vi.yaml', text: 'units: []\n' },
    { path: 'xa/a/so-lieu/2026-q1.csv' },
    { path: 'xa/a/xa.yaml', text: 'slug: a\n' },
  ]);
});

test('published versions are named, never read as entries', async () => {
  await write('xa/a/ky-cong-bo/2026-Q1/v1/ghi-chu.md', 'x');
  expect(await readContentFiles(folder)).toEqual([
    { path: 'xa/a/ky-cong-bo/2026-Q1/v1/ghi-chu.md' },
  ]);
});

test('links are listed and not followed', async () => {
  await write('xa/a/xa.yaml', 'slug: a\n');
  await symlink(join(folder, 'xa/a'), join(folder, 'xa/b'));
  await symlink('/etc/hostname', join(folder, 'xa/a/thu.yaml'));
  expect(await readContentFiles(folder)).toEqual([
    { path: 'xa/a/thu.yaml', unreadable: 'link' },
    { path: 'xa/a/xa.yaml', text: 'slug: a\n' },
    { path: 'xa/b', unreadable: 'link' },
  ]);
});

test('a text in another encoding is not read by guessing', async () => {
  await write('chung/thuat-ngu.yaml', Uint8Array.of(0xff, 0xfe, 0x61, 0x00));
  expect(await readContentFiles(folder)).toEqual([
    { path: 'chung/thuat-ngu.yaml', unreadable: 'encoding' },
  ]);
});

test('names that begin with a dot belong to tools', async () => {
  await write('.DS_Store', 'x');
  await write('xa/.gitkeep', '');
  expect(await readContentFiles(folder)).toEqual([]);
});

test('a folder that is not there is an error', async () => {
  await expect(readContentFiles(join(folder, 'khong-co'))).rejects.toThrow('ENOENT');
});
