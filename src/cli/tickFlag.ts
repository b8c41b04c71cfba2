import type { Clock } from "../model/Clock.ts";
import type { Problem } from "../model/Problem.ts";
import { readDuration, ticksOf } from "../model/Time.ts";
import { flagProblem, wholeNumber } from "./checkFlags.ts";

const LAST_TICK = 0xffffffff;

/** The tick that a flag such as `--until` names, in the time of a scenario; or what it should have been. */
export function tickFlag(flag: string, text: string, clock: Clock): number | Problem {
  if (clock === "rounds") return wholeNumber(text, 0, LAST_TICK) ?? flagProblem(flag, text, "round");
  const duration = readDuration(text === "0" ? "0s" : text);
  return "seconds" in duration ? ticksOf(duration, clock) : flagProblem(flag, text, "duration");
}
