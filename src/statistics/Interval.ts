/** An interval, ends included: [low, high]. */
export type Interval = readonly [number, number];

/** The level of every interval that does not say otherwise. */
export const DEFAULT_LEVEL = 0.95;
