import type { EventBuffer } from "../events/EventBuffer.ts";
import { EventCode, NO_PERSON } from "../events/EventCode.ts";
import type { CompiledPlan, CompiledStarter } from "./CompiledPlan.ts";
import type { RunScratch } from "./RunScratch.ts";
import { writeShares } from "./writeShares.ts";

/** "No tick": later than any horizon. */
export const NO_TICK = Number.POSITIVE_INFINITY;

/** The first tick from `tick` on at which a starter fires. */
export function nextStart(plan: CompiledPlan, tick: number): number {
  let next = NO_TICK;
  for (const starter of plan.starters) if (starter.tick >= tick && starter.tick < next) next = starter.tick;
  return next;
}

/**
 * Makes the people of this tick's starters sharers, those who are not yet; returns the queue's new length.
 *
 * Arrays      starts: the nodes of each starter; sharers are appended to the queue from `queueLength` on
 * Randomness  none
 * Events      StarterFired, then the Shared of its people
 * Cost        time O(people of the starters)
 * Failure     never
 */
export function fireStarters(
  plan: CompiledPlan,
  starts: readonly Uint32Array[],
  scratch: RunScratch,
  buffer: EventBuffer,
  queueLength: number,
  tick: number,
): number {
  const { queue, source, placeOf, base } = scratch;
  let length = queueLength;
  for (let number = 0; number < starts.length; number++) {
    if ((plan.starters[number] as CompiledStarter).tick !== tick) continue;
    const first = length;
    for (const node of starts[number] as Uint32Array) {
      if ((placeOf[node] as number) >= base) continue;
      placeOf[node] = base + length;
      queue[length] = node;
      source[length] = NO_PERSON;
      length++;
    }
    if (length === first) continue;
    buffer.reserve(1);
    buffer.write(tick, EventCode.StarterFired, NO_PERSON, number, 0, 0, length - first);
    writeShares(scratch, buffer, first, length, tick, number + 1);
  }
  return length;
}
