import { EventCode } from "../events/EventCode.ts";
import type { Frame } from "../events/Frame.ts";
import { ratioOfSums, type Share } from "../statistics/ratioOfSums.ts";
import { type Summary, summarise } from "../statistics/Summary.ts";
import type { RunFacts } from "./RunFacts.ts";
import { runProjection } from "./RunProjection.ts";
import { knownWorlds, mergedTables, type WorldTable, withWorld, worldTable } from "./WorldTable.ts";

const NAMES = ["impressions", "viewers", "clicks", "conversions"] as const;

export interface FunnelState {
  readonly isAsked: boolean;
  readonly table: WorldTable<(typeof NAMES)[number]>;
}

export interface FunnelFinding {
  readonly funnel?: {
    readonly worlds: number;
    readonly clicks: Summary;
    readonly conversions: Summary;
    /** Σ clicks ÷ Σ impressions, Σ clicks ÷ Σ viewers, Σ conversions ÷ Σ clicks; absent without any below. */
    readonly clickRate?: Share;
    readonly clickersOfViewers?: Share;
    readonly conversionRate?: Share;
  };
}

/**
 * The funnel: of what was seen, what was clicked, and of that, what was bought. A person clicks and buys
 * once.
 *
 * Source      media planning; `ratioOfSums`
 * Arrays      columns by world (integers)
 * Randomness  none
 * Cost        O(events of a run that are no share), 17 bytes a world
 * Failure     never; no finding where nobody can click
 */
export const funnel = runProjection<FunnelState, FunnelFinding>({
  name: "funnel",
  version: 1,
  initial: ({ conversion = false, worlds }) => ({
    isAsked: conversion,
    table: worldTable(NAMES, conversion ? worlds : 0),
  }),
  evolveRun: (state, facts, frame, row) =>
    facts === null || !state.isAsked ? state : foldRun(state, facts, frame, row),
  merge: (left, right) => ({ ...left, table: mergedTables(left.table, right.table) }),
  finish: ({ table }) => {
    const columns = knownWorlds(table);
    if (columns === null) return {};
    const { impressions, viewers, clicks, conversions } = columns;
    const clickRate = ratioOfSums(clicks, impressions);
    const clickersOfViewers = ratioOfSums(clicks, viewers);
    const conversionRate = ratioOfSums(conversions, clicks);
    return {
      funnel: {
        worlds: columns.known.length,
        clicks: summarise(clicks),
        conversions: summarise(conversions),
        ...(clickRate === null ? {} : { clickRate }),
        ...(clickersOfViewers === null ? {} : { clickersOfViewers }),
        ...(conversionRate === null ? {} : { conversionRate }),
      },
    };
  },
});

function foldRun(before: FunnelState, { world, rest }: RunFacts, frame: Frame, row: number): FunnelState {
  const table = withWorld(before.table, world);
  const { impressions, viewers, clicks, conversions } = table.columns;
  const { code, amount } = frame.events;
  table.known[world] = 1;
  viewers[world] = frame.runs.viewers[row] as number;
  for (const event of rest) {
    if (code[event] === EventCode.Impressions) impressions[world]! += amount[event] as number;
    else if (code[event] === EventCode.Clicked) clicks[world]! += 1;
    else if (code[event] === EventCode.Converted) conversions[world]! += 1;
  }
  return { ...before, table };
}
