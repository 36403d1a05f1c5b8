import fc from 'fast-check';

/** Any code points in any order, halves of surrogate pairs and control characters among them. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0x2ff }), fc.integer({ min: 0, max: 0x10_ff_ff })))
  .map((points) => String.fromCodePoint(...points));
