import { type Link, passOnLimit } from "../engine/passOnLimit.ts";
import { ALWAYS_LIMIT } from "../randomness/coins.ts";
import { log1p, pow } from "../randomness/exactMath.ts";

/** What `passOnLimit` is given beside the transmissibility. */
export interface TieStrength {
  readonly strength: number;
  readonly receptivity: number;
  readonly link: Link;
  readonly lines: number;
}

/** The bracket of the first guess, on either side: 2⁻⁴⁸ of it. */
const NARROW = 3.552713678800501e-15;

/**
 * The least transmissibility at which a coin passes: the inverse of `passOnLimit`, to the last place. The
 * closed form is a guess, around which the limits themselves are asked.
 *
 * Source      bisection
 * Arrays      none; pass: a coin, 0 … 2³¹ − 1
 * Randomness  none
 * Cost        about ten calls of `passOnLimit`
 * Failure     Infinity where the coin can never pass
 */
export function leastTransmissibility(pass: number, tie: TieStrength): number {
  const { strength, receptivity, link, lines } = tie;
  const passes = (transmissibility: number): boolean =>
    passOnLimit(transmissibility, strength, receptivity, link, lines) > pass;
  const guess = guessed(pass, tie);
  if (!Number.isFinite(guess)) return Infinity;
  let low = guess * (1 - NARROW);
  let high = Math.max(guess * (1 + NARROW), Number.MIN_VALUE);
  while (passes(low)) low /= 2;
  while (!passes(high)) {
    high *= 2;
    if (high === Infinity) return Infinity;
  }
  for (;;) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) return high;
    if (passes(middle)) high = middle;
    else low = middle;
  }
}

function guessed(pass: number, { strength, receptivity, link, lines }: TieStrength): number {
  const chance = (pass + 0.5) / ALWAYS_LIMIT;
  const exposure =
    link === "hazard" ? -log1p(-chance) / lines : lines === 1 ? chance : 1 - pow(1 - chance, 1 / lines);
  return exposure / (strength * receptivity);
}
