import { meanSample, type PlanSample, ratioSample, tailSample } from "../statistics/PlanSample.ts";
import { spentByWorld } from "./cost.ts";
import { timeOf } from "./FindingClock.ts";
import type { RunStates } from "./findings.ts";
import type { FoldContext } from "./Projection.ts";

/** What a plan came to: its states, and what they were folded with. */
export interface FoldedWorlds {
  readonly states: RunStates;
  readonly context: FoldContext;
}

/** One number a world, or two whose sums make a ratio; known: 0 where a world says nothing. */
interface Columns {
  readonly known: Uint8Array;
  readonly values: ArrayLike<number>;
  readonly per?: ArrayLike<number>;
}

/** What plans can be compared by. */
export interface Measure {
  readonly better: "more" | "less";
  /** What its numbers are: people, a chance, a part of all, money, a ratio, a time. */
  readonly unit: "people" | "chance" | "share" | "money" | "ratio" | "time" | "count";
  /** Null where a plan does not have it. */
  readonly columns: (folded: FoldedWorlds, segment: string | null) => Columns | null;
  /** Judged by its worst worlds, and not by its mean. */
  readonly tail?: number;
}

type WithTable<Name extends string> = {
  readonly table: { readonly known: Uint8Array; readonly columns: Readonly<Record<Name, Uint32Array>> };
};

const KNOWN_SEEDS = 2;
const TAIL_LEVEL = 0.95;

const scaled = (values: ArrayLike<number>, { represents = 1 }: FoldContext): Float64Array =>
  Float64Array.from(values, (value) => value * represents);

/** A column of a projection that may be off. */
function column<Name extends string>(
  isAsked: boolean,
  { table }: WithTable<Name>,
  name: Name,
  context: FoldContext,
): Columns | null {
  return isAsked ? { known: table.known, values: scaled(table.columns[name], context) } : null;
}

const reached = ({ states: { totals }, context }: FoldedWorlds, what: "sharers" | "viewers"): Columns => ({
  known: totals.known,
  values: scaled(totals[what], context),
});

/** Sharers whom no starter made or paid for. */
function earned({ states: { totals } }: FoldedWorlds): {
  readonly known: Uint8Array;
  readonly people: Uint32Array;
} {
  const known = totals.known.map((each) => (each === KNOWN_SEEDS ? 1 : 0));
  return { known, people: totals.sharers.map((sharers, world) => sharers - (totals.seeds[world] as number)) };
}

function ignited(folded: FoldedWorlds): Columns {
  const { threshold, counts } = folded.context.ignition;
  const { known, people } = earned(folded);
  const { totals } = folded.states;
  const sizes = counts === "earned" ? people : totals.sharers;
  return {
    known: counts === "earned" ? known : totals.known,
    values: sizes.map((size) => (size >= threshold ? 1 : 0)),
  };
}

function costPer(
  folded: FoldedWorlds,
  what: "viewers" | "sharers" | "conversions" | "clicks",
): Columns | null {
  const { states, context } = folded;
  if (!states.cost.isAsked || (what === "viewers" && !context.viewers)) return null;
  if ((what === "clicks" || what === "conversions") && !context.conversion) return null;
  const { known, columns } = states.cost.table;
  return { known, values: spentByWorld(states.cost, context), per: scaled(columns[what], context) };
}

function within(
  { states: { onTarget }, context }: FoldedWorlds,
  what: "sharers" | "viewers",
  segment: string | null,
): Columns | null {
  const place = context.segments?.names.indexOf(segment ?? "") ?? -1;
  const values = onTarget[what];
  if (place === -1 || values.length === 0) return null;
  const { width, known } = onTarget;
  const people = Array.from(known, (_, world) => values[world * width + place] as number);
  return { known, values: scaled(people, context) };
}

/**
 * All that plans can be compared by, by the name that `--metric` has for it. Counts are those of the audience
 * that the network stands for.
 */
export const measures = {
  sharers: {
    better: "more",
    unit: "people",
    columns: (folded, segment) =>
      segment === null ? reached(folded, "sharers") : within(folded, "sharers", segment),
  },
  viewers: {
    better: "more",
    unit: "people",
    columns: (folded, segment) =>
      segment !== null
        ? within(folded, "viewers", segment)
        : folded.context.viewers
          ? reached(folded, "viewers")
          : null,
  },
  earned: {
    better: "more",
    unit: "people",
    columns: (folded) => {
      const { known, people } = earned(folded);
      return { known, values: scaled(people, folded.context) };
    },
  },
  "earned-multiplier": {
    better: "more",
    unit: "ratio",
    columns: (folded) => {
      const { known, people } = earned(folded);
      return { known, values: people, per: folded.states.totals.seeds };
    },
  },
  ignition: { better: "more", unit: "chance", columns: ignited },
  impressions: {
    better: "more",
    unit: "count",
    columns: ({ states: { impressions }, context }) => {
      if (!impressions.isAsked) return null;
      const { positive, negative } = impressions.table.columns;
      const all = positive.map((viewings, world) => viewings + (negative[world] as number));
      return { known: impressions.table.known, values: scaled(all, context) };
    },
  },
  clicks: {
    better: "more",
    unit: "people",
    columns: ({ states: { funnel }, context }) => column(funnel.isAsked, funnel, "clicks", context),
  },
  conversions: {
    better: "more",
    unit: "people",
    columns: ({ states: { funnel }, context }) => column(funnel.isAsked, funnel, "conversions", context),
  },
  won: {
    better: "more",
    unit: "people",
    columns: ({ states: { attitude }, context }) =>
      column(attitude.isAsked && context.conversion === true, attitude, "won", context),
  },
  lost: {
    better: "less",
    unit: "people",
    columns: ({ states: { attitude }, context }) =>
      column(attitude.isAsked && context.conversion === true, attitude, "lost", context),
  },
  "time-to-peak": {
    better: "less",
    unit: "time",
    columns: ({ states: { peak }, context }) => ({
      known: peak.table.known,
      values: Float64Array.from(peak.table.columns.tick, (tick) => timeOf(context.clock, tick)),
    }),
  },
  cost: {
    better: "less",
    unit: "money",
    columns: ({ states: { cost }, context }) =>
      cost.isAsked ? { known: cost.table.known, values: spentByWorld(cost, context) } : null,
  },
  "cost-per-viewer": { better: "less", unit: "money", columns: (folded) => costPer(folded, "viewers") },
  "cost-per-sharer": { better: "less", unit: "money", columns: (folded) => costPer(folded, "sharers") },
  "cost-per-click": { better: "less", unit: "money", columns: (folded) => costPer(folded, "clicks") },
  "cost-per-conversion": {
    better: "less",
    unit: "money",
    columns: (folded) => costPer(folded, "conversions"),
  },
  negative: {
    better: "less",
    unit: "people",
    columns: ({ states: { spiral }, context }) => column(spiral.isAsked, spiral, "negative", context),
  },
  "negative-share": {
    better: "less",
    unit: "share",
    columns: ({ states: { spiral } }) =>
      spiral.isAsked
        ? {
            known: spiral.table.known,
            values: spiral.table.columns.negative,
            per: spiral.table.columns.sharers,
          }
        : null,
  },
  spiral: {
    better: "less",
    unit: "chance",
    columns: ({ states: { spiral } }) =>
      spiral.isAsked ? { known: spiral.table.known, values: spiral.table.columns.spiralled } : null,
  },
  "worst-negative": {
    better: "less",
    unit: "people",
    tail: TAIL_LEVEL,
    columns: ({ states: { spiral }, context }) => column(spiral.isAsked, spiral, "negative", context),
  },
} as const satisfies Record<string, Measure>;

export type MeasureName = keyof typeof measures;

/**
 * One measure of several plans in the worlds that all of them have: one sample each. Null where a plan does
 * not have the measure, or they have no world in common.
 *
 * Source      `PlanSample`
 * Arrays      states of the plans, by world
 * Randomness  none
 * Cost        O(worlds) a plan
 * Failure     never
 */
export function measured(
  name: MeasureName,
  segment: string | null,
  plans: readonly FoldedWorlds[],
): readonly PlanSample[] | null {
  const measure: Measure = measures[name];
  const found = plans.map((plan) => measure.columns(plan, segment));
  if (found.some((each) => each === null)) return null;
  const columns = found as readonly Columns[];
  const [first] = columns;
  const worlds = Array.from(first?.known.keys() ?? []).filter((world) =>
    columns.every(({ known }) => (known[world] ?? 0) > 0),
  );
  if (worlds.length === 0) return null;
  const samples = columns.map(({ values, per }) => {
    const of = (each: ArrayLike<number>): number[] => worlds.map((world) => each[world] as number);
    if (measure.tail !== undefined) return tailSample(of(values), measure.tail);
    return per === undefined ? meanSample(of(values)) : ratioSample(of(values), of(per));
  });
  return samples.some(({ value }) => Number.isNaN(value)) ? null : samples;
}
