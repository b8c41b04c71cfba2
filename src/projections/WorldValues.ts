import { spentByWorld } from "./cost.ts";
import { timeOf } from "./FindingClock.ts";
import type { RunStates } from "./findings.ts";
import type { FoldContext } from "./Projection.ts";

/** What a plan came to: its states, and what they were folded with. */
export interface FoldedWorlds {
  readonly states: RunStates;
  readonly context: FoldContext;
}

/**
 * What a measure has of each world: a number, or two whose sums make a ratio, or when something happened.
 * known: 0 where a world says nothing.
 */
export interface WorldValues {
  readonly known: Uint8Array;
  readonly values: ArrayLike<number>;
  readonly per?: ArrayLike<number>;
  /** Where values are times: 1 where it happened then, 0 where a world was watched until then. */
  readonly happened?: ArrayLike<number>;
  /** The last of these times. */
  readonly horizon?: number;
}

/** A projection with a column for each of several counts. */
interface Counted<Name extends string> {
  readonly isAsked: boolean;
  readonly table: { readonly known: Uint8Array; readonly columns: Readonly<Record<Name, Uint32Array>> };
}

/** Counts as those of the audience that the network stands for. */
export const scaled = (values: ArrayLike<number>, { represents = 1 }: FoldContext): Float64Array =>
  Float64Array.from(values, (value) => value * represents);

/** A column of a projection that may be off, as a count of the audience. */
export const counted = <Name extends string>(
  { isAsked, table }: Counted<Name>,
  name: Name,
  context: FoldContext,
): WorldValues | null =>
  isAsked ? { known: table.known, values: scaled(table.columns[name], context) } : null;

/** Σ of a column ÷ Σ of another. */
export const partOf = <Name extends string>(
  { isAsked, table }: Counted<Name>,
  name: Name,
  of: Name,
): WorldValues | null =>
  isAsked ? { known: table.known, values: table.columns[name], per: table.columns[of] } : null;

/** The chance that something holds in a world. */
export const chanceThat = (known: Uint8Array, holds: (world: number) => boolean): WorldValues => ({
  known,
  values: known.map((_, world) => (holds(world) ? 1 : 0)),
});

/** When something happened, in worlds in which it did, from a column of tick + 1, or 0 where it did not. */
export const whenFirst = (ticks: Uint32Array, { clock }: FoldContext): WorldValues => ({
  known: Uint8Array.from(ticks, (tick) => (tick > 0 ? 1 : 0)),
  values: Float64Array.from(ticks, (tick) => timeOf(clock, tick - 1)),
});

/** All who share or view, or those in a segment. */
export function reached(
  { states: { totals, onTarget }, context }: FoldedWorlds,
  what: "sharers" | "viewers",
  segment: string | null,
): WorldValues | null {
  if (segment === null) {
    const isKnown = what === "sharers" || context.viewers;
    return isKnown ? { known: totals.known, values: scaled(totals[what], context) } : null;
  }
  const place = context.segments?.names.indexOf(segment) ?? -1;
  const { width, known, [what]: people } = onTarget;
  if (place === -1 || people.length === 0) return null;
  const inSegment = Array.from(known, (_, world) => people[world * width + place] as number);
  return { known, values: scaled(inSegment, context) };
}

const KNOWN_SEEDS = 2;

/** Sharers whom no starter made or paid for, unscaled. */
export function earned({ states: { totals } }: FoldedWorlds): WorldValues {
  const known = totals.known.map((each) => (each === KNOWN_SEEDS ? 1 : 0));
  return { known, values: totals.sharers.map((sharers, world) => sharers - (totals.seeds[world] as number)) };
}

/** Whether enough people share for a global cascade. */
export function ignited(folded: FoldedWorlds): WorldValues {
  const { threshold, counts } = folded.context.ignition;
  const { totals } = folded.states;
  const { known, values } =
    counts === "earned" ? earned(folded) : { known: totals.known, values: totals.sharers };
  return chanceThat(known, (world) => (values[world] as number) >= threshold);
}

/** Viewings of a world, unscaled; null where they were not tallied. */
export function viewings({ states: { impressions } }: FoldedWorlds): WorldValues | null {
  if (!impressions.isAsked) return null;
  const { known, columns } = impressions.table;
  const { positive, negative } = columns;
  return { known, values: positive.map((count, world) => count + (negative[world] as number)) };
}

/** Money per so many of something; null where nothing costs, or it was not counted. */
export function spentPer(
  { states: { cost }, context }: FoldedWorlds,
  per: ((columns: typeof cost.table.columns, world: number) => number) | null,
  /** Whether it was counted. */
  isKnown: boolean | undefined = true,
): WorldValues | null {
  if (!cost.isAsked || !isKnown) return null;
  const { known, columns } = cost.table;
  const values = spentByWorld(cost, context);
  if (per === null) return { known, values };
  return {
    known,
    values,
    per: scaled(
      values.map((_, world) => per(columns, world)),
      context,
    ),
  };
}

/** What conversions bring; null where it is not said what one is worth. */
export function revenue({ states: { cost }, context }: FoldedWorlds): WorldValues | null {
  const worth = context.costs?.revenue ?? null;
  if (!cost.isAsked || worth === null) return null;
  const { known, columns } = cost.table;
  return { known, values: scaled(columns.conversions, context).map((count) => worth * count) };
}

/** Whether something happened on any of some channels, or on the one that is named. */
export function onChannel(
  { states: { topics, media }, context: { channels = [] } }: FoldedWorlds,
  of: "topics" | "media",
  name: string | null,
): WorldValues | null {
  const state = of === "topics" ? topics : media;
  const numbers = state.channels.filter((number) => name === null || channels[number] === name);
  if (numbers.length === 0) return null;
  const columns: Readonly<Record<string, Uint32Array>> = state.table.columns;
  return chanceThat(state.table.known, (world) =>
    numbers.some((number) => (columns[`first ${number}`]?.[world] as number) > 0),
  );
}
