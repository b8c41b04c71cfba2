import { firstAbove } from "../network/firstAbove.ts";
import type { CampaignRun } from "./CampaignRun.ts";

/** The first place in the queue whose sharer shared after a tick. */
export function firstAfter({ copies, sharers }: CampaignRun, tick: number): number {
  return firstAbove(copies.sharedAt, tick, 0, sharers);
}

/** How many of the sharers of places first … past − 1 are negative. */
export function negativesOf({ draws }: CampaignRun, first: number, past: number): number {
  if (draws === null) return 0;
  let negative = 0;
  for (let place = first; place < past; place++) negative += draws.negative[place] as number;
  return negative;
}
