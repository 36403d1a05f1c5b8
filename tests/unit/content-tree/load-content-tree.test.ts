import { describe, expect, test } from 'vitest';
import { loadContentTree } from '../../../src/content-tree/load-content-tree.ts';
import { readContentFiles, type ContentFile } from '../../../src/lib/content/content-disk.ts';

const valid = await readContentFiles('tests/fixtures/content/_valid');

function withText(change: (text: string) => string): ContentFile[] {
  return valid.map((file) =>
    file.text === undefined ? file : { ...file, text: change(file.text) },
  );
}

describe('the tree of a content folder', () => {
  const { tree } = loadContentTree(valid);

  test('holds shared things by id, a commune by its slug and its own things below it', () => {
    const keys = Object.fromEntries(
      Object.entries(tree).map(([kind, map]) => [kind, [...map.keys()]]),
    );
    expect(keys).toEqual({
      campaign: ['thi-dua-thu'],
      document: ['1-qd-ttg', '2-kh-ubnd-tinh-thu'],
      indicator: ['CDS-01'],
      modelType: ['duong-hoa'],
      page: ['gioi-thieu'],
      guide: [],
      units: ['units'],
      glossary: ['glossary'],
      commune: ['binh-an', 'hoa-thuan'],
      plan: ['binh-an/2026-2030', 'hoa-thuan/2026-2030'],
      model: ['binh-an/duong-hoa-thon-dong'],
      story: ['binh-an/ra-quan'],
    });
  });

  test('holds values with what the schema fills in, and the body', () => {
    const plan = tree.plan.get('hoa-thuan/2026-2030');
    expect(plan?.data.milestones).toEqual([]);
    expect(plan?.data.issuedOn).toEqual({ year: 2026 });
    expect(plan?.body).toContain('## I. Mục đích');
  });

  test('keeps what could be read when another file is broken', () => {
    const broken = valid.map((file) =>
      file.path === 'chung/don-vi.yaml' ? { ...file, text: 'units: [' } : file,
    );
    const loaded = loadContentTree(broken);
    expect(loaded.problems.map(({ kind }) => kind)).toEqual(['syntax-error']);
    expect(loaded.tree.plan.size).toBe(2);
  });
});

describe('the same content is as good', () => {
  test('with the line ends of Windows', () => {
    const { problems, tree } = loadContentTree(withText((text) => text.replace(/\n/gu, '\r\n')));
    expect(problems).toEqual([]);
    expect(tree.story.size).toBe(1);
  });

  test('with a byte order mark', () => {
    expect(loadContentTree(withText((text) => `\uFEFF${text}`)).problems).toEqual([]);
  });

  test('typed with decomposed letters, and is kept composed', () => {
    const { problems, tree } = loadContentTree(withText((text) => text.normalize('NFD')));
    expect(problems).toEqual([]);
    expect(tree.commune.get('hoa-thuan')?.data.name).toBe('Hòa Thuận'.normalize('NFC'));
  });
});

describe('whatever happens to one file, the check answers', () => {
  const entries = valid.filter(({ text }) => text !== undefined);

  /** Problems of the tree with one file changed that leave the editor without a place or a way out. */
  function unhelpful(path: string, text: string) {
    const files = valid.map((file) => (file.path === path ? { ...file, text } : file));
    return loadContentTree(files).problems.filter(
      ({ line, fix, expected }) => line < 1 || fix === '' || expected === '',
    );
  }

  test.each(entries)('$path with a line lost', ({ path, text = '' }) => {
    const lines = text.split('\n');
    const some = lines.map((_, index) => index).filter((index) => index % 4 === 1);
    expect(some.flatMap((index) => unhelpful(path, lines.toSpliced(index, 1).join('\n')))).toEqual(
      [],
    );
  });

  test.each(['', '---\n---\n', 'null', '[]', '42', 'a: *b', 'a: &x [*x]', '? [a]\n: b', '\u0000'])(
    'an entry that is only %j',
    (text) => {
      expect(unhelpful('chung/thuat-ngu.yaml', text)).toEqual([]);
      expect(unhelpful('xa/binh-an/ke-hoach/2026-2030.mdx', `---\n${text}\n---\n`)).toEqual([]);
    },
  );
});
