/** Numbers from 0 up to 1 in an order that the seed fixes (Lehmer, modulus 2^31 - 1). */
export function seededRandom(seed: number): () => number {
  let state = (seed % 2_147_483_646) + 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
