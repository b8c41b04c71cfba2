import { chanceLimit, coin } from "../../src/randomness/coins.ts";
import { Purpose } from "../../src/randomness/Purpose.ts";
import { draw, worldKey } from "../../src/randomness/WorldKey.ts";
import { channelsOf, type NaiveCampaign } from "./describedCampaign.ts";
import type { NaiveBroadcast } from "./livingParts.ts";

/** One viewing of a broadcast: `count` keys its draws. */
export interface Showing {
  readonly person: number;
  readonly tick: number;
  readonly count: number;
}

/** All viewings of a broadcast that starts at a tick, however late. */
export function naiveShowings(
  plan: NaiveCampaign,
  world: number,
  broadcast: NaiveBroadcast,
  word: number,
  start: number,
): Showing[] {
  const key = (purpose: Purpose) => worldKey(plan.root, world, purpose);
  const { allowed, viewings, lasts, cap } = broadcast;
  const { members } = channelsOf(plan)[broadcast.channel]!;
  return Array.from({ length: plan.people }, (_, person) => person)
    .filter((person) => (allowed?.has(person) ?? true) && (members?.has(person) ?? true))
    .flatMap((person) => {
      const drawn = coin(key(Purpose.viewings), person, word);
      const count = viewings.filter((chance) => chanceLimit(chance) <= drawn).length;
      const all = Array.from({ length: count }, (_, k): Showing => {
        const when = draw(key(Purpose.showing), person, (word + k) >>> 0) / 2 ** 32;
        return { person, tick: start + Math.floor(when * lasts), count: (word + k) >>> 0 };
      });
      const inOrder = all
        .map((showing, k) => ({ showing, k }))
        .sort((a, b) => a.showing.tick - b.showing.tick || a.k - b.k)
        .map(({ showing }) => showing);
      if (cap === null) return inOrder;
      const block = ({ tick }: Showing) => Math.floor((tick - start) / cap.ticks);
      return inOrder.filter((showing, i) => {
        const before = inOrder.slice(0, i).filter((other) => block(other) === block(showing));
        return before.length < cap.most;
      });
    });
}
