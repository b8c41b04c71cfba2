import { NO_PERSON } from "../events/EventCode.ts";
import type { CampaignRun } from "./CampaignRun.ts";
import type { CompiledChannel } from "./CompiledChannel.ts";
import { drawPolarities } from "./drawPolarities.ts";

/**
 * Makes people sharers who are not yet, without a trigger; returns the queue's new length.
 *
 * Arrays      appended to the queue from `queueLength` on; amount: of their Shared events; positive: whatever
 *             the plan's seeds are
 * Randomness  polarity draws, where anybody can turn negative
 * Cost        time O(people)
 * Failure     never
 */
export function startPeople(
  { scratch, copies, campaign, draws, plain }: CampaignRun,
  people: Uint32Array,
  how: { readonly channel: number; readonly amount: number; readonly positive: boolean },
  queueLength: number,
  tick: number,
): number {
  const { queue, source, placeOf, base } = scratch;
  const home = (campaign.channels[how.channel] as CompiledChannel).postsOn;
  let length = queueLength;
  for (const node of people) {
    if ((placeOf[node] as number) >= base) continue;
    placeOf[node] = base + length;
    queue[length] = node;
    source[length] = NO_PERSON;
    if (!plain) {
      copies.heard[length] = how.channel;
      copies.paidBy[length] = how.amount;
      copies.sharedAt[length] = tick;
      copies.posted[length] = 1 << home;
    }
    length++;
  }
  if (draws === null) return length;
  if (how.positive) draws.negative.fill(0, queueLength, length);
  else drawPolarities(draws, queue, queueLength, length, true);
  return length;
}
