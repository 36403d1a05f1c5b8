import { expect, it } from 'vitest';
import { fingerprint } from '../../../src/domain/fingerprint.ts';

it.each([
  ['a', 7929297801672961],
  ['b', 8684336938537663],
  ['revenge', 4051478007546757],
  ['revenue', 8309097637345594],
])('the fingerprint of "%s" is the one its author published', (text, value) => {
  expect(fingerprint(text)).toBe(value);
});
