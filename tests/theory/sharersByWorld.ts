import type { CompiledPlan } from "../../src/engine/CompiledPlan.ts";
import { RunScratch } from "../../src/engine/RunScratch.ts";
import { simulateRun } from "../../src/engine/simulateRun.ts";
import { EventBuffer } from "../../src/events/EventBuffer.ts";
import { EventCode } from "../../src/events/EventCode.ts";

/** What many worlds came to: sharers of each, shares at each tick over all, worlds in which each person shares. */
export interface WorldCounts {
  readonly sharers: Uint32Array;
  readonly byTick: Float64Array;
  readonly byPerson: Float64Array;
}

/** Runs worlds 0 … worlds − 1 of a plan. */
export function sharersByWorld(plan: CompiledPlan, worlds: number): WorldCounts {
  const scratch = new RunScratch(plan.nodes, plan.contagion.kind === "threshold");
  const buffer = new EventBuffer();
  const counts = {
    sharers: new Uint32Array(worlds),
    byTick: new Float64Array(plan.nodes + 1),
    byPerson: new Float64Array(plan.nodes),
  };
  for (let world = 0; world < worlds; world++) {
    buffer.clear();
    simulateRun(plan, world, scratch, buffer, false);
    counts.sharers[world] = buffer.runs.sharers[0]!;
    const { code, tick, person } = buffer.events;
    for (let i = 0; i < buffer.eventCount; i++) {
      if (code[i] !== EventCode.Shared) continue;
      counts.byTick[tick[i]!]!++;
      counts.byPerson[person[i]!]!++;
    }
  }
  return counts;
}

/** The mean of some numbers, and its standard error. */
export function meanOf(values: ArrayLike<number>): { readonly mean: number; readonly error: number } {
  const all = Array.from(values);
  const mean = all.reduce((sum, value) => sum + value, 0) / all.length;
  const variance = all.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (all.length - 1);
  return { mean, error: Math.sqrt(variance / all.length) };
}

/** How many standard errors the mean of some numbers lies from what it should be. */
export function meanScore(values: ArrayLike<number>, known: number): number {
  const { mean, error } = meanOf(values);
  return mean === known ? 0 : (mean - known) / error;
}

/** How many standard errors a count of successes lies from chance × trials. */
export function countScore(count: number, trials: number, chance: number): number {
  const expected = chance * trials;
  // A certain or an impossible thing has no deviation; its chance may be off by rounding.
  return Math.abs(count - expected) < 1e-4 ? 0 : (count - expected) / Math.sqrt(expected * (1 - chance));
}
