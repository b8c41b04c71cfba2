import type { RootKey } from "../randomness/RootKey.ts";
import { bootstrapInterval } from "./bootstrapInterval.ts";
import type { Interval } from "./Interval.ts";
import { sobolSequence } from "./sobolSequence.ts";

/**
 * Points for Sobol's indices: rows of A, then rows of B, then for each input those of A with B's value of
 * that input.
 */
export interface SaltelliDesign {
  readonly points: readonly Float64Array[];
  readonly rows: number;
  readonly inputs: number;
}

/** Parts of a variance. first: of the input alone; total: with everything that it takes part in. */
export interface SobolIndex {
  readonly first: number;
  readonly total: number;
  /** Of the total; absent where nothing varies. */
  readonly totalCi?: Interval;
}

const BOOTSTRAPS = 500;

/**
 * The design for so many rows, a power of two; A and B are halves of one sequence of Sobol.
 *
 * Source      A. Saltelli et al. (2010), https://doi.org/10.1016/j.cpc.2009.09.018; `sobolSequence`
 * Arrays      rows · (inputs + 2) points Float64[inputs], in [0, 1)
 * Randomness  that of `sobolSequence`
 * Cost        rows · inputs²
 * Failure     throws where the sequence has fewer dimensions than 2 · inputs
 */
export function saltelliDesign(rows: number, inputs: number, key: RootKey): SaltelliDesign {
  const both = sobolSequence(rows, 2 * inputs, key);
  const [a, b] = [both.map((row) => row.slice(0, inputs)), both.map((row) => row.slice(inputs))];
  const mixed = Array.from({ length: inputs }, (_, input) =>
    a.map((row, i) => row.with(input, (b[i] as Float64Array)[input] as number)),
  );
  return { points: [...a, ...b, ...mixed.flat()], rows, inputs };
}

/**
 * How much of the variance of a value over the inputs each of them decides. Estimates of few rows can lie
 * outside of [0, 1]; the interval of the total says how far to trust them.
 *
 * Source      first order: Saltelli et al. (2010), mean f(B)(f(ABᵢ) − f(A)) ÷ V, values centred; total:
 *             Jansen (1999), https://doi.org/10.1016/S0010-4655(98)00154-4, ½ mean (f(A) − f(ABᵢ))² ÷ V
 * Arrays      values [points of the design]; V: of A and B together
 * Randomness  bootstrap draws of the key, over rows
 * Cost        bootstraps · rows · inputs
 * Failure     all indices 0 where nothing varies
 */
export function sobolIndices(
  { rows, inputs }: SaltelliDesign,
  values: ArrayLike<number>,
  key: RootKey,
): { readonly variance: number; readonly indices: readonly SobolIndex[] } {
  const value = (block: number, row: number): number => values[block * rows + row] as number;
  const once = new Uint32Array(rows).fill(1);
  const moments = (times: Uint32Array) => {
    let [count, sum, squares] = [0, 0, 0];
    for (const [row, each] of times.entries()) {
      const [a, b] = [value(0, row), value(1, row)];
      count += 2 * each;
      sum += each * (a + b);
      squares += each * (a * a + b * b);
    }
    const mean = sum / count;
    return { mean, variance: Math.max(0, squares / count - mean * mean) };
  };
  const { mean, variance } = moments(once);
  const totalOf = (input: number, times: Uint32Array, over: number): number => {
    let sum = 0;
    let count = 0;
    for (const [row, each] of times.entries()) {
      const change = value(0, row) - value(2 + input, row);
      sum += each * change * change;
      count += each;
    }
    return sum / (2 * count * over);
  };
  // What rounding leaves of a constant is no variance.
  if (!(variance > 1e-12 * mean * mean)) {
    return { variance: 0, indices: Array.from({ length: inputs }, () => ({ first: 0, total: 0 })) };
  }
  const indices = Array.from({ length: inputs }, (_, input): SobolIndex => {
    let sum = 0;
    for (let row = 0; row < rows; row++) {
      sum += (value(1, row) - mean) * (value(2 + input, row) - value(0, row));
    }
    const ci = bootstrapInterval(rows, (times) => totalOf(input, times, moments(times).variance), {
      key,
      draws: BOOTSTRAPS,
    });
    const first = sum / (rows * variance);
    return { first, total: totalOf(input, once, variance), ...(ci === null ? {} : { totalCi: ci }) };
  });
  return { variance, indices };
}
