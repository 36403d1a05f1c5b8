import { expect, test } from 'vitest';
import { fewAtOnce } from '../../../../src/lib/content/few-at-once.ts';

test('Thousands of things are done in order of the list, only some at a time', async () => {
  let running = 0;
  let most = 0;
  const items = Array.from({ length: 3000 }, (_, at) => at);
  const results = await fewAtOnce(items, async (item) => {
    running += 1;
    most = Math.max(most, running);
    await Promise.resolve();
    running -= 1;
    return item * 2;
  });
  expect(results).toEqual(items.map((item) => item * 2));
  expect(most).toBeLessThanOrEqual(64);
  expect(most).toBeGreaterThan(1);
});

test('One failure fails the whole', async () => {
  const work = (item: number) => (item === 7 ? Promise.reject(new Error('seven')) : Promise.resolve(item));
  await expect(fewAtOnce([1, 7, 9], work)).rejects.toThrow('seven');
});

test('Nothing gives nothing', async () => {
  expect(await fewAtOnce([], () => Promise.resolve(1))).toEqual([]);
});
