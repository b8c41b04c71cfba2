import type { EventBuffer } from "../events/EventBuffer.ts";
import { EventCode } from "../events/EventCode.ts";
import type { RunScratch } from "./RunScratch.ts";

/** So many events are written faster column by column than one by one. */
const WORTH_COLUMNS = 16;

/**
 * Writes the shares of queue[first … past − 1]; `amount` names the starter, 0 for earned shares.
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
): void {
  buffer.reserve(past - first);
  if (past - first >= WORTH_COLUMNS) {
    const { queue, source } = scratch;
    buffer.writeAlike(
      tick,
      EventCode.Shared,
      queue.subarray(first, past),
      source.subarray(first, past),
      amount,
    );
    return;
  }
  for (let i = first; i < past; i++) {
    const person = scratch.queue[i] as number;
    buffer.write(tick, EventCode.Shared, person, scratch.source[i] as number, 0, 0, amount);
  }
}
