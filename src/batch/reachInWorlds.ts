import type { CompiledPlan } from "../engine/CompiledPlan.ts";
import { RunScratch } from "../engine/RunScratch.ts";
import { simulateRun } from "../engine/simulateRun.ts";
import { EventBuffer } from "../events/EventBuffer.ts";
import { cost } from "../projections/cost.ts";
import type { FoldContext } from "../projections/Projection.ts";
import { readRun } from "../projections/RunFacts.ts";
import { runTotals } from "../projections/runTotals.ts";

/** What became of a plan in worlds 0, 1, …: Uint32[worlds] each, and what it costs where it has prices. */
export interface ReachInWorlds {
  readonly sharers: Uint32Array;
  /** Sharers whom a starter made or paid for, as `run` counts them. */
  readonly started: Uint32Array;
  readonly cost?: number;
}

/** Memory of one thread's runs of plans on one network. */
export interface RunMemory {
  readonly scratch: RunScratch;
  readonly buffer: EventBuffer;
}

export const runMemory = ({ nodes, contagion }: CompiledPlan): RunMemory => ({
  scratch: new RunScratch(nodes, contagion.kind === "threshold"),
  buffer: new EventBuffer(),
});

/**
 * Runs a plan in the context's worlds, one a step, and counts as `run` does.
 *
 * Randomness  that of the kernel
 * Cost        that of the runs, on the calling thread
 */
export function* reachInWorlds(
  plan: CompiledPlan,
  context: FoldContext,
  { scratch, buffer }: RunMemory,
): Generator<number, ReachInWorlds> {
  let totals = runTotals.initial(context);
  let spent = cost.initial(context);
  for (let world = 0; world < context.worlds; world++) {
    buffer.clear();
    simulateRun(plan, world, scratch, buffer, false);
    const facts = readRun(buffer, 0);
    totals = runTotals.evolveRun(totals, facts, buffer, 0);
    spent = cost.evolveRun(spent, facts, buffer, 0);
    yield world + 1;
  }
  const money = cost.finish(spent, context).cost?.total;
  return {
    sharers: totals.sharers,
    started: totals.seeds,
    ...(money === undefined ? {} : { cost: money }),
  };
}
