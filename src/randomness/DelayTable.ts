import { ALWAYS_LIMIT, chanceLimit } from "./coins.ts";
import { exp, expm1, log, pow } from "./exactMath.ts";

/**
 * How long content waits between a share and the moment when the copy is seen and decided upon. Durations in
 * seconds. `twitter`: what was measured of reactions on Twitter: even for five minutes, then a power law.
 */
export type DelayKernel =
  | { readonly kernel: "one-tick" }
  | { readonly kernel: "log-normal"; readonly median: number; readonly spread: number }
  | { readonly kernel: "exponential"; readonly mean: number }
  | { readonly kernel: "twitter" };

/**
 * A distribution of delays in whole ticks, from 1 to `longest`. limits Uint32[longest]: 2³¹ times the chance
 * of at most 1, 2, … ticks, the last 2³¹. guide Uint32[GUIDE + 1]: between which places of `limits` the coins
 * of each equal part of all coins end.
 */
export interface DelayTable {
  readonly longest: number;
  readonly limits: Uint32Array;
  readonly guide: Uint32Array;
}

const GUIDE_BITS = 11;
const GUIDE = 1 << GUIDE_BITS;
const PART_SHIFT = 31 - GUIDE_BITS;

/** Delays end at 30 days: what would take longer arrives then. */
const LONGEST_SECONDS = 30 * 24 * 3600;

/** Every copy arrives at the next tick. */
export const ONE_TICK: DelayTable = guided(Uint32Array.of(ALWAYS_LIMIT));

/**
 * The integer table of a kernel on a clock whose tick has so many seconds; delays are rounded up to ticks.
 *
 * Source      twitter: Zhao, Erdogdu, He, Rajaraman & Leskovec (2015),
 *             https://doi.org/10.1145/2783258.2783401: density constant up to 300 s, then falling with the
 *             power 1 + 0.2314843; normal distribution: its series in odd powers (Abramowitz & Stegun
 *             26.2.11)
 * Arrays      4 bytes a tick up to 30 days, fewer where the last 2⁻³² is reached before
 * Randomness  none; a draw of `delayTicks` is one coin of the purpose delay
 * Cost        0.1 to 0.3 µs a tick of the table: 10 ms with ticks of a minute
 * Failure     never for positive durations
 */
export function delayTable(kernel: DelayKernel, tickSeconds: number): DelayTable {
  if (kernel.kernel === "one-tick") return ONE_TICK;
  const longest = Math.max(1, Math.ceil(LONGEST_SECONDS / tickSeconds));
  const limits = new Uint32Array(longest);
  for (let ticks = 1; ticks < longest; ticks++) {
    const limit = chanceLimit(chanceWithin(kernel, ticks * tickSeconds));
    if (limit === ALWAYS_LIMIT) return guided(closed(limits.slice(0, ticks)));
    limits[ticks - 1] = limit;
  }
  return guided(closed(limits));
}

/**
 * The delay that a coin stands for: the fewest ticks whose limit is above it.
 *
 * Cost        one place of the guide, then a search among about log₂(table ÷ 2,048) places
 */
export function delayTicks({ limits, guide }: DelayTable, coin: number): number {
  const part = coin >>> PART_SHIFT;
  let low = guide[part] as number;
  let high = guide[part + 1] as number;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((limits[middle] as number) > coin) high = middle;
    else low = middle + 1;
  }
  return low + 1;
}

function closed(limits: Uint32Array): Uint32Array {
  limits[limits.length - 1] = ALWAYS_LIMIT;
  return limits;
}

function guided(limits: Uint32Array): DelayTable {
  const guide = new Uint32Array(GUIDE + 1);
  let place = 0;
  for (let part = 0; part < GUIDE; part++) {
    const coin = part * (1 << PART_SHIFT);
    while ((limits[place] as number) <= coin) place++;
    guide[part] = place;
  }
  guide[GUIDE] = limits.length - 1;
  return { longest: limits.length, limits, guide };
}

/** The chance that a delay is at most this long. */
function chanceWithin(kernel: Exclude<DelayKernel, { kernel: "one-tick" }>, seconds: number): number {
  switch (kernel.kernel) {
    case "exponential":
      return -expm1(-seconds / kernel.mean);
    case "log-normal":
      return normalChance(log(seconds / kernel.median) / kernel.spread);
    case "twitter":
      return twitterChance(seconds);
  }
}

const TWITTER_EVEN_SECONDS = 300;
const TWITTER_POWER = 0.2314843;
/** The density of the even part: it makes the whole 1. */
const TWITTER_DENSITY = TWITTER_POWER / (TWITTER_EVEN_SECONDS * (1 + TWITTER_POWER));

function twitterChance(seconds: number): number {
  if (seconds <= TWITTER_EVEN_SECONDS) return TWITTER_DENSITY * seconds;
  const rest = pow(seconds / TWITTER_EVEN_SECONDS, -TWITTER_POWER);
  return TWITTER_DENSITY * TWITTER_EVEN_SECONDS * (1 + (1 - rest) / TWITTER_POWER);
}

const ROOT_OF_TWO_PI = 2.5066282746310002;
/** Beyond it less than 2⁻³² is left. */
const NORMAL_END = 6.5;

/** Φ(z) to about 10⁻¹⁵; all terms of the series have one sign, so nothing cancels. */
function normalChance(z: number): number {
  const size = Math.abs(z);
  if (size >= NORMAL_END) return z > 0 ? 1 : 0;
  const square = size * size;
  let term = size;
  let sum = size;
  for (let odd = 3; term > sum * 1e-17; odd += 2) {
    term *= square / odd;
    sum += term;
  }
  const above = (exp(-square / 2) / ROOT_OF_TWO_PI) * sum;
  return z > 0 ? 0.5 + above : 0.5 - above;
}
