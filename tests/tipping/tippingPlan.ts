import type { CompiledPlan, CompiledStarter } from "../../src/engine/CompiledPlan.ts";
import type { Link } from "../../src/engine/passOnLimit.ts";
import { RunScratch } from "../../src/engine/RunScratch.ts";
import { simulateRun } from "../../src/engine/simulateRun.ts";
import { EventBuffer } from "../../src/events/EventBuffer.ts";
import type { Network } from "../../src/network/Network.ts";
import { compileArcs } from "../../src/plans/compileArcs.ts";
import { fixedThresholds } from "../../src/plans/fixedThresholds.ts";
import { rootKey } from "../../src/randomness/RootKey.ts";
import { prepareFlood } from "../../src/tipping/Flood.ts";
import { FloodScratch } from "../../src/tipping/FloodScratch.ts";
import { floodReach } from "../../src/tipping/floodReach.ts";
import type { TippingPlan } from "../../src/tipping/TippingPlan.ts";

export interface PlanParts {
  readonly transmissibility?: number;
  readonly link?: Link;
  readonly strengths?: Float64Array | null;
  readonly seed?: string;
  readonly starters?: readonly CompiledStarter[];
  /** A threshold contagion: thresholds drawn, or the one that all people share. */
  readonly threshold?: "drawn" | number;
}

/** Fixed people at tick 0. */
export const people = (...nodes: number[]): CompiledStarter => ({
  tick: 0,
  nodes: Uint32Array.from(nodes),
  randomCount: 0,
  allowed: null,
});

/** People drawn in each world, at tick 0. */
export const drawn = (randomCount: number): CompiledStarter => ({
  tick: 0,
  nodes: new Uint32Array(0),
  randomCount,
  allowed: null,
});

/** A plan of the cascade kernel on a network, ready to be asked for its tipping point. */
export function tippingPlan(network: Network, parts: PlanParts = {}): TippingPlan {
  const { transmissibility = 1, link = "linear", strengths = null, seed = "tipping" } = parts;
  const { starters = [people(0)], threshold = null } = parts;
  const nodes = network.people.count;
  const arcs = compileArcs(network, strengths, transmissibility, link, threshold !== null);
  const plan: CompiledPlan = {
    name: "tipping",
    index: 0,
    root: rootKey(seed),
    nodes,
    offsets: network.csr.offsets,
    arcs,
    contagion:
      threshold === null
        ? { kind: "independent" }
        : {
            kind: "threshold",
            thresholds: threshold === "drawn" ? null : fixedThresholds(nodes, arcs, threshold),
          },
    campaign: null,
    starters,
    horizon: 0xffffffff,
    eventLimit: 1e9,
    views: "none",
  };
  return {
    plan,
    exposure: {
      transmissibility: [transmissibility, transmissibility],
      link,
      strengths,
      lines: null,
      receptivity: Float64Array.of(1, 1),
    },
    segmentOf: new Uint8Array(nodes),
    thresholdAt: typeof threshold === "number" ? threshold : null,
  };
}

/** Sharers of single runs. */
export function reachOfRuns(plan: CompiledPlan, worlds: readonly number[]): number[] {
  const scratch = new RunScratch(plan.nodes, plan.contagion.kind === "threshold");
  const buffer = new EventBuffer(2, 1);
  for (const world of worlds) simulateRun(plan, world, scratch, buffer, false);
  return worlds.map((_, row) => buffer.runs.sharers[row]!);
}

/** Sharers at every boundary, one row per world. */
export function reachOfFlood(
  tipping: TippingPlan,
  boundaries: readonly number[] | Float64Array,
  worlds: readonly number[],
): number[][] {
  const prepared = prepareFlood(tipping, Float64Array.from(boundaries));
  if ("refusal" in prepared) throw new Error(`cannot be flooded: ${prepared.refusal}`);
  const accumulates = tipping.plan.contagion.kind !== "independent";
  const scratch = new FloodScratch(tipping.plan.nodes, boundaries.length, accumulates);
  const reach = new Uint32Array(boundaries.length);
  return worlds.map((world) => {
    floodReach(prepared.flood, world, scratch, reach);
    return [...reach];
  });
}
