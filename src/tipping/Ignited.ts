import type { Interval } from "../statistics/Interval.ts";
import { probabilityInterval } from "../statistics/probabilityInterval.ts";
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

/** What became of a plan in worlds 0, 1, …: Uint32[worlds] each, all sharers and the people of starters. */
export interface WorldsReach {
  readonly sharers: Uint32Array;
  readonly started: Uint32Array;
}

/** Which worlds have ignited, one by one. */
export function ignitedWorlds({ sharers, started }: WorldsReach, ignited: Ignited): readonly boolean[] {
  const { threshold, counts } = ignited;
  return Array.from(
    sharers,
    (reach, world) => reach - (counts === "earned" ? (started[world] as number) : 0) >= threshold,
  );
}

/** How many of them have; nobody knows where there are none. */
export function ignitionChance(reach: WorldsReach, ignited: Ignited): IgnitionChance {
  const worlds = ignitedWorlds(reach, ignited);
  const count = worlds.filter((each) => each).length;
  return {
    probability: count / Math.max(1, worlds.length),
    ci: probabilityInterval(count, worlds.length),
  };
}

/**
 * The first boundary at which a world has ignited, given its reach and how many people of starters are in
 * it.
 */
export function tippedIn(reach: Uint32Array, started: number, { threshold, counts }: Ignited): number {
  return tippedAt(reach, counts === "earned" ? threshold + started : threshold);
}
