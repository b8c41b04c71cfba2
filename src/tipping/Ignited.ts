import { tippedAt } from "./tippingPoint.ts";

/**
 * What counts as ignition: so many sharers, the people of starters not counted (earned) or counted (all).
 */
export interface Ignited {
  readonly threshold: number;
  readonly counts: "earned" | "all";
}

/**
 * The first boundary at which a world has ignited, given its reach and how many people of starters are in
 * it.
 */
export function tippedIn(reach: Uint32Array, started: number, { threshold, counts }: Ignited): number {
  return tippedAt(reach, counts === "earned" ? threshold + started : threshold);
}
