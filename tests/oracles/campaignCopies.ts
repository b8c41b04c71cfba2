import { chanceLimit, coin } from "../../src/randomness/coins.ts";
import { Purpose } from "../../src/randomness/Purpose.ts";
import { draw, worldKey } from "../../src/randomness/WorldKey.ts";
import type { Share } from "./campaignHistory.ts";
import type { Copy } from "./campaignTrials.ts";
import { channelsOf, type NaiveCampaign } from "./describedCampaign.ts";
import type { NaiveBroadcast } from "./livingParts.ts";
import { naiveShowings } from "./naiveShowings.ts";
import { tableOf } from "./tableOf.ts";

/** What of a copy is known when it is sent. */
export type SentCopy = Omit<Copy, "polarity" | "damping" | "plan">;

/** The copies of a share along the arcs of a channel, those that will be seen. */
export function copiesAlong(plan: NaiveCampaign, world: number, share: Share, channel: number): SentCopy[] {
  const key = (purpose: Purpose) => worldKey(plan.root, world, purpose);
  const { tieCount, visibility, attention, delay } = channelsOf(plan)[channel]!;
  const { limits } = tableOf(plan.tickSeconds, delay);
  const annoyance = chanceLimit(share.push?.annoyance ?? 0);
  const arcs = plan.arcs.filter(({ channels }) => channels?.includes(channel) ?? true);
  return arcs
    .filter(({ from }) => from === share.person)
    .filter(({ to, tie }) => {
      const inArcs = arcs.filter((arc) => arc.to === to).length;
      const attended = attention === null ? 1 : Math.min(1, attention / inArcs);
      return coin(key(Purpose.seen), tie, tieCount) < chanceLimit(visibility * attended);
    })
    .map(({ to, tie, strength, lines }) => {
      const delayed = coin(key(Purpose.delay), tie, tieCount);
      const waits = 1 + limits.findIndex((limit) => delayed < limit);
      const speed = share.polarity === "negative" ? plan.negativity.speed : 1;
      return {
        to,
        arrives: share.tick + Math.max(1, Math.ceil(waits / speed)),
        channel,
        source: share.person,
        starter: null,
        amount: 0,
        strength: share.push?.trust ?? strength,
        lines,
        pass: coin(key(Purpose.pass), tie, tieCount),
        priority: draw(key(Purpose.priority), tie, tieCount),
        complains: coin(key(Purpose.tieComplaint), tie, tieCount) < annoyance,
      };
    });
}

/** The viewings of a broadcast, however late; `count` keys their draws. */
export function viewingsOf(
  plan: NaiveCampaign,
  world: number,
  broadcast: NaiveBroadcast,
  word: number,
  start: number,
  starter: number | null,
): (SentCopy & { readonly count: number })[] {
  const key = (purpose: Purpose) => worldKey(plan.root, world, purpose);
  const { channel, trust, annoyance } = broadcast;
  return naiveShowings(plan, world, broadcast, word, start).map(({ person, tick, count }) => ({
    to: person,
    arrives: tick,
    channel,
    source: null,
    starter,
    amount: starter === null ? 0 : starter + 1,
    strength: trust,
    lines: 1,
    pass: coin(key(Purpose.broadcastPass), person, count),
    priority: draw(key(Purpose.broadcastPriority), person, count),
    complains: coin(key(Purpose.broadcastComplaint), person, count) < chanceLimit(annoyance),
    count,
  }));
}
