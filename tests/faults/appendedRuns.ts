import { mix } from "../../src/randomness/mix.ts";
import { opening } from "../store/storeOf.ts";

/** What the appending processes write: known in advance, so that every run can be compared event by event. */
export const faultBatch = { ...opening, plan: "kill-me" };

const RUNS_MOST = 4;

/** The worlds of one append: one to four, its own. */
export function worldsOfAppend(append: number): number[] {
  const count = 1 + ((mix(append + 1) >>> 3) % RUNS_MOST);
  return Array.from({ length: count }, (_, at) => RUNS_MOST * append + at);
}

/** Events of a run: mostly few, sometimes more than a frame of the appending processes holds. */
export function eventsOfWorld(world: number): number {
  const draw = mix(world + 77) >>> 0;
  return draw % 9 === 0 ? 2000 + (draw % 9000) : draw % 300;
}
