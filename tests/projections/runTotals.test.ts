import { describe, expect, it } from "vitest";
import type { FoldContext } from "../../src/projections/Projection.ts";
import { type RunTotalsFinding, runTotals } from "../../src/projections/runTotals.ts";
import { hashText, hashWords } from "../../src/randomness/hashWords.ts";
import { probabilityInterval } from "../../src/statistics/probabilityInterval.ts";
import { type HandmadeRun, handmadeContext, handmadeFrame, threeWorlds } from "./handmadeFrame.ts";

const told = (runs: readonly HandmadeRun[], changes: Partial<FoldContext> = {}): RunTotalsFinding => {
  const context = handmadeContext(changes);
  return runTotals.finish(runTotals.evolve(runTotals.initial(context), handmadeFrame(runs)), context);
};

describe("run totals", () => {
  it("given three worlds of 5, 1 and 3 sharers, then their summary", () => {
    const finding = told(threeWorlds);
    expect(finding.worlds).toBe(3);
    expect(finding.sharers).toMatchObject({ mean: 3, sd: 2, q25: 2, q50: 3, q75: 4 });
    expect(finding.sharers.se).toBeCloseTo(2 / Math.sqrt(3), 15);
    expect(finding.viewers?.mean).toBeCloseTo(10 / 3, 15);
    expect(finding.largest).toEqual({ world: 0, sharers: 5 });
    const again = told([{ ...(threeWorlds[0] as HandmadeRun), world: 3 }, ...threeWorlds]);
    expect(again.largest.world, "of equal worlds the first").toBe(0);
    expect(finding.endReasons).toEqual({ diedOut: 2, horizon: 1, eventLimit: 0 });
    expect(finding.lastTick).toMatchObject({ mean: 8 / 3, q50: 3 });
  });

  it("given 5 seeds and 4 earned sharers, then the earned multiplier is .8", () => {
    expect(told(threeWorlds).earnedMultiplier).toBe(0.8);
  });

  it("given shares that a list or media brought, then they are earned; those a starter paid for are not", () => {
    const shares = [
      { tick: 0, person: 0, starter: 0 },
      { tick: 1, person: 1 },
      { tick: 1, person: 2, from: 0 },
      { tick: 2, person: 3, starter: 1 },
    ];
    expect(told([{ world: 0, shares }]).earnedMultiplier).toBe(2 / 2);
  });

  it("given an ignition threshold, then it is held against earned or all sharers", () => {
    const ignition = (threshold: number, counts: "earned" | "all") =>
      told(threeWorlds, { ignition: { threshold, counts } }).ignition;
    expect(ignition(3, "earned")).toEqual({
      threshold: 3,
      probability: 1 / 3,
      ci: probabilityInterval(1, 3),
    });
    expect(ignition(4, "earned")?.probability).toBe(0);
    expect(ignition(3, "all")?.probability).toBe(2 / 3);
    expect(ignition(6, "all")?.probability).toBe(0);
  });

  it("given worlds whose events are not stored, then only their totals count", () => {
    const finding = told([
      threeWorlds[0] as HandmadeRun,
      { ...(threeWorlds[2] as HandmadeRun), stored: false },
    ]);
    expect(finding.sharers.mean).toBe(4);
    expect(finding.ignition).toMatchObject({ probability: 1, ci: probabilityInterval(1, 1) });
    expect(finding.earnedMultiplier).toBe(1.5);
    const nothingStored = told(threeWorlds.map((run) => ({ ...run, stored: false })));
    expect(nothingStored.sharers.mean).toBe(3);
    expect(nothingStored).not.toHaveProperty("ignition");
    expect(nothingStored).not.toHaveProperty("earnedMultiplier");
  });

  it("given digests, then the plan's is their hash in world order; without digests there is none", () => {
    const words = Uint32Array.of(1, 5, 3, 7, 2, 1, 1, 7, 3, 3, 4, 7);
    expect(told([...threeWorlds].reverse()).digest).toBe(hashText(hashWords(words)));
    const without = threeWorlds.map((run) => ({ ...run, digested: false }));
    expect(told(without)).not.toHaveProperty("digest");
  });

  it("given that viewers were not measured, then they are absent", () => {
    expect(told(threeWorlds, { viewers: false })).not.toHaveProperty("viewers");
  });

  it("given worlds beyond those announced, then it grows", () => {
    const far = { ...(threeWorlds[1] as HandmadeRun), world: 77 };
    expect(told([threeWorlds[0] as HandmadeRun, far], { worlds: 1 }).sharers.mean).toBe(3);
  });

  it("given a world twice, in a frame or in two states, then it throws", () => {
    const first = threeWorlds[0] as HandmadeRun;
    expect(() => told([first, first])).toThrow("world 0 was folded twice");
    const state = () => runTotals.evolve(runTotals.initial(handmadeContext()), handmadeFrame([first]));
    expect(() => runTotals.merge(state(), state())).toThrow("world 0 was folded twice");
  });

  it("given no run at all, then there is nothing to tell", () => {
    expect(() => told([])).toThrow("no run was folded");
  });
});
