import { readFileSync } from 'node:fs';
import { cp, mkdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/integrations/check-content.ts';
import { jsonBytes, sealed } from '../../../src/publish/hashing.ts';
import { loadContent } from '../../../src/publish/load-content.ts';
import { verifySnapshots } from '../../../src/publish/verify-snapshots.ts';
import { SLUG, temporaryContent } from './publishing.ts';
import { filesBelow, tamperings } from './tampering.ts';

const SEED = 20_261_121;
const { folder, path, publish, withdraw } = temporaryContent();
const content = await loadContent('content');
const REASON = 'Đang đối chiếu lại.';

/** The demo commune's corrected quarter, then a withdrawal and a version that ends it. */
beforeEach(async () => {
  const own = `xa/${SLUG}/ky-cong-bo/2026-Q2`;
  await cp(join('content', own), join(folder(), own), { recursive: true });
  await withdraw(REASON);
  const submitted = readFileSync(path('du-lieu-goc.csv', 2));
  const change = { kind: 'revision', reason: 'Đã đối chiếu, số đúng.' } as const;
  await publish(submitted, { tree: content, change, acceptsWarnings: true });
});

const told = async () =>
  (await verifySnapshots(folder())).map(({ file, message }) => `${file}: ${message}`);
const period = (name = '') => join(path('', 1), '..', name);

describe('whatever happens to one file of a published version', () => {
  it('is found, and the file is named', { timeout: 120_000 }, async () => {
    const files = filesBelow(period());
    expect(files).toHaveLength(16);
    const missed: string[] = [];
    let made = 0;
    for (const file of files) {
      const bytes = await readFile(file);
      const name = relative(folder(), file);
      for (const { name: how, make } of tamperings(SEED + made, 3)) {
        await make(file);
        const problems = await told();
        await rm(`${file}.cu`, { force: true });
        await writeFile(file, bytes);
        made += 1;
        // A version without its manifest is named by its folder; the message names the manifest.
        const isNamed = problems.some(
          (problem) =>
            problem.startsWith(`${name}: `) ||
            problem === `${join(name, '..')}: thiếu manifest.json`,
        );
        if (!isNamed) missed.push(`${name}, ${how}: ${problems.join('; ')}`);
      }
    }
    expect(missed).toEqual([]);
    expect(made).toBe(16 * 10);
    expect(await told()).toEqual([]);
  });
});

describe('whatever is added, moved or swapped', () => {
  /** Which of some paths no problem names. */
  const unnamed = async (...names: string[]) => {
    const problems = (await told()).join('\n');
    return names.filter((name) => !problems.includes(`2026-Q2/${name}`));
  };

  it('a file more', async () => {
    await writeFile(path('them.csv'), '');
    expect(await unnamed('v1/them.csv')).toEqual([]);
  });

  it('an empty folder more, in a version and beside it', async () => {
    await mkdir(path('trong', 3));
    await mkdir(period('trong'));
    await mkdir(period('v9'));
    expect(await unnamed('v3/trong', 'trong', 'v9')).toEqual([]);
  });

  it('an empty period, a plain file in place of one, and a stray file', async () => {
    await mkdir(join(period(), '../2026-Q3'));
    await writeFile(join(period(), '../2026-Q4'), '');
    await writeFile(join(period(), '../ghi-chu.txt'), '');
    expect(await told()).toEqual([
      `xa/${SLUG}/ky-cong-bo/2026-Q3: thư mục của kỳ mà không có bản công bố nào; xóa thư mục trống này rồi chạy lại`,
      `xa/${SLUG}/ky-cong-bo/2026-Q4: phải là một thư mục thật; chuyển tệp hoặc liên kết này ra chỗ khác rồi chạy lại`,
      `xa/${SLUG}/ky-cong-bo/ghi-chu.txt: không thuộc về thư mục công bố; chuyển ra chỗ khác rồi chạy lại`,
    ]);
  });

  it('a plain file in place of all periods', async () => {
    await rm(join(period(), '..'), { recursive: true });
    await writeFile(join(period(), '..'), '');
    expect((await told())[0]).toContain(`xa/${SLUG}/ky-cong-bo: phải là một thư mục thật`);
  });

  it('a version copied under the next number, and one renamed', async () => {
    await cp(path('', 4), path('', 5), { recursive: true });
    expect(await unnamed('v5')).toEqual([]);
    await rm(path('', 5), { recursive: true });
    await rename(path('', 2), path('', 5));
    expect(await unnamed('v5')).toEqual([]);
  });

  it('two files of one version and of two versions swapped', async () => {
    const swap = async (one: string, other: string) => {
      await rename(one, `${one}.tam`);
      await rename(other, one);
      await rename(`${one}.tam`, other);
    };
    await swap(path('so-lieu.csv'), path('chi-tieu.json'));
    await swap(path('so-lieu.csv', 2), path('trang-thai.json', 4));
    expect(
      await unnamed('v1/so-lieu.csv', 'v1/chi-tieu.json', 'v2/so-lieu.csv', 'v4/trang-thai.json'),
    ).toEqual([]);
  });

  it('a file replaced by a link to the same bytes', async () => {
    await rename(path('so-lieu.csv'), join(folder(), 'ngoai.csv'));
    await symlink(join(folder(), 'ngoai.csv'), path('so-lieu.csv'));
    expect(await unnamed('v1/so-lieu.csv')).toEqual([]);
  });
});

describe('a manifest rewritten with hashes that fit', () => {
  const rewrite = async (version: number, change: (manifest: { publisher: string }) => void) => {
    const file = path('manifest.json', version);
    const { seal, ...manifest } = JSON.parse(await readFile(file, 'utf8')) as {
      seal?: string;
      publisher: string;
    };
    change(manifest);
    await writeFile(file, jsonBytes(seal === undefined ? manifest : sealed(manifest)));
  };

  it.each([1, 2, 3])('of version %i is told by the version after it', async (version) => {
    await rewrite(version, (manifest) => (manifest.publisher = 'Người khác'));
    expect(await told()).toEqual([
      `xa/${SLUG}/ky-cong-bo/2026-Q2/v${version}/manifest.json: tệp đã bị sửa sau khi công bố`,
    ]);
  });

  it('of the newest version still may not contradict its files', async () => {
    await rewrite(4, (manifest) => Object.assign(manifest, { rows: 1 }));
    expect(await told()).toEqual([
      `xa/${SLUG}/ky-cong-bo/2026-Q2/v4/manifest.json: mục "rows" của manifest không khớp với các tệp của bản này`,
    ]);
  });
});

it('stops the build before anything else, and names the file', async () => {
  const logger = { warn: () => undefined, info: () => undefined };
  const run = async () => {
    const hook = checkContent(folder()).hooks['astro:config:done'];
    await (hook as (options: unknown) => Promise<void>)({ logger });
  };
  await cp('content', folder(), { recursive: true, force: false });
  await run();
  const file = path('so-lieu.csv', 4);
  const bytes = await readFile(file);
  bytes[bytes.length - 2] = (bytes[bytes.length - 2] ?? 0) ^ 1;
  await writeFile(file, bytes);
  await expect(run()).rejects.toThrow('v4/so-lieu.csv: tệp đã bị sửa sau khi công bố');
});
