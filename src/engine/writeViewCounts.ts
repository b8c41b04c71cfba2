import type { EventBuffer } from "../events/EventBuffer.ts";
import { EventCode, NO_PERSON } from "../events/EventCode.ts";
import { draw, type WorldKey } from "../randomness/WorldKey.ts";
import { ARC_TARGET, ARC_TIE, ARC_WORDS, type CompiledPlan } from "./CompiledPlan.ts";
import type { RunScratch } from "./RunScratch.ts";

/**
 * Counts the first viewers of one tick: people who start at it, and all targets of the last tick's sharers.
 *
 * Source      a share makes one copy per out-arc; without visibility limits every copy is seen
 * Arrays      queue[from … to − 1] the last tick's sharers, queue[to … started − 1] those started at this
 *             tick
 * Randomness  none
 * Events      one Viewed row for the tick, its amount the number of people
 * Cost        one touch of `viewedIn` per arc: what makes viewers dearer than sharers
 * Failure     never
 */
export function writeViewCounts(
  plan: CompiledPlan,
  scratch: RunScratch,
  buffer: EventBuffer,
  from: number,
  to: number,
  started: number,
  tick: number,
): number {
  const { offsets, arcs } = plan;
  const { queue, viewedIn, epoch } = scratch;
  let viewers = 0;
  for (let i = to; i < started; i++) {
    const node = queue[i] as number;
    if (viewedIn[node] !== epoch) {
      viewedIn[node] = epoch;
      viewers++;
    }
  }
  for (let i = from; i < to; i++) {
    const node = queue[i] as number;
    const end = (offsets[node + 1] as number) * ARC_WORDS;
    for (let row = (offsets[node] as number) * ARC_WORDS; row < end; row += ARC_WORDS) {
      const target = arcs[row + ARC_TARGET] as number;
      if (viewedIn[target] !== epoch) {
        viewedIn[target] = epoch;
        viewers++;
      }
    }
  }
  if (viewers > 0) {
    buffer.reserve(1);
    buffer.write(tick, EventCode.Viewed, NO_PERSON, NO_PERSON, 0, 0, viewers);
  }
  return viewers;
}

/**
 * Writes every view of one tick. Views of a person within a tick are numbered by the priority draws of their
 * ties, so that array order decides nothing.
 *
 * Arrays      as `writeViewCounts`; viewCount Uint32[nodes]: views of each node so far in this run
 * Randomness  priority draws, where one node sees several copies at a tick
 * Events      Viewed (first) and ViewedAgain (which viewing it is), ascending by person
 * Cost        time O(c log c) for c copies of the tick
 * Failure     never
 */
export function writeEachView(
  plan: CompiledPlan,
  scratch: RunScratch,
  viewCount: Uint32Array,
  priority: WorldKey,
  buffer: EventBuffer,
  from: number,
  to: number,
  started: number,
  tick: number,
): number {
  const { offsets, arcs } = plan;
  const { queue, viewedIn, epoch } = scratch;
  const copies: { person: number; source: number; rank: number; tie: number }[] = [];
  for (let i = to; i < started; i++) {
    copies.push({ person: queue[i] as number, source: NO_PERSON, rank: -1, tie: 0 });
  }
  for (let i = from; i < to; i++) {
    const node = queue[i] as number;
    const end = (offsets[node + 1] as number) * ARC_WORDS;
    for (let row = (offsets[node] as number) * ARC_WORDS; row < end; row += ARC_WORDS) {
      const tie = arcs[row + ARC_TIE] as number;
      const person = arcs[row + ARC_TARGET] as number;
      copies.push({ person, source: node, rank: draw(priority, tie, 0), tie });
    }
  }
  copies.sort((a, b) => a.person - b.person || a.rank - b.rank || a.tie - b.tie);
  buffer.reserve(copies.length);
  let viewers = 0;
  for (const { person, source } of copies) {
    if (viewedIn[person] !== epoch) {
      viewedIn[person] = epoch;
      viewCount[person] = 1;
      viewers++;
      buffer.write(tick, EventCode.Viewed, person, source, 0, 0, 1);
    } else {
      const nth = ++viewCount[person]!;
      buffer.write(tick, EventCode.ViewedAgain, person, source, 0, 0, nth);
    }
  }
  return viewers;
}
