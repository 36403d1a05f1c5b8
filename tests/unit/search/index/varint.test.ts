import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packNumber, packNumbers, unpackNumbers } from '../../../../src/search/index/varint.ts';

it('numbers come back as they went in, and in letters that need no escaping', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 2 ** 31 - 1 })), (numbers) => {
      const packed = packNumbers(numbers);
      expect(packed).toMatch(/^[A-Za-z0-9_-]*$/u);
      expect(unpackNumbers(packed)).toEqual(numbers);
    }),
  );
});

it('a gap of up to 31 takes one letter', () => {
  expect(packNumber(31)).toHaveLength(1);
  expect(packNumber(32)).toHaveLength(2);
});

it.each(['!', 'A!', 'é', 'g'])('"%s" is refused, not guessed at', (packed) => {
  expect(() => unpackNumbers(packed)).toThrow('packed number');
});
