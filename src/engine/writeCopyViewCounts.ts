import type { EventBuffer } from "../events/EventBuffer.ts";
import { EventCode, NO_PERSON } from "../events/EventCode.ts";
import { draw } from "../randomness/WorldKey.ts";
import type { CampaignRun } from "./CampaignRun.ts";
import {
  COPY_NEXT,
  COPY_ROW,
  COPY_SOURCE,
  COPY_TARGET,
  NEGATIVE,
  NO_COPY,
  PLACE,
} from "./CampaignScratch.ts";
import { ARC_TIE } from "./CompiledPlan.ts";
import { winsTrigger } from "./winsTrigger.ts";

/**
 * Counts the first viewers of one tick by polarity: people who start at it, who see something positive, and
 * those whom copies arrive at. Of several first copies the one with the smallest priority draw was first.
 *
 * Arrays      chain: the tick's copies, left as they are; queue[to … started − 1] those started at this tick
 * Randomness  priority draws, where one node first sees several copies at a tick and polarity matters
 * Events      a Viewed row for each polarity that has first viewers, its amount their number
 * Cost        one touch of `viewedAt` a copy
 * Failure     never
 */
export function writeCopyViewCounts(
  run: CampaignRun,
  buffer: EventBuffer,
  chain: number,
  to: number,
  started: number,
  tick: number,
): number {
  const { scratch, copies, draws } = run;
  const { queue, base } = scratch;
  const { pool, viewedAt, viewedBy } = copies;
  const now = base + tick;
  const first = [0, 0] as [positive: number, negative: number];
  for (let i = to; i < started; i++) {
    const node = queue[i] as number;
    if ((viewedAt[node] as number) >= base) continue;
    viewedAt[node] = now;
    viewedBy[node] = NO_COPY;
    first[0]++;
  }
  for (let copy = chain; copy !== NO_COPY; copy = pool[copy + COPY_NEXT] as number) {
    const node = pool[copy + COPY_TARGET] as number;
    const seen = viewedAt[node] as number;
    if (seen < base) {
      viewedAt[node] = now;
      viewedBy[node] = copy;
      first[polarityOf(pool, copy)]++;
    } else if (draws !== null && seen === now && viewedBy[node] !== NO_COPY) {
      const before = viewedBy[node] as number;
      if (!winsTrigger(run.priority, tieOf(run, copy), tieOf(run, before))) continue;
      viewedBy[node] = copy;
      first[polarityOf(pool, before)]--;
      first[polarityOf(pool, copy)]++;
    }
  }
  buffer.reserve(2);
  for (const [polarity, viewers] of first.entries()) {
    if (viewers > 0) buffer.write(tick, EventCode.Viewed, NO_PERSON, NO_PERSON, 0, polarity, viewers);
  }
  return first[0] + first[1];
}

/**
 * Writes every view of one tick. Views of a person within a tick are numbered by the priority draws of their
 * ties, the starter's first, so that array order decides nothing.
 *
 * Arrays      as `writeCopyViewCounts`; viewCount Uint32[nodes]: views of each node so far in this run
 * Randomness  priority draws
 * Events      Viewed (first) and ViewedAgain (which viewing it is), ascending by person, with polarity
 * Cost        time O(c log c) for c copies of the tick
 * Failure     never
 */
export function writeEachCopyView(
  run: CampaignRun,
  viewCount: Uint32Array,
  buffer: EventBuffer,
  chain: number,
  to: number,
  started: number,
  tick: number,
): number {
  const { queue } = run.scratch;
  const { pool } = run.copies;
  const views: { person: number; source: number; rank: number; polarity: 0 | 1 }[] = [];
  for (let i = to; i < started; i++) {
    views.push({ person: queue[i] as number, source: NO_PERSON, rank: -1, polarity: 0 });
  }
  for (let copy = chain; copy !== NO_COPY; copy = pool[copy + COPY_NEXT] as number) {
    const source = queue[(pool[copy + COPY_SOURCE] as number) & PLACE] as number;
    const rank = draw(run.priority, tieOf(run, copy), 0);
    views.push({
      person: pool[copy + COPY_TARGET] as number,
      source,
      rank,
      polarity: polarityOf(pool, copy),
    });
  }
  views.sort((a, b) => a.person - b.person || a.rank - b.rank);
  buffer.reserve(views.length);
  let viewers = 0;
  for (const { person, source, polarity } of views) {
    const nth = ++viewCount[person]!;
    if (nth === 1) viewers++;
    const code = nth === 1 ? EventCode.Viewed : EventCode.ViewedAgain;
    buffer.write(tick, code, person, source, 0, polarity, nth);
  }
  return viewers;
}

const polarityOf = (pool: Uint32Array, copy: number): 0 | 1 =>
  ((pool[copy + COPY_SOURCE] as number) & NEGATIVE) === 0 ? 0 : 1;

function tieOf({ plan, copies }: CampaignRun, copy: number): number {
  return plan.arcs[(copies.pool[copy + COPY_ROW] as number) + ARC_TIE] as number;
}
