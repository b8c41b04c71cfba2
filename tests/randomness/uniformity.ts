/**
 * Tests of uniformity and independence of a row of 32-bit words. Each gives standard scores: about standard
 * normal where words are uniform and independent.
 */

/** Scores of each bit's share of ones. */
export function bitScores(words: Uint32Array): number[] {
  const ones = new Array<number>(32).fill(0);
  for (const word of words) for (let bit = 0; bit < 32; bit++) ones[bit]! += (word >>> bit) & 1;
  return ones.map((count) => (count - words.length / 2) / Math.sqrt(words.length / 4));
}

/** Standard score of a chi-square statistic (E. B. Wilson and M. M. Hilferty, 1931). */
export function chiSquareScore(counts: ArrayLike<number>): number {
  const cells = counts.length;
  let total = 0;
  for (let i = 0; i < cells; i++) total += counts[i] as number;
  let statistic = 0;
  for (let i = 0; i < cells; i++) statistic += ((counts[i] as number) - total / cells) ** 2 / (total / cells);
  const spread = 2 / (9 * (cells - 1));
  return (Math.cbrt(statistic / (cells - 1)) - (1 - spread)) / Math.sqrt(spread);
}

/** Scores of the counts of each field of `width` bits, from the lowest field up. */
export function fieldScores(words: Uint32Array, width: number): number[] {
  const scores: number[] = [];
  for (let low = 0; low + width <= 32; low += width) {
    const counts = new Uint32Array(1 << width);
    for (const word of words) counts[(word >>> low) & ((1 << width) - 1)]!++;
    scores.push(chiSquareScore(counts));
  }
  return scores;
}

/** Score of the correlation of two rows of numbers. */
export function correlationScore(left: ArrayLike<number>, right: ArrayLike<number>): number {
  const count = Math.min(left.length, right.length);
  let sumLeft = 0;
  let sumRight = 0;
  for (let i = 0; i < count; i++) {
    sumLeft += left[i] as number;
    sumRight += right[i] as number;
  }
  let both = 0;
  let squaresLeft = 0;
  let squaresRight = 0;
  for (let i = 0; i < count; i++) {
    const a = (left[i] as number) - sumLeft / count;
    const b = (right[i] as number) - sumRight / count;
    both += a * b;
    squaresLeft += a * a;
    squaresRight += b * b;
  }
  return (both / Math.sqrt(squaresLeft * squaresRight)) * Math.sqrt(count);
}

/** Scores of agreement, bit by bit, of each word with the one `lag` later. */
export function lagScores(words: Uint32Array, lag: number): number[] {
  return bitScores(words.subarray(lag).map((word, i) => (word ^ (words[i] as number)) >>> 0));
}

/** Score of the number of pairs that fall together when groups of 2¹² words go into 2²² cells. */
export function collisionScore(words: Uint32Array, lowBits: boolean): number {
  const group = 1 << 12;
  let found = 0;
  let groups = 0;
  for (let first = 0; first + group <= words.length; first += group) {
    const cells = words.slice(first, first + group).map((word) => (lowBits ? word & 0x3fffff : word >>> 10));
    found += equalNeighbours(cells.sort());
    groups++;
  }
  const expected = (groups * group * (group - 1)) / 2 / (1 << 22);
  return (found - expected) / Math.sqrt(expected);
}

/** Score of repeated spacings of 512 birthdays in 2²⁴ days (G. Marsaglia): two are expected per group. */
export function birthdayScore(words: Uint32Array, lowBits: boolean): number {
  const group = 512;
  let found = 0;
  let groups = 0;
  for (let first = 0; first + group <= words.length; first += group) {
    const days = words.slice(first, first + group).map((word) => (lowBits ? word & 0xffffff : word >>> 8));
    days.sort();
    found += equalNeighbours(days.map((day, i) => day - (i === 0 ? 0 : (days[i - 1] as number))).sort());
    groups++;
  }
  const expected = (groups * group ** 3) / 4 / (1 << 24);
  return (found - expected) / Math.sqrt(expected);
}

function equalNeighbours(sorted: Uint32Array): number {
  let equal = 0;
  for (let i = 1; i < sorted.length; i++) if (sorted[i] === sorted[i - 1]) equal++;
  return equal;
}

/** Scores of how often flipping one input bit flips each output bit, over all 32 × 32 pairs. */
export function avalancheScores(of: (input: number) => number, inputs: Uint32Array): number[] {
  const scores: number[] = [];
  for (let bit = 0; bit < 32; bit++) {
    scores.push(...bitScores(inputs.map((input) => (of(input) ^ of((input ^ (1 << bit)) >>> 0)) >>> 0)));
  }
  return scores;
}

/** The score farthest from 0. */
export function worst(scores: readonly number[]): number {
  return scores.reduce((far, score) => Math.max(far, Math.abs(score)), 0);
}
