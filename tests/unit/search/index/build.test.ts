import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../../src/search/index/build.ts';
import { partFor } from '../../../../src/search/index/entry.ts';
import { ENTRY_FILE, type IndexFile } from '../../../../src/search/index/files.ts';
import { glossaryOf } from '../../../../src/search/index/glossary.ts';
import { partsOfId } from '../../../../src/search/index/keys.ts';
import { documentOf, levelOf } from '../../../../src/search/index/postings.ts';
import { openIndex } from '../../../../src/search/index/reader.ts';
import { termsOfRecord } from '../../../../src/search/index/record-terms.ts';
import type { SearchRecord } from '../../../../src/search/record.ts';
import { manyRecords, record } from './records.ts';

const GLOSSARY = [{ written: 'UBND', full: 'Ủy ban nhân dân', synonyms: ['ủy ban'] }];

const openFiles = (files: readonly IndexFile[]) => {
  const contents = new Map(files.map(({ name, content }) => [name, content]));
  return openIndex((name) => Promise.resolve(JSON.parse(contents.get(name) ?? 'null')));
};

/** Holds that every term of every record is found through the reader, at its level. */
async function everyTermIsFound(records: readonly SearchRecord[]): Promise<'all'> {
  const index = await openFiles(buildIndex(records, GLOSSARY));
  const urls = await Promise.all(records.map((_, at) => index.shown(at).then(({ url }) => url)));
  for (const one of records) {
    const document = urls.indexOf(one.url);
    for (const [id, level] of termsOfRecord(one, glossaryOf(GLOSSARY))) {
      const { key, toned } = partsOfId(id);
      await index.readShards([index.shardOf(key)]);
      const entry = index.entry(key, 'no marks');
      const part = entry?.tail && partFor(entry.tail, document);
      if (entry && part) await index.readPart(entry, part);
      const forms = entry?.forms.filter(
        (form) => form.toned === toned || form.toned === 'no marks',
      );
      const levels = forms
        ?.flatMap(({ postings }) => postings)
        .filter((posting) => documentOf(posting) === document)
        .map(levelOf);
      expect(levels, `${key} ${toned}`).toContain(level);
    }
  }
  return 'all';
}

describe('an index', () => {
  it('finds every term of every record through its reader', async () => {
    const isFound = async (records: SearchRecord[]) => {
      expect(await everyTermIsFound(records)).toBe('all');
    };
    await fc.assert(fc.asyncProperty(manyRecords, isFound), { numRuns: 40 });
  });

  it('finds them too in lists too long for a shard', async () => {
    const records = Array.from({ length: 1500 }, (_, at) =>
      record({
        url: `/${at}/`,
        title: at % 3 === 0 ? 'Đường hoa' : `Duong ${at}`,
        text: at % 7 === 0 ? 'dưỡng. Thôn Đông' : 'đường. thôn',
      }),
    );
    await expect(everyTermIsFound(records)).resolves.toBe('all');
  });

  it('is the same for the same records in whatever order they come', () => {
    fc.assert(
      fc.property(manyRecords, (records) => {
        expect(buildIndex(records.slice().reverse(), GLOSSARY)).toEqual(
          buildIndex(records, GLOSSARY),
        );
      }),
      { numRuns: 20 },
    );
  });

  it('names its files anew when one word of one record changes, and keeps the name of the first', () => {
    const names = (text: string) =>
      buildIndex([record({ url: '/a/', title: 'Đường hoa', text })], []).map(({ name }) => name);
    const [before, after] = [names('một'), names('hai')];
    expect(before.filter((name) => after.includes(name))).toEqual([ENTRY_FILE]);
  });

  it('refuses two records with one address', () => {
    expect(() => buildIndex([record({ url: '/a/' }), record({ url: '/a/' })], [])).toThrow(
      'one address',
    );
  });

  it('can hold nothing', async () => {
    const index = await openFiles(buildIndex([], []));
    expect(index.start.records).toBe(0);
    await index.readShards([index.shardOf('x')]);
    expect(index.entry('x', 'x')).toBeUndefined();
  });
});
