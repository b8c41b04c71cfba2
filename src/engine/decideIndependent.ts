import { coin } from "../randomness/coins.ts";
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
import { ARC_TIE, ARC_WORDS } from "./CompiledPlan.ts";
import { exposedLimit } from "./exposedLimit.ts";
import { noveltyAt } from "./noveltyAt.ts";
import { winsTrigger } from "./winsTrigger.ts";

/**
 * One tick of an independent contagion: who sees a copy that succeeds shares it. Copies that succeeded at
 * full novelty are held against the novelty of this tick with the same pass draw.
 *
 * Source      as `spreadIndependent`
 * Arrays      chain: the tick's copies, released here; new sharers are appended from `appendAt` on, and the
 *             new length is returned
 * Randomness  a priority draw only where two copies succeed at one tick; pass draws again where novelty
 *             fades
 * Cost        time O(copies)
 * Failure     never
 */
export function decideIndependent(run: CampaignRun, chain: number, appendAt: number, tick: number): number {
  const { plan, campaign, scratch, copies, priority, draws } = run;
  const { arcs } = plan;
  const { queue, source, triggerTie, placeOf, base } = scratch;
  const { pool } = copies;
  const novelty = campaign.novelty === null ? 1 : noveltyAt(campaign.novelty, tick);
  const thisTick = base + appendAt;
  let length = appendAt;
  for (let copy = chain; copy !== NO_COPY; ) {
    const next = pool[copy + COPY_NEXT] as number;
    const row = pool[copy + COPY_ROW] as number;
    const target = pool[copy + COPY_TARGET] as number;
    const word = pool[copy + COPY_SOURCE] as number;
    copies.release(copy);
    copy = next;
    if ((word & COUNTS) === 0) continue;
    const place = placeOf[target] as number;
    if (place >= base && place < thisTick) continue;
    if (novelty !== 1 && !stillPasses(run, row, target, word, novelty)) continue;
    const tie = arcs[row + ARC_TIE] as number;
    if (place < base) appendSharer(run, length++, target, word, tie);
    else if (winsTrigger(priority, tie, triggerTie[place - base] as number)) {
      const held = place - base;
      source[held] = queue[word & PLACE] as number;
      triggerTie[held] = tie;
      if (draws !== null) draws.negative[held] = (word & NEGATIVE) === 0 ? 0 : 1;
    }
  }
  return length;
}

function stillPasses(
  { plan, campaign, pass }: CampaignRun,
  row: number,
  target: number,
  word: number,
  novelty: number,
): boolean {
  if (campaign.exposure === null) return true;
  const negative = (word & NEGATIVE) === 0 ? 0 : 1;
  const limit = exposedLimit(campaign, campaign.exposure, row / ARC_WORDS, target, negative, novelty);
  return coin(pass, plan.arcs[row + ARC_TIE] as number) < limit;
}
