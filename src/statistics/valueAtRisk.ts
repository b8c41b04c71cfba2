import type { Interval } from "./Interval.ts";
import { meanInterval } from "./meanInterval.ts";
import { quantileInterval } from "./quantileRanks.ts";

/**
 * How bad the worst worlds are. valueAtRisk: the loss that all but the worst (1 − level) of worlds stay at or
 * under. conditional: the mean loss of those worst. An interval that so few worlds cannot give is absent.
 */
export interface TailRisk {
  readonly level: number;
  readonly valueAtRisk: { readonly value: number; readonly ci?: Interval };
  readonly conditional: { readonly value: number; readonly se?: number; readonly ci?: Interval };
}

/**
 * Value at risk and conditional value at risk of losses, one a world: the loss of rank ⌈level · worlds⌉ with
 * the interval of order statistics, and VaR + Σ (loss − VaR)₊ ÷ ((1 − level) · worlds) with Student's, which
 * is a little short for skewed losses.
 *
 * Source      Rockafellar & Uryasev (2002), https://doi.org/10.1016/S0378-4266(02)00271-6; `quantileRanks`
 * Arrays      losses [worlds], at least one
 * Randomness  none
 * Cost        one sort
 * Failure     never
 */
export function valueAtRisk(losses: ArrayLike<number>, level: number): TailRisk {
  const ascending = Float64Array.from(losses).sort();
  const worlds = ascending.length;
  // Rounding must not lift .95 × 20 above the 19 that it is.
  const rank = Math.max(1, Math.ceil(level * worlds * (1 - 4 * Number.EPSILON)));
  const value = ascending[rank - 1] as number;
  const ci = quantileInterval(ascending, level);
  return {
    level,
    valueAtRisk: { value, ...(ci.every(Number.isFinite) ? { ci } : {}) },
    conditional: conditionalLoss(ascending, value, 1 - level),
  };
}

function conditionalLoss(losses: Float64Array, above: number, tail: number): TailRisk["conditional"] {
  const worlds = losses.length;
  let sum = 0;
  for (const loss of losses) sum += Math.max(0, loss - above);
  const mean = sum / worlds;
  const value = above + mean / tail;
  if (worlds < 2) return { value };
  let squares = 0;
  for (const loss of losses) {
    const rest = Math.max(0, loss - above) - mean;
    squares += rest * rest;
  }
  const se = Math.sqrt(squares / (worlds - 1) / worlds) / tail;
  return { value, se, ci: meanInterval(value, se, worlds) };
}
