import { chanceLimit, coin } from "../../src/randomness/coins.ts";
import { delayTicks } from "../../src/randomness/DelayTable.ts";
import { Purpose } from "../../src/randomness/Purpose.ts";
import type { RootKey } from "../../src/randomness/RootKey.ts";
import { draw, worldKey } from "../../src/randomness/WorldKey.ts";
import { isNegative, type Share, within } from "./campaignHistory.ts";
import type { NaiveResponse, NaiveWatch, Polarity } from "./livingParts.ts";
import { tableOf } from "./tableOf.ts";

interface WatchedRun {
  readonly root: RootKey;
  readonly tickSeconds: number | null;
}

/** The negative sharers that those who watch see in the window at the end of a tick; null: no alert. */
export function alertAt(
  { root }: WatchedRun,
  world: number,
  { sample, window, atLeast, rule }: NaiveWatch,
  shares: readonly Share[],
  tick: number,
): number | null {
  const key = worldKey(root, world, Purpose.watch);
  const watched = shares.filter(({ person }) => coin(key, person) < chanceLimit(sample));
  const seen = within(watched, tick, window);
  const negative = seen.filter(isNegative).length;
  if (negative < atLeast) return null;
  if (rule.kind === "share") {
    // Rounding must not lift .07 × 100 above the 7 that it is.
    return negative >= rule.share * seen.length * (1 - 4 * Number.EPSILON) ? negative : null;
  }
  const blocks: number[] = [];
  for (let j = 1; j <= rule.blocks; j++) {
    if (tick - (j + 1) * window < -1) break;
    blocks.push(within(watched, tick - j * window, window).filter(isNegative).length);
  }
  if (blocks.length < 2) return null;
  const mean = blocks.reduce((sum, count) => sum + count, 0) / blocks.length;
  const squares = blocks.reduce((sum, count) => sum + (count - mean) ** 2, 0);
  return negative > mean + rule.deviations * Math.sqrt(squares / (blocks.length - 1)) ? negative : null;
}

/** What a response takes off chances, from the tick at which it is issued. */
export function dampingOf(
  { root }: WatchedRun,
  world: number,
  { negative, positive, contacts }: NaiveResponse,
  polarity: Polarity,
  leaked: boolean,
): number {
  if (polarity === "positive") return positive;
  if (leaked) return contacts!.leak.damping;
  const key = worldKey(root, world, Purpose.responseEffect);
  const { low, high, backfire } = negative;
  if (coin(key, 0, 1) < chanceLimit(backfire.chance)) return backfire.damping;
  return low + (high - low) * (draw(key, 0, 0) / 2 ** 32);
}

/** When a negative sharer is spoken to: from then on her copies are void; Infinity: never. */
export function contactedAt(
  { root, tickSeconds }: WatchedRun,
  world: number,
  response: NaiveResponse | null,
  issued: number | null,
  share: Share,
): number {
  if (!response?.contacts || issued === null || !isNegative(share)) return Infinity;
  const table = tableOf(tickSeconds, response.contacts.delay);
  const waits = delayTicks(table, coin(worldKey(root, world, Purpose.contact), share.person));
  return Math.max(share.tick, issued) + waits;
}

/** The first tick at which a private word gets out; Infinity: none does. */
export function leakAt(
  run: WatchedRun,
  world: number,
  response: NaiveResponse | null,
  issued: number | null,
  shares: readonly Share[],
): number {
  const key = worldKey(run.root, world, Purpose.leak);
  const limit = chanceLimit(response?.contacts?.leak.chance ?? 0);
  const leaking = shares.filter(({ person }) => coin(key, person) < limit);
  return Math.min(Infinity, ...leaking.map((share) => contactedAt(run, world, response, issued, share)));
}
