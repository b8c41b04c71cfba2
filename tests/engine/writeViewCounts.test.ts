import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CompiledPlan } from "../../src/engine/CompiledPlan.ts";
import { RunScratch } from "../../src/engine/RunScratch.ts";
import { simulateRun } from "../../src/engine/simulateRun.ts";
import { EventBuffer } from "../../src/events/EventBuffer.ts";
import { anyPlan } from "../laws/anyPlan.ts";
import { compiled, eventsOf } from "../laws/compiled.ts";

const WORLDS = [0, 1, 2, 3];

/** Totals and digests of worlds, and the first viewers of each round. */
function viewersOf(plan: CompiledPlan) {
  const buffer = new EventBuffer();
  const scratch = new RunScratch(plan.nodes, plan.contagion.kind === "threshold");
  for (const world of WORLDS) simulateRun(plan, world, scratch, buffer, true);
  const byRound = eventsOf(plan, WORLDS).map((events) => {
    const rounds = new Map<number, number>();
    for (const { name, tick, amount } of events) {
      if (name === "Viewed") rounds.set(tick, (rounds.get(tick) ?? 0) + amount);
    }
    return [...rounds];
  });
  const { viewers, digest } = buffer.runs;
  return {
    totals: [...viewers.slice(0, WORLDS.length)],
    digests: [...digest.slice(0, WORLDS.length * 4)],
    byRound,
  };
}

describe("views, counted or each written", () => {
  for (const kind of ["independent", "threshold"] as const) {
    it(`law: both recordings count the same first viewers, in all and by round (${kind})`, () => {
      fc.assert(
        fc.property(anyPlan(kind), (plan) => {
          const counts = viewersOf(compiled(plan, { views: "counts" }));
          expect(viewersOf(compiled(plan, { views: "each" }))).toEqual(counts);
          const rounds = counts.byRound.map((each) => each.reduce((sum, [, amount]) => sum + amount, 0));
          expect(rounds).toEqual(counts.totals);
        }),
        { seed: 20260702, numRuns: 200 },
      );
    });

    it(`law: leaving views out changes no share (${kind})`, () => {
      fc.assert(
        fc.property(anyPlan(kind), (plan) => {
          const none = viewersOf(compiled(plan, { views: "none" }));
          expect(none.digests).toEqual(viewersOf(compiled(plan, { views: "each" })).digests);
          expect(none.totals).toEqual([0, 0, 0, 0]);
        }),
        { seed: 20260703, numRuns: 200 },
      );
    });
  }
});
