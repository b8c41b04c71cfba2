import { thresholdDraw } from "../randomness/coins.ts";
import { appendSharer, type CampaignRun, copyId, heardOf, setTrigger } from "./CampaignRun.ts";
import {
  COMPLAINT,
  COPY_NEXT,
  COPY_ROW,
  COPY_SOURCE,
  COPY_TARGET,
  COUNTS,
  NEGATIVE,
  NO_COPY,
  PERSON,
} from "./CampaignScratch.ts";
import { ARC_LIMIT, ARC_WORDS } from "./CompiledPlan.ts";
import { copyLimit } from "./copyLimit.ts";
import { dampingAt } from "./dampingAt.ts";
import { decideComplaints } from "./decideComplaints.ts";
import { noveltyAt } from "./noveltyAt.ts";
import { outranks } from "./outranks.ts";

/**
 * One tick of a threshold contagion: a node shares once the limits of the copies it has seen add up to its
 * threshold. Each counts with its polarity and with the novelty and damping of the tick at which it was seen.
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
  const { scratch, copies } = run;
  const { triggerTie, placeOf, base } = scratch;
  const { pool, heard: heardAt } = copies;
  const limitOf = limitsAt(run, tick);
  const thisTick = base + appendAt;
  const complaints: number[] = [];
  let length = appendAt;
  for (let copy = chain; copy !== NO_COPY; ) {
    const next = pool[copy + COPY_NEXT] as number;
    const row = pool[copy + COPY_ROW] as number;
    const target = pool[copy + COPY_TARGET] as number;
    const word = pool[copy + COPY_SOURCE] as number;
    if ((word & COMPLAINT) === 0) copies.release(copy);
    else complaints.push(copy);
    copy = next;
    const node = target & PERSON;
    const place = placeOf[node] as number;
    if ((word & (COUNTS | COMPLAINT)) >>> 0 !== COUNTS || (place >= base && place < thisTick)) continue;
    const limit = limitOf(row, node, word);
    if (limit === 0) continue;
    const id = copyId(run.plan, row, word);
    const heard = heardOf(target, word);
    if (place >= thisTick) {
      const held = place - base;
      if (
        outranks(run, node, id, heard, triggerTie[held] as number, run.plain ? 0 : (heardAt[held] as number))
      )
        setTrigger(run, held, word, id, heard);
      continue;
    }
    if (press(run, fixed, node, word, id, heard, limit, tick)) {
      const { waitingSource, waitingTie } = scratch;
      const waiting = waitingSource[node] as number;
      appendSharer(
        run,
        length++,
        node,
        waiting,
        waitingTie[node] as number,
        copies.waitingMark[node] as number,
      );
    }
  }
  return complaints.length === 0 ? length : decideComplaints(run, complaints, appendAt, length);
}

/** Adds a copy to what presses on a node; whether its threshold is reached. */
function press(
  run: CampaignRun,
  fixed: Uint32Array | null,
  node: number,
  word: number,
  id: number,
  heard: number,
  limit: number,
  tick: number,
): boolean {
  const { scratch, copies } = run;
  const { arrivedAt, pressure, threshold, waitingSource, waitingTie, base } = scratch;
  const { waitingMark } = copies;
  const now = base + tick;
  const arrived = arrivedAt[node] as number;
  if (arrived < base) {
    pressure[node] = 0;
    threshold[node] = fixed === null ? thresholdDraw(run.willingness, node) : (fixed[node] as number);
  }
  if (
    arrived !== now ||
    outranks(run, node, id, heard, waitingTie[node] as number, waitingMark[node] as number)
  ) {
    arrivedAt[node] = now;
    waitingSource[node] = word;
    waitingTie[node] = id;
    waitingMark[node] = heard;
  }
  pressure[node]! += limit;
  return (pressure[node] as number) >= (threshold[node] as number);
}

/** What copies count at a tick: their limits, made anew where they may be others by now. */
function limitsAt(run: CampaignRun, tick: number): (row: number, node: number, word: number) => number {
  const { plan, campaign } = run;
  const { negativeLimits } = campaign;
  const novelty = campaign.novelty === null ? 1 : noveltyAt(campaign.novelty, tick);
  if (!run.plain || run.open || novelty !== 1 || run.damping.length > 0) {
    return (row, node, word) =>
      copyLimit(run, row, node, word, novelty, dampingAt(run, (word & NEGATIVE) === 0 ? 0 : 1, tick));
  }
  return (row, _, word) =>
    negativeLimits === null || (word & NEGATIVE) === 0
      ? (plan.arcs[row + ARC_LIMIT] as number)
      : (negativeLimits[row / ARC_WORDS] as number);
}
