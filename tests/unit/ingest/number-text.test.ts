import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber } from '../../../src/domain/number.ts';
import { writeNumber } from '../../../src/ingest/number-text.ts';

const readBack = (value: number) => {
  const reading = readNumber(writeNumber(value));
  return reading.kind === 'number' ? reading.value : reading.kind;
};

describe('a number as it is written', () => {
  it.each([
    [0, '0'], [91.5, '91,5'], [1234.5, '1234,5'], [0.125, '0,125'], [1234.567, '1234,567'],
    [1.234, '1,2340'], [-1.234, '-1,2340'], [999.001, '999,0010'],
  ])('%d is %j', (value, text) => {
    expect(writeNumber(value)).toBe(text);
  }); // prettier-ignore

  it('is read back as it was, thousandths too', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2_000_000, max: 2_000_000 }), (thousandths) => {
        expect(readBack(thousandths / 1000)).toBe(thousandths / 1000 || 0);
      }),
    );
  });
});
