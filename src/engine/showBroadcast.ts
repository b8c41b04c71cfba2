import { firstAbove } from "../network/firstAbove.ts";
import { coin } from "../randomness/coins.ts";
import { Purpose } from "../randomness/Purpose.ts";
import { draw } from "../randomness/WorldKey.ts";
import type { CampaignRun, Showing } from "./CampaignRun.ts";
import { CHANNEL_SHIFT, NEGATIVE, SHOWN } from "./CampaignScratch.ts";
import type { CompiledBroadcast } from "./CompiledBroadcast.ts";
import type { CompiledChannel } from "./CompiledChannel.ts";

/**
 * Puts the viewings of a broadcast on their way: each person on its channel who may see it gets a number of
 * them, spread evenly over its ticks, and of too many within a time only the first are shown.
 *
 * Source      viewings as a Poisson number a person: the broadcast's table
 * Arrays      see `CompiledBroadcast`; start: the first tick of the broadcast; returns how many viewings
 *             there will be
 * Randomness  one viewings draw a person, one showing draw a viewing, keyed by the broadcast's word
 * Cost        time O(people + viewings); 16 bytes a viewing under way
 * Failure     never
 */
export function showBroadcast(run: CampaignRun, showing: Showing, start: number): number {
  const { plan, campaign, copies, showings } = run;
  const { broadcast, word, polarity } = showing;
  const { allowed, viewings, lasts, cap } = broadcast;
  const { members } = campaign.channels[broadcast.channel] as CompiledChannel;
  const viewingsKey = run.key(Purpose.viewings);
  const showingKey = run.key(Purpose.showing);
  const source = SHOWN | showings.length | (polarity === 1 ? NEGATIVE : 0);
  const above = broadcast.channel << CHANNEL_SHIFT;
  showings.push(showing);
  let shown = 0;
  for (let person = 0; person < plan.nodes; person++) {
    if (allowed !== null && allowed[person] === 0) continue;
    if (members !== null && members[person] === 0) continue;
    const count = firstAbove(viewings, coin(viewingsKey, person, word), 0, viewings.length);
    if (count === 0) continue;
    const times: { readonly tick: number; readonly draws: number }[] = [];
    for (let k = 0; k < count; k++) {
      const draws = (word + k) >>> 0;
      const tick = start + Math.floor((draw(showingKey, person, draws) / 0x100000000) * lasts);
      times.push({ tick, draws });
    }
    run.until = Math.max(run.until, start + lasts - 1);
    copies.reserve(count);
    for (const { tick, draws } of within(times, start, cap)) {
      if (tick > run.horizon) continue;
      copies.push(tick, draws, person | above, source);
      shown++;
    }
  }
  return shown;
}

/** The viewings that a cap leaves: the first of each block of ticks from the start. */
function within<Viewing extends { readonly tick: number }>(
  viewings: readonly Viewing[],
  start: number,
  cap: CompiledBroadcast["cap"],
): readonly Viewing[] {
  if (cap === null || viewings.length <= cap.most) return viewings;
  let block = -1;
  let inBlock = 0;
  // The sort keeps equal ticks in the order of their numbers.
  return viewings
    .toSorted((a, b) => a.tick - b.tick)
    .filter(({ tick }) => {
      const at = Math.floor((tick - start) / cap.ticks);
      inBlock = at === block ? inBlock + 1 : 1;
      block = at;
      return inBlock <= cap.most;
    });
}
