import { EventCode, NO_PERSON } from "../events/EventCode.ts";
import { coin } from "../randomness/coins.ts";
import { Purpose } from "../randomness/Purpose.ts";
import type { CampaignRun } from "./CampaignRun.ts";
import type { CompiledWatch } from "./CompiledResponse.ts";
import { NO_TICK } from "./fireStarters.ts";
import { firstAfter } from "./firstAfter.ts";

/** Negative sharers, and all, that those who watch have seen in some ticks. */
interface SeenShares {
  readonly negative: number;
  readonly all: number;
}

/**
 * Looks at what those who watch have seen of the last ticks, and raises an alert when its rule begins to
 * hold. The first alert sets the time of a response that waits for one.
 *
 * Source      alert rules of social listening: a share with a floor, or so many standard deviations above the
 *             mean of the windows before
 * Arrays      sharers and their ticks (`CampaignScratch`)
 * Randomness  one watch draw a sharer
 * Events      AlertRaised
 * Cost        time O(sharers of the windows), at ticks at which something happened
 * Failure     never
 */
export function watchShares(run: CampaignRun, tick: number): void {
  const { watch, response } = run.campaign;
  if (watch === null) return;
  const now = seenBetween(run, watch, tick - watch.window, tick);
  const holds = now.negative >= watch.atLeast && isAlarming(run, watch, now, tick);
  if (holds && !run.alert.isUp) {
    run.buffer.reserve(1);
    run.buffer.write(tick, EventCode.AlertRaised, NO_PERSON, NO_PERSON, 0, 0, now.negative);
    if (run.alert.firstAt === NO_TICK) {
      run.alert.firstAt = tick;
      if (response !== null && response.tick === null)
        run.alert.responseAt = tick + Math.max(1, response.delay);
    }
  }
  run.alert.isUp = holds;
}

function isAlarming(
  run: CampaignRun,
  { rule, window, ...watch }: CompiledWatch,
  now: SeenShares,
  tick: number,
) {
  // Rounding must not lift .07 × 100 above the 7 that it is.
  if (rule.kind === "share") return now.negative >= rule.share * now.all * (1 - 4 * Number.EPSILON);
  const before: number[] = [];
  for (let block = 1; block <= rule.blocks; block++) {
    const from = tick - (block + 1) * window;
    if (from < -1) break;
    before.push(seenBetween(run, { rule, window, ...watch }, from, from + window).negative);
  }
  if (before.length < 2) return false;
  const mean = before.reduce((sum, count) => sum + count, 0) / before.length;
  const squares = before.reduce((sum, count) => sum + (count - mean) * (count - mean), 0);
  return now.negative > mean + rule.deviations * Math.sqrt(squares / (before.length - 1));
}

/** What was seen of the sharers of ticks after `from` up to `to`. */
function seenBetween(run: CampaignRun, { sample }: CompiledWatch, from: number, to: number): SeenShares {
  const { scratch, draws } = run;
  const key = run.key(Purpose.watch);
  const past = firstAfter(run, to);
  let negative = 0;
  let all = 0;
  for (let place = firstAfter(run, from); place < past; place++) {
    if (coin(key, scratch.queue[place] as number) >= sample) continue;
    all++;
    negative += draws === null ? 0 : (draws.negative[place] as number);
  }
  return { negative, all };
}
