/** Chances under this part of the largest are left out: all of them together are under 10⁻¹⁵. */
const NEGLIGIBLE = 1e-18;

/**
 * Visits the chances of a binomial number outward from its mode, all times one factor: 1 at the mode, so
 * that nothing overflows. Returns their sum, by which what is made of them must be divided.
 *
 * Source      Newman & Ziff (2001), https://doi.org/10.1103/PhysRevE.64.016706, section III
 * Arrays      none; visit gets the number of successes and its weight
 * Randomness  none
 * Cost        about 18 · √(trials · chance · (1 − chance)) calls; + − × ÷ only
 * Failure     never for a chance in [0, 1]
 */
export function visitBinomial(
  trials: number,
  chance: number,
  visit: (successes: number, weight: number) => void,
): number {
  const mode = Math.min(trials, Math.floor((trials + 1) * chance));
  visit(mode, 1);
  let total = 1;
  if (chance <= 0 || chance >= 1) return total;
  const odds = chance / (1 - chance);
  let weight = 1;
  for (let k = mode; k < trials && weight > NEGLIGIBLE; k++) {
    weight *= ((trials - k) / (k + 1)) * odds;
    visit(k + 1, weight);
    total += weight;
  }
  weight = 1;
  for (let k = mode; k > 0 && weight > NEGLIGIBLE; k--) {
    weight *= k / (trials - k + 1) / odds;
    visit(k - 1, weight);
    total += weight;
  }
  return total;
}
