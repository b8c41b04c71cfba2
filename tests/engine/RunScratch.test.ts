import { describe, expect, it } from "vitest";
import type { CompiledPlan } from "../../src/engine/CompiledPlan.ts";
import { RunScratch } from "../../src/engine/RunScratch.ts";
import { simulateRun } from "../../src/engine/simulateRun.ts";
import { EventBuffer } from "../../src/events/EventBuffer.ts";
import { rootKey } from "../../src/randomness/RootKey.ts";
import { compiled } from "../laws/compiled.ts";
import { smallPlan } from "./smallPlan.ts";

const LAST_BASE = 0x7fffffff;

/** Digests of worlds run one after another on the same memory. */
function digests(plan: CompiledPlan, scratch: RunScratch, worlds: number): string[] {
  const buffer = new EventBuffer();
  for (let world = 0; world < worlds; world++) simulateRun(plan, world, scratch, buffer, true);
  return Array.from({ length: worlds }, (_, run) =>
    [...buffer.runs.digest.slice(run * 4, run * 4 + 4), buffer.runs.viewers[run]].join(),
  );
}

describe("RunScratch", () => {
  for (const kind of ["independent", "threshold"] as const) {
    for (const views of ["counts", "each"] as const) {
      const plan = compiled(smallPlan(kind), { views, root: rootKey("scratch") });

      it(`given stamps near their end, when runs go past it, then they are as on fresh memory (${kind}, ${views})`, () => {
        const fresh = digests(plan, new RunScratch(plan.nodes, kind === "threshold"), 40);
        expect(new Set(fresh).size).toBeGreaterThan(5);
        for (const before of [1, 5, 17, 60, 200]) {
          const worn = new RunScratch(plan.nodes, kind === "threshold");
          // Marks of many runs before, some of them as high as a new base will be once it has wrapped.
          worn.placeOf.fill(LAST_BASE - before - 1);
          worn.arrivedAt.fill(LAST_BASE - before - 1);
          worn.viewedIn.fill(3);
          worn.base = LAST_BASE - before;
          worn.epoch = 4;
          expect(digests(plan, worn, 40)).toEqual(fresh);
          expect(worn.base).toBeLessThan(1000);
        }
      });

      it(`given a worn number of runs, when it goes past its end, then viewers are counted as before (${kind}, ${views})`, () => {
        const fresh = digests(plan, new RunScratch(plan.nodes, kind === "threshold"), 40);
        const worn = new RunScratch(plan.nodes, kind === "threshold");
        worn.viewedIn.fill(2);
        worn.epoch = LAST_BASE - 11;
        expect(digests(plan, worn, 40)).toEqual(fresh);
        expect(worn.epoch).toBeLessThan(40);
      });
    }
  }

  it("given the latest round there can be, then runs on shared memory are as each on its own", () => {
    const small = smallPlan("threshold");
    const latest = { tick: 1_000_000_000, people: [6], randomCount: 0, allowed: null };
    const plan = compiled({ ...small, starters: [...small.starters, latest] }, { root: rootKey("late") });
    const shared = digests(plan, new RunScratch(plan.nodes, true), 20);
    const buffer = new EventBuffer();
    for (let world = 0; world < 20; world++) {
      simulateRun(plan, world, new RunScratch(plan.nodes, true), buffer, true);
    }
    const alone = shared.map((_, run) =>
      [...buffer.runs.digest.slice(run * 4, run * 4 + 4), buffer.runs.viewers[run]].join(),
    );
    expect(shared).toEqual(alone);
    expect(buffer.runs.lastTick[0]).toBeGreaterThan(1_000_000_000);
  });
});
