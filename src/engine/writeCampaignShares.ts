import { EventCode } from "../events/EventCode.ts";
import type { CampaignRun } from "./CampaignRun.ts";

/** So many events are written faster column by column than one by one. */
const WORTH_COLUMNS = 16;

/**
 * Writes the shares of queue[first … past − 1]. amount: starter's number + 1 of a starter's people, 0 for
 * shares of which each says who paid for it, if anybody did.
 *
 * Cost        time O(shares), a few nanoseconds each
 * Failure     never
 */
export function writeCampaignShares(
  { scratch, copies, buffer, draws, plain }: CampaignRun,
  first: number,
  past: number,
  tick: number,
  amount: number,
): void {
  const { queue, source } = scratch;
  buffer.reserve(past - first);
  if (past - first >= WORTH_COLUMNS) {
    const at = buffer.eventCount;
    const persons = queue.subarray(first, past);
    buffer.writeAlike(tick, EventCode.Shared, persons, source.subarray(first, past), amount);
    const { events } = buffer;
    if (draws !== null) events.polarity.set(draws.negative.subarray(first, past), at);
    if (plain) return;
    events.amount.set(copies.paidBy.subarray(first, past), at);
    for (let place = first; place < past; place++)
      events.channel[at + place - first] = homeOf(copies.posted[place] as number);
    return;
  }
  for (let place = first; place < past; place++) {
    const polarity = draws === null ? 0 : (draws.negative[place] as number);
    const channel = plain ? 0 : homeOf(copies.posted[place] as number);
    const paid = plain ? amount : (copies.paidBy[place] as number);
    buffer.write(
      tick,
      EventCode.Shared,
      queue[place] as number,
      source[place] as number,
      channel,
      polarity,
      paid,
    );
  }
}

/** The channel of a sharer who has not posted anywhere else yet. */
const homeOf = (posted: number): number => 31 - Math.clz32(posted);
