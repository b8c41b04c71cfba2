import { thresholdDraw } from "../randomness/coins.ts";
import { appendSharer, type CampaignRun } from "./CampaignRun.ts";
import {
  COPY_NEXT,
  COPY_ROW,
  COPY_SOURCE,
  COPY_TARGET,
  COUNTS,
  NEGATIVE,
  NO_COPY,
  PLACE,
} from "./CampaignScratch.ts";
import { ARC_LIMIT, ARC_TIE, ARC_WORDS } from "./CompiledPlan.ts";
import { exposedLimit } from "./exposedLimit.ts";
import { noveltyAt } from "./noveltyAt.ts";
import { winsTrigger } from "./winsTrigger.ts";

/**
 * One tick of a threshold contagion: a node shares once the limits of the copies it has seen add up to its
 * threshold. Each counts with its polarity and with the novelty of the tick at which it was seen.
 *
 * Source      as `spreadThreshold`
 * Arrays      chain: the tick's copies, released here; fixed: thresholds Uint32[nodes], or null for one
 *             draw per (world, node); new sharers are appended from `appendAt` on, and the new length is
 *             returned
 * Randomness  threshold draws; a priority draw where several copies arrive at the deciding tick
 * Cost        time O(copies)
 * Failure     never
 */
export function decideThreshold(
  run: CampaignRun,
  fixed: Uint32Array | null,
  chain: number,
  appendAt: number,
  tick: number,
): number {
  const { plan, scratch, copies, priority, draws } = run;
  const { queue, source, triggerTie, placeOf, base } = scratch;
  const { arrivedAt, pressure, threshold, waitingSource, waitingTie } = scratch;
  const { pool } = copies;
  const limitOf = limitsAt(run, tick);
  const now = base + tick;
  const thisTick = base + appendAt;
  let length = appendAt;
  for (let copy = chain; copy !== NO_COPY; ) {
    const next = pool[copy + COPY_NEXT] as number;
    const row = pool[copy + COPY_ROW] as number;
    const target = pool[copy + COPY_TARGET] as number;
    const word = pool[copy + COPY_SOURCE] as number;
    copies.release(copy);
    copy = next;
    const place = placeOf[target] as number;
    if ((word & COUNTS) === 0 || (place >= base && place < thisTick)) continue;
    const limit = limitOf(row, target, word);
    if (limit === 0) continue;
    const tie = plan.arcs[row + ARC_TIE] as number;
    if (place >= thisTick) {
      const held = place - base;
      if (!winsTrigger(priority, tie, triggerTie[held] as number)) continue;
      source[held] = queue[word & PLACE] as number;
      triggerTie[held] = tie;
      if (draws !== null) draws.negative[held] = (word & NEGATIVE) === 0 ? 0 : 1;
      continue;
    }
    const arrived = arrivedAt[target] as number;
    if (arrived < base) {
      pressure[target] = 0;
      threshold[target] = fixed === null ? thresholdDraw(run.willingness, target) : (fixed[target] as number);
    }
    if (arrived !== now || winsTrigger(priority, tie, waitingTie[target] as number)) {
      arrivedAt[target] = now;
      waitingSource[target] = word;
      waitingTie[target] = tie;
    }
    pressure[target]! += limit;
    if ((pressure[target] as number) < (threshold[target] as number)) continue;
    appendSharer(run, length++, target, waitingSource[target] as number, waitingTie[target] as number);
  }
  return length;
}

/** What copies count at a tick: their limits, made anew where novelty has faded. */
function limitsAt(
  { plan, campaign }: CampaignRun,
  tick: number,
): (row: number, target: number, word: number) => number {
  const { exposure, negativeLimits } = campaign;
  const novelty = campaign.novelty === null ? 1 : noveltyAt(campaign.novelty, tick);
  if (novelty !== 1 && exposure !== null) {
    return (row, target, word) => {
      const negative = (word & NEGATIVE) === 0 ? 0 : 1;
      return exposedLimit(campaign, exposure, row / ARC_WORDS, target, negative, novelty);
    };
  }
  return (row, _, word) =>
    negativeLimits === null || (word & NEGATIVE) === 0
      ? (plan.arcs[row + ARC_LIMIT] as number)
      : (negativeLimits[row / ARC_WORDS] as number);
}
