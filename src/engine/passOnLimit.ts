import { chanceLimit } from "../randomness/coins.ts";
import { expm1 } from "../randomness/exactMath.ts";

/** How transmissibility × strength becomes a chance: cut at 1, or 1 − e^−x, which never saturates. */
export type Link = "linear" | "hazard";

/**
 * The one place where strengths become integer limits, for kernels and flood alike: (1 − damping) · link(
 * transmissibility · strength · receptivity), where novelty and negativity have multiplied transmissibility.
 *
 * Source      live-edge form of the independent cascade (Kempe, Kleinberg & Tardos 2003,
 *             https://doi.org/10.1145/956750.956769); hazard link: a continuous-time race
 * Arrays      none: transmissibility ≥ 0, strength ≥ 0, receptivity ≥ 0, parallel ≥ 1 (lines that each have
 *             their own chance), damping ≤ 1 (below 0: it feeds the fire) → limit 0 … 2³¹
 * Randomness  none
 * Cost        a few operations; the hazard link costs one expm1
 * Failure     never; a chance under 2⁻³² becomes 0
 */
export function passOnLimit(
  transmissibility: number,
  strength: number,
  receptivity: number,
  link: Link,
  parallel = 1,
  damping = 0,
): number {
  const exposure = transmissibility * strength * receptivity;
  if (link === "hazard") return chanceLimit((1 - damping) * -expm1(-exposure * parallel));
  const chance = Math.min(1, exposure);
  return chanceLimit((1 - damping) * (parallel === 1 ? chance : 1 - wholePower(1 - chance, parallel)));
}

/** base^exponent by squaring: products alone, so equal on every machine. */
function wholePower(base: number, exponent: number): number {
  let power = 1;
  let square = base;
  for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) power *= square;
    square *= square;
  }
  return power;
}
