/**
 * How many contacts people have, as coefficients of generating functions: first[k] is the chance that one
 * taken at random has k; further[k], that one reached along a tie has k others. Float64[most contacts + 1].
 */
export interface ContactLaw {
  readonly first: Float64Array;
  readonly further: Float64Array;
}

/**
 * The law of contacts of an endless random network with given shares of degrees: G₀ and G₁ = G₀′ ÷ G₀′(1).
 *
 * Source      Newman, Strogatz & Watts (2001), https://doi.org/10.1103/PhysRevE.64.026118
 * Arrays      shares [degrees], any positive multiple of chances
 * Randomness  none
 * Cost        O(degrees)
 * Failure     nobody has a contact: `further` is a certain 0
 */
export function contactLaw(shares: ArrayLike<number>): ContactLaw {
  const all = Float64Array.from(shares);
  const first = scaled(all);
  const further = scaled(Float64Array.from({ length: all.length - 1 }, (_, k) => (k + 1) * all[k + 1]!));
  return { first, further: further.some((share) => share > 0) ? further : Float64Array.of(1) };
}

/** Value at x of the generating function with these coefficients. */
export function generating(coefficients: Float64Array, x: number): number {
  let value = 0;
  for (let k = coefficients.length - 1; k >= 0; k--) value = value * x + (coefficients[k] as number);
  return value;
}

/** Its mean: the derivative at 1. */
export const meanContacts = (coefficients: Float64Array): number =>
  coefficients.reduce((sum, share, k) => sum + k * share, 0);

function scaled(values: Float64Array): Float64Array {
  const sum = values.reduce((total, value) => total + value, 0);
  return sum === 0 ? values : values.map((value) => value / sum);
}
