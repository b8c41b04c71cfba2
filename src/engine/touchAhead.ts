import type { CampaignRun } from "./CampaignRun.ts";
import { COPY_NEXT, COPY_TARGET, NO_COPY, PERSON } from "./CampaignScratch.ts";
import { ARC_WORDS } from "./CompiledPlan.ts";
import { NO_TICK } from "./fireStarters.ts";
import { TOUCHED_TOGETHER } from "./touchRows.ts";

/**
 * Reads what the next copies will need, so many at a time, whatever their ticks: where delays spread them
 * over thousands of ticks, one tick has too few sharers for `touchRows` to wait for together.
 *
 * Arrays      placeOf, offsets and arcs are only read; `ahead` of `CampaignScratch` holds the people
 * Randomness  none
 * Cost        time O(copies), each looked at once before its tick, and O(ticks ÷ 32) to find them
 * Failure     never
 */
export function touchAhead(run: CampaignRun, tick: number): void {
  const { plan, scratch, copies } = run;
  if (tick < copies.touchedUntil) return;
  const { pool, ahead } = copies;
  let count = 0;
  for (let at = tick; at !== NO_TICK && count < TOUCHED_TOGETHER; at = copies.nextTick(at)) {
    let copy = copies.peek(at);
    while (copy !== NO_COPY && count < TOUCHED_TOGETHER) {
      ahead[count++] = (pool[copy + COPY_TARGET] as number) & PERSON;
      copy = pool[copy + COPY_NEXT] as number;
    }
    copies.touchedUntil = at + 1;
  }
  const { offsets, arcs } = plan;
  const { placeOf } = scratch;
  let touched = 0;
  for (let i = 0; i < count; i++) {
    const node = ahead[i] as number;
    touched ^= (arcs[(offsets[node] as number) * ARC_WORDS] as number) ^ (placeOf[node] as number);
  }
  scratch.touched ^= touched;
}
