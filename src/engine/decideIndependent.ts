import { coin } from "../randomness/coins.ts";
import { Purpose } from "../randomness/Purpose.ts";
import { appendSharer, type CampaignRun, copyId, heardOf, setTrigger } from "./CampaignRun.ts";
import {
  CHANNEL_SHIFT,
  COMPLAINT,
  COPY_NEXT,
  COPY_ROW,
  COPY_SOURCE,
  COPY_TARGET,
  COUNTS,
  NEGATIVE,
  NO_COPY,
  PAID,
  PERSON,
  SHOWN,
} from "./CampaignScratch.ts";
import type { CompiledChannel } from "./CompiledChannel.ts";
import { ARC_TIE } from "./CompiledPlan.ts";
import { copyLimit } from "./copyLimit.ts";
import { dampingAt } from "./dampingAt.ts";
import { noveltyAt } from "./noveltyAt.ts";
import { outranks } from "./outranks.ts";

/**
 * One tick of an independent contagion: who sees a copy that succeeds, or complains, shares. Copies that
 * succeeded when they were sent are asked again, with the same pass draw, wherever their limit may be another
 * by now; viewings of broadcasts are asked here only.
 *
 * Source      as `spreadIndependent`
 * Arrays      chain: the tick's copies, released here; new sharers are appended from `appendAt` on, and the
 *             new length is returned
 * Randomness  a priority draw only where two copies succeed at one tick; pass draws again where limits change
 * Cost        time O(copies)
 * Failure     never
 */
export function decideIndependent(run: CampaignRun, chain: number, appendAt: number, tick: number): number {
  const { plan, campaign, scratch, copies } = run;
  const { triggerTie, placeOf, base } = scratch;
  const { pool, heard: heardAt } = copies;
  const novelty = campaign.novelty === null ? 1 : noveltyAt(campaign.novelty, tick);
  const asked = run.open || novelty !== 1 || run.damping.length > 0;
  const thisTick = base + appendAt;
  let length = appendAt;
  for (let copy = chain; copy !== NO_COPY; ) {
    const next = pool[copy + COPY_NEXT] as number;
    const row = pool[copy + COPY_ROW] as number;
    const target = pool[copy + COPY_TARGET] as number;
    const word = pool[copy + COPY_SOURCE] as number;
    copies.release(copy);
    copy = next;
    if ((word & (COUNTS | COMPLAINT)) === 0) continue;
    const node = target & PERSON;
    const place = placeOf[node] as number;
    if (place >= base && place < thisTick) continue;
    const isTold = asked || (word & (SHOWN | PAID)) !== 0;
    if (isTold && (word & COMPLAINT) === 0 && !passes(run, row, target, word, novelty, tick)) continue;
    const id = copyId(plan, row, word);
    const heard = heardOf(target, word);
    if (place < base) appendSharer(run, length++, node, word, id, heard);
    else {
      const held = place - base;
      if (
        outranks(run, node, id, heard, triggerTie[held] as number, run.plain ? 0 : (heardAt[held] as number))
      )
        setTrigger(run, held, word, id, heard);
    }
  }
  return length;
}

function passes(
  run: CampaignRun,
  row: number,
  target: number,
  word: number,
  novelty: number,
  tick: number,
): boolean {
  const node = target & PERSON;
  const damping = dampingAt(run, (word & NEGATIVE) === 0 ? 0 : 1, tick);
  const limit = copyLimit(run, row, node, word, novelty, damping);
  if ((word & SHOWN) !== 0) return coin(run.key(Purpose.broadcastPass), node, row) < limit;
  const { tieCount } = run.campaign.channels[target >>> CHANNEL_SHIFT] as CompiledChannel;
  return coin(run.pass, run.plan.arcs[row + ARC_TIE] as number, tieCount) < limit;
}
