/** Whole numbers from 0 to below a bound, the same row for the same seed (Marsaglia's xorshift of 32 bits). */
export type Dice = (below: number) => number;

export function diceOf(seed: number): Dice {
  // Zero would stay zero; a golden ratio apart, small seeds do not begin alike.
  let state = Math.imul(seed + 1, 0x9e3779b9) >>> 0 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return Math.floor((state / 0x1_0000_0000) * below);
  };
}
