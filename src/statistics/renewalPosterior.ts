import { gammaQuantile } from "./gammaQuantile.ts";
import { DEFAULT_LEVEL, type Interval } from "./Interval.ts";

/** What is known of a reproduction number: a Gamma law, its mean and the interval of equal tails. */
export interface RenewalPosterior {
  readonly shape: number;
  readonly rate: number;
  readonly mean: number;
  readonly ci: Interval;
}

/** Ticks from `first` to before `past` in which reproduction is taken to be the same. */
export interface RenewalWindow {
  readonly first: number;
  readonly past: number;
}

/** Mean and standard deviation 5: hardly any opinion. */
const OPEN_PRIOR = { shape: 1, rate: 0.2 };

/**
 * How many further sharers each sharer leads to, from counts by tick alone: new sharers of a window against
 * what those before them would lead to at a reproduction of 1, Λ of t = Σ new sharers of t − s × g(s).
 * Posterior Gamma(shape + Σ new, rate + Σ Λ).
 *
 * Source      Cori, Ferguson, Fraser & Cauchemez (2013), https://doi.org/10.1093/aje/kwt133
 * Arrays      sharers by tick from tick 0; delays: g(s) at [s − 1], summing to 1
 * Randomness  none
 * Cost        O(window × delays), two quantiles of Gamma
 * Failure     without any sharer before the window the prior's rate alone: as vague as that
 */
export function renewalPosterior(
  sharers: ArrayLike<number>,
  delays: ArrayLike<number>,
  { first, past }: RenewalWindow,
  prior = OPEN_PRIOR,
  level = DEFAULT_LEVEL,
): RenewalPosterior {
  let shape = prior.shape;
  let rate = prior.rate;
  for (let tick = first; tick < past; tick++) {
    shape += sharers[tick] ?? 0;
    for (let s = 1; s <= Math.min(tick, delays.length); s++)
      rate += (sharers[tick - s] ?? 0) * delays[s - 1]!;
  }
  const tail = (1 - level) / 2;
  return {
    shape,
    rate,
    mean: shape / rate,
    ci: [gammaQuantile(tail, shape) / rate, gammaQuantile(1 - tail, shape) / rate],
  };
}
