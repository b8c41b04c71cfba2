import type { Scenario } from "../model/Scenario.ts";
import { ticksOf } from "../model/Time.ts";
import { type DelayTable, delayTicks } from "../randomness/DelayTable.ts";

/** The last of the lower half of all 31-bit coins: its delay is the median. */
const HALF = 0x3fffffff;
/** Median delays in the window of a scenario that names none. */
const DEFAULT_DELAYS = 4;

/** Ticks over which sharing is looked at: those of `spiral.window`, by default 4 median delays. */
export function spiralWindow(
  { spiral, clock }: Pick<Scenario, "spiral" | "clock">,
  delay: DelayTable,
): number {
  return spiral.window === null ? DEFAULT_DELAYS * delayTicks(delay, HALF) : ticksOf(spiral.window, clock);
}
