import type { EventBuffer } from "../events/EventBuffer.ts";
import { EventCode, NO_PERSON } from "../events/EventCode.ts";
import type { CampaignRun } from "./CampaignRun.ts";
import {
  CHANNEL_SHIFT,
  COPY_NEXT,
  COPY_SOURCE,
  COPY_TARGET,
  HEARD_CHANNEL,
  NEGATIVE,
  NO_COPY,
  PERSON,
  PLACE,
  SHOWN,
} from "./CampaignScratch.ts";
import { copyPriority, viewingsByPerson } from "./viewingsByPerson.ts";

/**
 * Counts the first viewers of one tick by channel and polarity: people who start at it, who see something
 * positive, and those whom copies arrive at. Of several first copies the one with the smallest priority draw
 * was first.
 *
 * Arrays      chain: the tick's copies, left as they are; queue[from … started − 1] those started at this
 *             tick
 * Randomness  priority draws, where one node first sees several copies at a tick and their kind matters
 * Events      a Viewed row for each channel and polarity that has first viewers, its amount their number
 * Cost        one touch of `viewedAt` a copy
 * Failure     never
 */
export function writeCopyViewCounts(
  run: CampaignRun,
  buffer: EventBuffer,
  chain: number,
  from: number,
  started: number,
  tick: number,
): number {
  const { scratch, copies, draws, plain, campaign } = run;
  const { queue, base } = scratch;
  const { pool, viewedAt, viewedBy, heard } = copies;
  const now = base + tick;
  const kinds = !plain || draws !== null;
  const first = new Uint32Array(2 * campaign.channels.length);
  for (let place = from; place < started; place++) {
    const node = queue[place] as number;
    if ((viewedAt[node] as number) >= base) continue;
    viewedAt[node] = now;
    viewedBy[node] = NO_COPY;
    first[plain ? 0 : 2 * ((heard[place] as number) & HEARD_CHANNEL)]!++;
  }
  for (let copy = chain; copy !== NO_COPY; copy = pool[copy + COPY_NEXT] as number) {
    const node = (pool[copy + COPY_TARGET] as number) & PERSON;
    const seen = viewedAt[node] as number;
    if (seen < base) {
      viewedAt[node] = now;
      viewedBy[node] = copy;
      first[kindOf(pool, copy)]!++;
    } else if (kinds && seen === now && viewedBy[node] !== NO_COPY) {
      const before = viewedBy[node] as number;
      if (copyPriority(run, copy) >= copyPriority(run, before)) continue;
      viewedBy[node] = copy;
      first[kindOf(pool, before)]!--;
      first[kindOf(pool, copy)]!++;
    }
  }
  buffer.reserve(first.length);
  let viewers = 0;
  for (let kind = 0; kind < first.length; kind++) {
    const amount = first[kind] as number;
    if (amount > 0) buffer.write(tick, EventCode.Viewed, NO_PERSON, NO_PERSON, kind >>> 1, kind & 1, amount);
    viewers += amount;
  }
  return viewers;
}

/**
 * Writes every view of one tick. Views of a person within a tick are numbered by the priority draws of their
 * ties, the starter's first, so that array order decides nothing.
 *
 * Arrays      as `writeCopyViewCounts`; viewCount Uint32[nodes]: views of each node so far in this run
 * Randomness  priority draws
 * Events      Viewed (first) and ViewedAgain (which viewing it is), with channel and polarity
 * Cost        time O(c log c) for c copies of the tick
 * Failure     that of `viewingsByPerson`
 */
export function writeEachCopyView(
  run: CampaignRun,
  viewCount: Uint32Array,
  buffer: EventBuffer,
  chain: number,
  from: number,
  started: number,
  tick: number,
): number {
  const { queue } = run.scratch;
  const { pool, heard } = run.copies;
  let viewers = 0;
  const write = (person: number, source: number, channel: number, polarity: number): void => {
    const nth = ++viewCount[person]!;
    if (nth === 1) viewers++;
    const code = nth === 1 ? EventCode.Viewed : EventCode.ViewedAgain;
    buffer.write(tick, code, person, source, channel, polarity, nth);
  };
  buffer.reserve(started - from);
  for (let place = from; place < started; place++) {
    const channel = run.plain ? 0 : (heard[place] as number) & HEARD_CHANNEL;
    write(queue[place] as number, NO_PERSON, channel, 0);
  }
  const viewings = viewingsByPerson(run, chain);
  buffer.reserve(viewings.length);
  for (const copy of viewings) {
    const target = pool[copy + COPY_TARGET] as number;
    const word = pool[copy + COPY_SOURCE] as number;
    const source = (word & SHOWN) === 0 ? (queue[word & PLACE] as number) : NO_PERSON;
    write(target & PERSON, source, target >>> CHANNEL_SHIFT, (word & NEGATIVE) === 0 ? 0 : 1);
  }
  return viewers;
}

/** The place of a copy's kind among first viewers: channel and polarity. */
const kindOf = (pool: Uint32Array, copy: number): number =>
  2 * ((pool[copy + COPY_TARGET] as number) >>> CHANNEL_SHIFT) +
  (((pool[copy + COPY_SOURCE] as number) & NEGATIVE) === 0 ? 0 : 1);
