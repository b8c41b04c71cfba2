import { log } from "../../randomness/exactMath.ts";

/** A named stream of uniform numbers in [0, 1) with 32 bits, as `generatorStream` gives it. */
export type Stream = () => number;

/** A uniform number in [0, 1) with 53 bits: 32 would make rare ties visibly uneven in large networks. */
export function uniform(stream: Stream): number {
  const high = stream();
  return high + Math.floor(stream() * 2_097_152) / 9_007_199_254_740_992;
}

/** A uniform whole number 0 … bound − 1. */
export function wholeBelow(stream: Stream, bound: number): number {
  return Math.floor(uniform(stream) * bound);
}

/** Failures before the first success, given ln(1 − chance) of one trial: geometric. */
export function failuresBeforeSuccess(stream: Stream, logMiss: number): number {
  return Math.floor(log(1 - uniform(stream)) / logMiss);
}

/** Puts the numbers in random order, in place: every order is as likely. */
export function shuffle(numbers: Uint32Array, stream: Stream): void {
  for (let last = numbers.length - 1; last > 0; last--) {
    const other = wholeBelow(stream, last + 1);
    const moved = numbers[last] as number;
    numbers[last] = numbers[other] as number;
    numbers[other] = moved;
  }
}
