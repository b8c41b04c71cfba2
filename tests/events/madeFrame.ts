import { NO_PERSON } from "../../src/events/EventCode.ts";
import { eventColumns } from "../../src/events/EventColumns.ts";
import type { Frame } from "../../src/events/Frame.ts";
import { mix } from "../../src/randomness/mix.ts";

export interface MadeRun {
  readonly world: number;
  readonly events: number;
}

const word = (run: number, at: number): number => mix(mix(run + 1) ^ at) >>> 0;

/** A frame of the given runs. What is in a run depends on its world alone, as a real run's events do. */
export function madeFrame(runs: readonly MadeRun[], plan = 0): Frame {
  const length = runs.length;
  const eventCount = runs.reduce((sum, run) => sum + run.events, 0);
  const events = eventColumns(eventCount);
  const column = (of: (run: MadeRun) => number) => Uint32Array.from(runs, of);
  const digest = new Uint32Array(4 * length);
  const viewDigest = new Uint32Array(4 * length);
  const first = new Uint32Array(length);
  let at = 0;
  runs.forEach(({ world, events: count }, row) => {
    first[row] = at;
    for (let limb = 0; limb < 4; limb++) digest[4 * row + limb] = word(world, 1_000_000 + limb);
    for (let i = 0; i < count; i++, at++) {
      events.tick[at] = i;
      events.code[at] = 1 + (word(world, i) % 6);
      events.person[at] = word(world, i + 1) % 1000;
      events.source[at] = i % 3 === 0 ? NO_PERSON : word(world, i + 2) % 1000;
      events.channel[at] = i % 2;
      events.polarity[at] = i % 5 === 0 ? 1 : 0;
      events.amount[at] = word(world, i + 3) % 7;
    }
  });
  return {
    runs: {
      length,
      plan: column(() => plan),
      world: column(({ world }) => world),
      first,
      count: column((run) => run.events),
      digest,
      viewDigest,
      sharers: column((run) => run.events),
      viewers: column((run) => 2 * run.events),
      lastTick: column((run) => run.events),
      reason: column(() => 0),
    },
    events,
    eventCount,
  };
}

/** Runs of worlds `from` … `to` − 1 with so many events each. */
export function madeRuns(from: number, to: number, events: number): MadeRun[] {
  return Array.from({ length: to - from }, (_, at) => ({ world: from + at, events }));
}

/** What a frame holds, in plain arrays of the length in use: equal frames give equal contents. */
export function contents(frame: Frame) {
  const { runs, events, eventCount } = frame;
  return Array.from({ length: runs.length }, (_, row) => {
    const first = runs.first[row] as number;
    const end = first + (runs.count[row] as number);
    const part = (column: Uint32Array | Uint8Array) => [...column.subarray(first, end)];
    const limbs = (column: Uint32Array) => [...column.subarray(4 * row, 4 * row + 4)];
    if (end > eventCount) throw new RangeError("a run reaches past the events");
    return {
      plan: runs.plan[row],
      world: runs.world[row],
      digest: limbs(runs.digest),
      viewDigest: limbs(runs.viewDigest),
      totals: [runs.sharers[row], runs.viewers[row], runs.lastTick[row], runs.reason[row]],
      tick: part(events.tick),
      code: part(events.code),
      person: part(events.person),
      source: part(events.source),
      channel: part(events.channel),
      polarity: part(events.polarity),
      amount: part(events.amount),
    };
  });
}
