import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { loadContentTree } from '../../../src/content-tree/load-content-tree.ts';
import { contentProblemKinds } from '../../../src/content-tree/problem-kinds.ts';
import { readContentFiles, type ContentFile } from '../../../src/lib/content/content-disk.ts';

/** One mistake, laid over the valid tree. A new case is a new folder here; no code changes. */
type Expected = {
  file: string;
  line: number;
  field: string | null;
  kind: string;
  fixContains: string;
  severity?: 'warning';
  /** Files (or a folder, ending in "/") taken away from the valid tree. */
  remove?: string[];
};

const root = 'tests/fixtures/content';
const valid = await readContentFiles(join(root, '_valid'));
const names = (await readdir(root)).filter((name) => name !== '_valid').sort();

async function readExpected(name: string): Promise<Expected> {
  return JSON.parse(await readFile(join(root, name, 'expected.json'), 'utf8')) as Expected;
}

async function overlay(name: string, remove: readonly string[]): Promise<ContentFile[]> {
  const changed = (await readContentFiles(join(root, name))).filter(
    ({ path }) => path !== 'expected.json',
  );
  const gone = (path: string) =>
    changed.some((file) => file.path === path) ||
    remove.some((one) => (one.endsWith('/') ? path.startsWith(one) : path === one));
  return [...valid.filter(({ path }) => !gone(path)), ...changed];
}

test('the valid tree has no problem', () => {
  expect(loadContentTree(valid).problems).toEqual([]);
});

test('there are cases for every kind of problem', async () => {
  const covered = await Promise.all(names.map(async (name) => (await readExpected(name)).kind));
  expect([...new Set(covered)].sort()).toEqual(Object.keys(contentProblemKinds).sort());
});

describe('one mistake gives one problem, with its place and a way out', () => {
  test.each(names)('%s', async (name) => {
    const expected = await readExpected(name);
    const { problems } = loadContentTree(await overlay(name, expected.remove ?? []));
    expect(
      problems.map(({ file, line, field, kind, severity }) => ({
        file,
        line,
        field: field?.path ?? null,
        kind,
        severity,
      })),
    ).toEqual([
      {
        file: expected.file,
        line: expected.line,
        field: expected.field,
        kind: expected.kind,
        severity: expected.severity ?? 'error',
      },
    ]);
    expect(problems[0]?.fix).toContain(expected.fixContains);
    expect(problems[0]?.expected).not.toBe('');
  });
});

describe('the command', () => {
  const run = promisify(execFile);
  const command = (...args: string[]) =>
    run(process.execPath, ['scripts/kiem-tra-noi-dung.ts', ...args]).then(
      ({ stdout }) => ({ code: 0, stdout, stderr: '' }),
      (error: unknown) => error as { code: number; stdout: string; stderr: string },
    );

  async function commandOn(name: string, ...args: string[]) {
    const folder = await mkdtemp(join(tmpdir(), 'noi-dung-'));
    try {
      await cp(join(root, '_valid'), folder, { recursive: true });
      await cp(join(root, name), folder, { recursive: true });
      await rm(join(folder, 'expected.json'));
      return await command('--content', folder, ...args);
    } finally {
      await rm(folder, { recursive: true });
    }
  }

  test('ends with 0 on the valid tree', async () => {
    const { code, stdout } = await command('--content', join(root, '_valid'));
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: `Nội dung của 2 xã (${valid.length} tệp) hợp lệ.\n`,
    });
  });

  test.each(['ten-muc-go-sai', 'thon-cua-xa-khac', 'dau-hai-cham-trong-noi-dung'])(
    'ends with 1 on %s',
    async (name) => {
      const { code, stdout } = await commandOn(name);
      expect(code).toBe(1);
      expect(stdout).toContain('Có 1 lỗi, 0 cảnh báo.');
    },
  );

  test('ends with 0 on a warning and shows it', async () => {
    const { code, stdout } = await commandOn('so-hieu-pha-hai-cach-viet');
    expect(code).toBe(0);
    expect(stdout).toContain('CẢNH BÁO ND090');
  });

  test('shows file, line, field, what is there, what should be and how to put it right', async () => {
    const { stdout } = await commandOn('tinh-trang-ngoai-danh-sach');
    expect(stdout.replace(/^.*?\/xa\//u, 'xa/')).toMatchInlineSnapshot(`
      "xa/binh-an/mo-hinh/duong-hoa-thon-dong.md:9  LỖI ND013  Giá trị không có trong danh sách cho phép
        Mục "Tình trạng" (state)
          9 | state: ongoin
        Đang ghi:  "ongoin"
        Cần ghi:   một trong: ongoing, maintained, scaled, stopped
        Gần nhất:  ongoing
        Cách sửa:  sửa thành "ongoing"

      Có 1 lỗi, 0 cảnh báo. Chưa dựng trang nào; sửa xong hãy chạy lại: npm run kiem-tra-noi-dung
      "
    `);
  });

  test('gives the same problems as JSON', async () => {
    const { code, stdout } = await commandOn('tinh-trang-ngoai-danh-sach', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      format: 1,
      errors: 1,
      warnings: 0,
      problems: [{ code: 'ND013', kind: 'not-in-list', nearest: 'ongoing' }],
    });
  });

  test.each([[['--content', 'khong-co']], [['--khac']], [['thua']]])(
    'ends with 2 and says how to use it when started with %j',
    async (args) => {
      const { code, stderr } = await command(...args);
      expect(code).toBe(2);
      expect(stderr).toContain('Cách dùng: npm run kiem-tra-noi-dung');
    },
  );
});
