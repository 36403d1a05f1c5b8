import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  cutShards,
  packSorted,
  readShard,
  SHARD_SIZE,
  shardFor,
  unpackSorted,
} from '../../../../src/search/index/shards.ts';

const key = fc.string({
  minLength: 1,
  maxLength: 60,
  unit: fc.constantFrom('a', 'b', '0', '.', '='),
});
const entries = fc
  .uniqueArray(key, { minLength: 1, maxLength: 60 })
  .map((keys) => keys.sort().map((one) => ({ key: one, value: one.repeat(40) })));

it('every key is found in the shard its bounds lead to, with its value', () => {
  fc.assert(
    fc.property(entries, (all) => {
      const { bounds, shards } = cutShards(all);
      expect(bounds).toHaveLength(shards.length - 1);
      for (const { key: asked, value } of all) {
        const shard = new Map(readShard(shards[shardFor(bounds, asked)]));
        expect(shard.get(asked)).toBe(value);
      }
    }),
  );
});

it('a shard is no longer than it should be, unless one line is', () => {
  const all = Array.from({ length: 300 }, (_, at) => ({
    key: String(1000 + at),
    value: 'x'.repeat(97),
  }));
  const { shards } = cutShards(all);
  expect(shards.length).toBeGreaterThan(2);
  for (const shard of shards) expect(shard.join('').length).toBeLessThanOrEqual(SHARD_SIZE + 10);
});

it('a sorted list comes back as it went in', () => {
  fc.assert(
    fc.property(fc.uniqueArray(key), (texts) => {
      const sorted = texts.sort();
      expect(unpackSorted(packSorted(sorted))).toEqual(sorted);
    }),
  );
});

it('a text with a capital would not come back, so it is refused', () => {
  expect(() => packSorted(['aB'])).toThrow('capital');
});

it.each([[null], [{}], [[1]]])('%j is no shard', (content) => {
  expect(() => readShard(content)).toThrow('index');
});
