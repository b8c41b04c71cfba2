import { EndReason } from "../events/EventCode.ts";
import type { Frame } from "../events/Frame.ts";
import { tableColumns } from "../events/TableColumn.ts";
import { type Hash128, hashText } from "../randomness/hashWords.ts";

/** What a run table does not say of itself. */
export interface RunNames {
  readonly batch: string;
  readonly plan: string;
  /** Name of the run in a world, such as `plan@12`. */
  readonly run: (world: number) => string;
}

/** Columns of an exported run, in order; `null` is an empty cell. */
export type RunRow = {
  readonly run: string;
  readonly batch: string;
  readonly plan: string;
  readonly world: number;
  readonly sharers: number;
  readonly viewers: number | null;
  readonly last_tick: number;
  readonly end_reason: keyof typeof EndReason | number;
  readonly events: number;
  readonly digest: string;
  readonly view_digest: string | null;
};

export const runRowColumns = tableColumns<keyof RunRow>({
  run: { type: "text", meaning: "run: plan@world, with the batch in front where several have the plan" },
  batch: { type: "text", repeats: true, meaning: "batch of the store" },
  plan: { type: "text", repeats: true, meaning: "name of the plan" },
  world: { type: "uint32", meaning: "world, from 0; the same number is the same world for every plan" },
  sharers: { type: "uint32", unit: "people", meaning: "people who passed the content on, started ones too" },
  viewers: {
    type: "uint32",
    empty: "where viewers were not measured",
    unit: "people",
    meaning: "people who saw it, started ones too",
  },
  last_tick: { type: "uint32", unit: "rounds", meaning: "time since the launch at which the run ended" },
  end_reason: {
    type: "text",
    repeats: true,
    meaning: "why it ended: diedOut, horizon or eventLimit; its number where this version does not know it",
  },
  events: {
    type: "uint32",
    unit: "events",
    meaning: "events of the run that the store holds; 0 where it holds the digest alone",
  },
  digest: { type: "text", meaning: "128 bits that name the run's events, views left out" },
  view_digest: {
    type: "text",
    empty: "unless every view was recorded",
    meaning: "128 bits that name the run's views",
  },
});

const reasons = new Map(
  Object.entries(EndReason).map(([name, number]) => [number as number, name as keyof typeof EndReason]),
);

const digestAt = (words: Uint32Array, row: number): string =>
  hashText([...words.subarray(row * 4, row * 4 + 4)] as unknown as Hash128);

/** The runs of a frame, with totals and digests but without their events. */
export function* runRows({ runs }: Frame, names: RunNames): Generator<RunRow> {
  for (let row = 0; row < runs.length; row++) {
    const world = runs.world[row] as number;
    const reason = runs.reason[row] as number;
    const hasViewDigest = runs.viewDigest.subarray(row * 4, row * 4 + 4).some((word) => word !== 0);
    yield {
      run: names.run(world),
      batch: names.batch,
      plan: names.plan,
      world,
      sharers: runs.sharers[row] as number,
      // Whoever is started sees the content, so nobody at all means that nobody was counted: a batch may hold
      // worlds of either kind.
      viewers: runs.viewers[row] || null,
      last_tick: runs.lastTick[row] as number,
      end_reason: reasons.get(reason) ?? reason,
      events: runs.count[row] as number,
      digest: digestAt(runs.digest, row),
      view_digest: hasViewDigest ? digestAt(runs.viewDigest, row) : null,
    };
  }
}
