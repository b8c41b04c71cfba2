import type { RootKey } from "../randomness/RootKey.ts";
import { latinHypercube } from "./latinHypercube.ts";
import { type MorrisDesign, morrisDesign } from "./morrisEffects.ts";
import { type SaltelliDesign, saltelliDesign } from "./sobolIndices.ts";

/**
 * Points over the ranges of inputs, each input from 0 to 1. The first `spread` points are spread evenly over
 * the whole, for what happens there; all, or those after them, tell which input decides it.
 */
export interface RangeDesign {
  readonly points: readonly Float64Array[];
  readonly spread: number;
  readonly deciding: { readonly sobol: SaltelliDesign } | { readonly morris: MorrisDesign };
}

/** Sobol's indices take rows · (inputs + 2) points: beyond so many inputs Morris's paths are cheaper. */
const SOBOL_INPUTS = 6;
const ROWS = 64;
const LATIN_POINTS = 64;
const PATHS = 16;

/**
 * The design for so many inputs: that of Sobol's indices for up to 6, whose two matrices are spread evenly;
 * beyond, a Latin hypercube and the paths of Morris.
 *
 * Source      `saltelliDesign`, `latinHypercube`, `morrisDesign`
 * Arrays      64 · (inputs + 2) rows Float64[inputs], or 64 + 16 · (inputs + 1)
 * Randomness  that of the sources
 * Cost        that of the sources
 * Failure     never for at least one input
 */
export function rangeDesign(inputs: number, key: RootKey): RangeDesign {
  if (inputs <= SOBOL_INPUTS) {
    const sobol = saltelliDesign(ROWS, inputs, key);
    return { points: sobol.points, spread: 2 * ROWS, deciding: { sobol } };
  }
  const latin = latinHypercube(LATIN_POINTS, inputs, key);
  const morris = morrisDesign(PATHS, inputs, key);
  return { points: [...latin, ...morris.points], spread: LATIN_POINTS, deciding: { morris } };
}
