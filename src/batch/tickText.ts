import type { Clock } from "../model/Clock.ts";
import { writeDuration } from "../model/Time.ts";

/** A tick as a scenario would write the time: `round 3`, or `6h` where the clock has a tick. */
export function tickText(tick: number, clock: Clock): string {
  return clock === "rounds" ? `round ${tick}` : writeDuration({ seconds: tick * clock.tick.seconds });
}
