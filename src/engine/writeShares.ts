import type { EventBuffer } from "../events/EventBuffer.ts";
import { EventCode } from "../events/EventCode.ts";
import type { PolarityDraws } from "./drawPolarities.ts";
import type { RunScratch } from "./RunScratch.ts";

/** So many events are written faster column by column than one by one. */
const WORTH_COLUMNS = 16;

/**
 * Writes the shares of queue[first … past − 1]; `amount` names the starter, 0 for earned shares. Where
 * nobody can turn negative (draws null) all are positive.
 *
 * Cost        time O(shares), a few nanoseconds each
 * Failure     never
 */
export function writeShares(
  scratch: RunScratch,
  buffer: EventBuffer,
  first: number,
  past: number,
  tick: number,
  amount: number,
  draws: PolarityDraws | null,
): void {
  buffer.reserve(past - first);
  if (past - first >= WORTH_COLUMNS) {
    const { queue, source } = scratch;
    const at = buffer.eventCount;
    buffer.writeAlike(
      tick,
      EventCode.Shared,
      queue.subarray(first, past),
      source.subarray(first, past),
      amount,
    );
    if (draws !== null) buffer.events.polarity.set(draws.negative.subarray(first, past), at);
    return;
  }
  for (let i = first; i < past; i++) {
    const person = scratch.queue[i] as number;
    const polarity = draws === null ? 0 : (draws.negative[i] as number);
    buffer.write(tick, EventCode.Shared, person, scratch.source[i] as number, 0, polarity, amount);
  }
}
