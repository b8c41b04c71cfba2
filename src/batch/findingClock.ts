import type { Clock } from "../model/Clock.ts";
import type { FindingClock } from "../projections/FindingClock.ts";

/** In what the findings of a scenario tell time. */
export function findingClock(clock: Clock): FindingClock {
  return clock === "rounds" ? { unit: "round" } : { unit: "hour", secondsPerTick: clock.tick.seconds };
}
