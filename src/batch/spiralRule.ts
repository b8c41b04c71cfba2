import type { Scenario } from "../model/Scenario.ts";
import { ticksOf } from "../model/Time.ts";
import { ignitionThreshold } from "../plans/ignitionThreshold.ts";
import type { SpiralRule } from "../projections/spiralTick.ts";
import { type DelayTable, delayTicks, ONE_TICK } from "../randomness/DelayTable.ts";

/** The last of the lower half of all 31-bit coins: its delay is the median. */
const HALF = 0x3fffffff;
/** Median delays in the window of a scenario that names none. */
const DEFAULT_DELAYS = 4;

/** What counts as a negative spiral of so many people with these delays. */
export function spiralRule(
  { spiral: { atLeast, share, window }, clock }: Scenario,
  people: number,
  delay: DelayTable = ONE_TICK,
): SpiralRule {
  return {
    threshold: ignitionThreshold(atLeast, people),
    share,
    window: window === null ? DEFAULT_DELAYS * delayTicks(delay, HALF) : ticksOf(window, clock),
  };
}
