import type { Interval } from "../statistics/Interval.ts";
import { tippedAt } from "./tippingPoint.ts";

/**
 * What counts as ignition: so many sharers, the people of starters not counted (earned) or counted (all).
 */
export interface Ignited {
  readonly threshold: number;
  readonly counts: "earned" | "all";
}

/** In which part of the worlds something ignites. */
export interface IgnitionChance {
  readonly probability: number;
  readonly ci: Interval;
}

/**
 * The first boundary at which a world has ignited, given its reach and how many people of starters are in
 * it.
 */
export function tippedIn(reach: Uint32Array, started: number, { threshold, counts }: Ignited): number {
  return tippedAt(reach, counts === "earned" ? threshold + started : threshold);
}
