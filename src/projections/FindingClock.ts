/** In what findings tell time: in rounds, which are ticks, or in hours of so many seconds a tick. */
export type FindingClock =
  | { readonly unit: "round" }
  | { readonly unit: "hour"; readonly secondsPerTick: number };

/** A tick as findings tell it. */
export function timeOf(clock: FindingClock, tick: number): number {
  return clock.unit === "round" ? tick : (tick * clock.secondsPerTick) / 3600;
}
