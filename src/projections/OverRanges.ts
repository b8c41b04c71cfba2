import type { PairOverRanges } from "../statistics/pairOverRanges.ts";

/** An input with a range of values; log: equal steps through it are equal factors. */
export interface RangedInput {
  readonly path: string;
  readonly low: number;
  readonly high: number;
  readonly unit: "" | "%" | "s";
  readonly scale: "linear" | "log";
}

/**
 * A comparison over the ranges of inputs that are guesses: so many points, each in the same worlds. spread:
 * those of the points that are spread evenly. method: how the inputs that decide were told.
 */
export interface OverRanges {
  readonly points: number;
  readonly spread: number;
  readonly worlds: number;
  readonly method: "sobol" | "morris";
  readonly inputs: readonly RangedInput[];
  /** In the order of the comparison's pairs. */
  readonly pairs: readonly PairOverRanges[];
}
