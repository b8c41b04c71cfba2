import { ALWAYS_LIMIT, chanceLimit, coin } from "../randomness/coins.ts";
import { appendSharer, type CampaignRun, copyId, heardOf } from "./CampaignRun.ts";
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
import type { CompiledContagion } from "./CompiledPlan.ts";
import { copyLimit } from "./copyLimit.ts";
import { dampingAt } from "./dampingAt.ts";
import { decideComplaints } from "./decideComplaints.ts";
import { noveltyAt } from "./noveltyAt.ts";
import type { ViewingMemory } from "./ViewingMemory.ts";
import { copyPriority } from "./viewingsByPerson.ts";

type Reinforced = Extract<CompiledContagion, { kind: "reinforced" }>;

/** A reinforced run and its parts that are there whenever the contagion is reinforced. */
interface ReinforcedRun {
  readonly run: CampaignRun;
  readonly contagion: Reinforced;
  readonly memory: ViewingMemory;
}

/**
 * One tick of a reinforced contagion: a node shares when its willingness is below 1 − Π (1 − chance of each
 * viewing), the j-th of the viewings that it remembers counting response[j] times. Copies of one tick are
 * viewed in the order of their priority draws and decided upon together; the first of them is the trigger.
 *
 * Source      response to repeated exposure with one willingness per person: Dodds & Watts (2004),
 *             https://doi.org/10.1103/PhysRevLett.92.218701, for the memory; the product over exposures is
 *             the independent cascade's with response 1
 * Arrays      chain: the tick's copies; those remembered stay in the pool with the tick in place of the
 *             target, the rest is released; new sharers are appended from `appendAt` on, the new length is
 *             returned
 * Randomness  one reinforcement draw per (world, node); priority draws where several copies arrive together
 * Cost        time O(copies); with limited memory O(viewings remembered) for each node and tick
 * Failure     never
 */
export function decideReinforced(
  run: CampaignRun,
  contagion: Reinforced,
  chain: number,
  appendAt: number,
  tick: number,
): number {
  const { memory } = run;
  if (memory === null) return appendAt;
  const complaints: number[] = [];
  const count = gatherByNode(run, memory, chain, tick, complaints);
  const reinforced: ReinforcedRun = { run, contagion, memory };
  let length = appendAt;
  for (let i = 0; i < count; i++) {
    const node = memory.touched[i] as number;
    const arrived = inPriority(run, memory.arriving[node] as number);
    if (contagion.memory !== Infinity) forget(reinforced, node, tick);
    const trigger = arrived[0] as number;
    const heard = heardOf(run.copies.pool[trigger + COPY_TARGET] as number, 0);
    for (const copy of arrived) view(reinforced, node, copy, tick);
    const word = run.copies.pool[trigger + COPY_SOURCE] as number;
    const id = copyId(run.plan, run.copies.pool[trigger + COPY_ROW] as number, word);
    if (contagion.memory === Infinity) for (const copy of arrived) run.copies.release(copy);
    if ((memory.willing[node] as number) >= chanceLimit(1 - (memory.missed[node] as number))) continue;
    appendSharer(run, length++, node, word, id, heard | heardOf(0, word));
  }
  return complaints.length === 0 ? length : decideComplaints(run, complaints, appendAt, length);
}

/**
 * Sorts the copies of a tick by the nodes they arrive at, and sets complaints aside; returns how many nodes
 * there are in `touched`.
 */
function gatherByNode(
  run: CampaignRun,
  memory: ViewingMemory,
  chain: number,
  tick: number,
  complaints: number[],
): number {
  const { scratch, copies, willingness } = run;
  const { placeOf, base } = scratch;
  const { pool } = copies;
  const { seenAt, willing, viewings, missed, arriving, oldest, newest, touched } = memory;
  const now = base + tick;
  let count = 0;
  for (let copy = chain; copy !== NO_COPY; ) {
    const next = pool[copy + COPY_NEXT] as number;
    const node = (pool[copy + COPY_TARGET] as number) & PERSON;
    const word = pool[copy + COPY_SOURCE] as number;
    if ((word & COMPLAINT) !== 0) complaints.push(copy);
    else if (
      (word & COUNTS) === 0 ||
      (placeOf[node] as number) >= base ||
      (run.open && copyLimit(run, pool[copy + COPY_ROW] as number, node, word, 1, 0) === 0)
    )
      copies.release(copy);
    else {
      const seen = seenAt[node] as number;
      if (seen < base) {
        willing[node] = coin(willingness, node);
        viewings[node] = 0;
        missed[node] = 1;
        oldest[node] = NO_COPY;
        newest[node] = NO_COPY;
      }
      if (seen !== now) {
        seenAt[node] = now;
        arriving[node] = NO_COPY;
        touched[count++] = node;
      }
      pool[copy + COPY_NEXT] = arriving[node] as number;
      arriving[node] = copy;
    }
    copy = next;
  }
  return count;
}

/** The copies of a chain, smallest priority draw first: no two have the same. */
function inPriority(run: CampaignRun, chain: number): number[] {
  const { pool } = run.copies;
  const chained: number[] = [];
  for (let copy = chain; copy !== NO_COPY; copy = pool[copy + COPY_NEXT] as number) chained.push(copy);
  if (chained.length === 1) return chained;
  return chained
    .map((copy) => ({ copy, rank: copyPriority(run, copy) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ copy }) => copy);
}

/** A node sees one more copy; where memory is limited it is remembered, with its tick. */
function view(reinforced: ReinforcedRun, node: number, copy: number, tick: number): void {
  const { run, contagion, memory } = reinforced;
  const { pool } = run.copies;
  persuade(reinforced, node, copy, tick);
  if (contagion.memory === Infinity) return;
  pool[copy + COPY_TARGET] = tick;
  pool[copy + COPY_NEXT] = NO_COPY;
  if (memory.newest[node] === NO_COPY) memory.oldest[node] = copy;
  else pool[(memory.newest[node] as number) + COPY_NEXT] = copy;
  memory.newest[node] = copy;
}

/** Counts one viewing, made at `seenTick`, as the next of those that the node remembers. */
function persuade(
  { run, contagion, memory }: ReinforcedRun,
  node: number,
  copy: number,
  seenTick: number,
): void {
  const { campaign, copies } = run;
  const { response } = contagion;
  const gain = response[Math.min(memory.viewings[node] as number, response.length - 1)] as number;
  const novelty = campaign.novelty === null ? 1 : noveltyAt(campaign.novelty, seenTick);
  const row = copies.pool[copy + COPY_ROW] as number;
  const word = copies.pool[copy + COPY_SOURCE] as number;
  const damping = dampingAt(run, (word & NEGATIVE) === 0 ? 0 : 1, seenTick);
  const limit = copyLimit(run, row, node, word, novelty * gain, damping);
  memory.viewings[node]!++;
  memory.missed[node]! *= 1 - limit / ALWAYS_LIMIT;
}

/** Drops the viewings that are `contagion.memory` ticks old or older, and counts the rest anew. */
function forget(reinforced: ReinforcedRun, node: number, tick: number): void {
  const { run, contagion, memory } = reinforced;
  const { pool } = run.copies;
  let copy = memory.oldest[node] as number;
  if (copy === NO_COPY || tick - (pool[copy + COPY_TARGET] as number) < contagion.memory) return;
  while (copy !== NO_COPY && tick - (pool[copy + COPY_TARGET] as number) >= contagion.memory) {
    const next = pool[copy + COPY_NEXT] as number;
    run.copies.release(copy);
    copy = next;
  }
  memory.oldest[node] = copy;
  if (copy === NO_COPY) memory.newest[node] = NO_COPY;
  memory.viewings[node] = 0;
  memory.missed[node] = 1;
  for (; copy !== NO_COPY; copy = pool[copy + COPY_NEXT] as number) {
    persuade(reinforced, node, copy, pool[copy + COPY_TARGET] as number);
  }
}
