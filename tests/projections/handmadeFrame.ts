import { EndReason, EventCode, type EventName, NO_PERSON } from "../../src/events/EventCode.ts";
import { eventColumns } from "../../src/events/EventColumns.ts";
import type { Frame } from "../../src/events/Frame.ts";
import type { FoldContext, Projection } from "../../src/projections/Projection.ts";

/** One share of a run: of a starter's own person, triggered by `from`, or by neither: a list or media did. */
export interface HandmadeShare {
  readonly tick: number;
  readonly person: number;
  readonly starter?: number;
  readonly from?: number;
  readonly negative?: boolean;
  readonly channel?: number;
}

/** An event that is neither a share nor a row of views, by its name; what is not given is none, or 0. */
export interface HandmadeEvent {
  readonly tick: number;
  readonly name: EventName;
  readonly person?: number;
  readonly source?: number;
  readonly channel?: number;
  readonly negative?: boolean;
  readonly amount?: number;
}

export interface HandmadeRun {
  readonly world: number;
  /** In nondecreasing tick. */
  readonly shares: readonly HandmadeShare[];
  /** First viewings; where each has its row, a second viewing follows it. */
  readonly views?: readonly {
    readonly tick: number;
    readonly person: number;
    readonly channel?: number | undefined;
  }[];
  /** Stand after the shares of their tick. */
  readonly also?: readonly HandmadeEvent[];
  readonly reason?: EndReason;
  /** False: only the totals are in the frame. */
  readonly stored?: boolean;
  /** False: the digest is all zero. */
  readonly digested?: boolean;
}

type Row = readonly [
  tick: number,
  code: number,
  person: number,
  source: number,
  amount: number,
  polarity?: number,
  channel?: number | undefined,
];

/** Views as one row a person, or as one row a tick. */
export type ViewRows = "each" | "counts";

/** A valid frame of whole runs, as a kernel would write it. */
export function handmadeFrame(runs: readonly HandmadeRun[], viewRows: ViewRows = "each"): Frame {
  const rows = runs.map((run) => (run.stored === false ? [] : rowsOf(run, viewRows)));
  const eventCount = rows.reduce((sum, each) => sum + each.length, 0);
  // A kernel's columns are longer than what is in use; whatever stands beyond must not be read.
  const events = eventColumns(eventCount + 3);
  events.code.fill(EventCode.Shared);
  let at = 0;
  const first = rows.map((each) => {
    const start = at;
    for (const [tick, code, person, source, amount, polarity = 0, channel = 0] of each) {
      events.tick[at] = tick;
      events.code[at] = code;
      events.person[at] = person;
      events.source[at] = source;
      events.polarity[at] = polarity;
      events.channel[at] = channel;
      events.amount[at++] = amount;
    }
    return start;
  });
  const column = (value: (run: HandmadeRun, i: number) => number): Uint32Array =>
    Uint32Array.from(runs, value);
  return {
    runs: {
      length: runs.length,
      plan: column(() => 0),
      world: column(({ world }) => world),
      first: Uint32Array.from(first),
      count: column((_, i) => rows[i]?.length ?? 0),
      digest: Uint32Array.from(runs.flatMap(digestOf)),
      viewDigest: new Uint32Array(runs.length * 4),
      sharers: column(({ shares }) => shares.length),
      viewers: column(({ views }) => views?.length ?? 0),
      lastTick: column((run) => lastTick(run)),
      reason: column(({ reason }) => reason ?? EndReason.diedOut),
    },
    events,
    eventCount,
  };
}

/** What a fold is told of a plan on ten people with two starters; ignition from three earned sharers. */
export function handmadeContext(changes: Partial<FoldContext> = {}): FoldContext {
  return {
    people: 10,
    worlds: 4,
    starters: ["leaders", "friends"],
    ignition: { threshold: 3, counts: "earned" },
    viewers: true,
    polarity: false,
    spiral: { threshold: 2, share: 0.5, window: 4 },
    clock: { unit: "round" },
    ...changes,
  };
}

function rowsOf(run: HandmadeRun, viewRows: ViewRows): Row[] {
  const rows: Row[] = [[0, EventCode.CampaignLaunched, NO_PERSON, NO_PERSON, 10]];
  const also = run.also ?? [];
  const ticks = new Set([...run.shares, ...(run.views ?? []), ...also].map(({ tick }) => tick));
  for (const tick of [...ticks].sort((a, b) => a - b)) {
    const shares = run.shares.filter((share) => share.tick === tick);
    const views = (run.views ?? []).filter((view) => view.tick === tick);
    for (const starter of new Set(shares.flatMap((share) => share.starter ?? []))) {
      const started = shares.filter((share) => share.starter === starter).length;
      rows.push([tick, EventCode.StarterFired, NO_PERSON, starter, started]);
    }
    if (viewRows === "each") {
      for (const { person, channel } of views) {
        rows.push([tick, EventCode.Viewed, person, NO_PERSON, 1, 0, channel]);
        rows.push([tick, EventCode.ViewedAgain, person, NO_PERSON, 2, 0, channel]);
      }
    } else {
      for (const channel of new Set(views.map((view) => view.channel ?? 0))) {
        const here = views.filter((view) => (view.channel ?? 0) === channel).length;
        rows.push([tick, EventCode.Viewed, NO_PERSON, NO_PERSON, here, 0, channel]);
      }
    }
    for (const { person, starter, from, negative, channel } of shares) {
      const amount = starter === undefined ? 0 : starter + 1;
      rows.push([tick, EventCode.Shared, person, from ?? NO_PERSON, amount, negative ? 1 : 0, channel]);
    }
    rows.push(...also.filter((event) => event.tick === tick).map(rowOf));
  }
  rows.push([lastTick(run), EventCode.CampaignEnded, NO_PERSON, NO_PERSON, run.reason ?? EndReason.diedOut]);
  return rows;
}

const rowOf = ({ tick, name, person, source, channel, negative, amount }: HandmadeEvent): Row => [
  tick,
  EventCode[name],
  person ?? NO_PERSON,
  source ?? NO_PERSON,
  amount ?? 0,
  negative ? 1 : 0,
  channel,
];

const lastTick = ({ shares, views = [], also = [] }: HandmadeRun): number =>
  [...shares, ...views, ...also].reduce((last, { tick }) => Math.max(last, tick), -1) + 1;

/** Four words that tell worlds and cascades apart. */
const digestOf = ({ world, shares, digested }: HandmadeRun): number[] =>
  digested === false ? [0, 0, 0, 0] : [world + 1, shares.length, lastTick({ world, shares }), 7];

/**
 * Three worlds that the examples tell of: one that ignites, one of a single sharer, one with a late start.
 */
export const threeWorlds: readonly HandmadeRun[] = [
  {
    world: 0,
    shares: [
      { tick: 0, person: 0, starter: 0 },
      { tick: 0, person: 1, starter: 1 },
      { tick: 1, person: 2, from: 0 },
      { tick: 2, person: 3, from: 2 },
      { tick: 2, person: 4, from: 2 },
    ],
    views: [
      { tick: 0, person: 0 },
      { tick: 0, person: 1 },
      { tick: 1, person: 2 },
      { tick: 1, person: 9 },
      { tick: 2, person: 3 },
      { tick: 2, person: 4 },
    ],
  },
  {
    world: 1,
    shares: [{ tick: 0, person: 5, starter: 0 }],
    views: [{ tick: 0, person: 5 }],
    reason: EndReason.horizon,
  },
  {
    world: 2,
    shares: [
      { tick: 0, person: 0, starter: 0 },
      { tick: 1, person: 1, from: 0 },
      { tick: 3, person: 7, starter: 1 },
    ],
    views: [
      { tick: 0, person: 0 },
      { tick: 1, person: 1 },
      { tick: 3, person: 7 },
    ],
  },
];

/** What a projection says of runs. */
export function toldOf<State, Finding>(
  projection: Projection<State, Finding>,
  runs: readonly HandmadeRun[],
  changes: Partial<FoldContext> = {},
  viewRows: ViewRows = "each",
): Finding {
  const context = handmadeContext(changes);
  const state = projection.evolve(projection.initial(context), handmadeFrame(runs, viewRows));
  return projection.finish(state, context);
}
