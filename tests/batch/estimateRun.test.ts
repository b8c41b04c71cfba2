import { describe, expect, it } from "vitest";
import { estimateRun, withinBudget } from "../../src/batch/estimateRun.ts";
import { loadedOf } from "./loadedOf.ts";

const estimateOf = async (particulars: object) => {
  const { scenario, plans } = await loadedOf(particulars);
  return estimateRun(scenario, plans);
};

describe("estimateRun", () => {
  it("given twice the runs, then it takes twice the time, and more of the rest", async () => {
    const once = await estimateOf({ runs: 1000 });
    const twice = await estimateOf({ runs: 2000 });
    expect(twice.seconds).toBeCloseTo(2 * once.seconds, 9);
    expect(twice.memoryBytes).toBeGreaterThan(once.memoryBytes);
    expect(twice.diskBytes).toBeGreaterThan(once.diskBytes);
  });

  it("given more to record, then it needs more disk; with nothing to record none", async () => {
    const [none, sample, activations, full] = await Promise.all(
      ["none", "sample", "activations", "full"].map((record) => estimateOf({ runs: 1000, record })),
    );
    expect(none!.diskBytes).toBe(0);
    expect(sample!.diskBytes).toBeLessThan(activations!.diskBytes);
    expect(activations!.diskBytes).toBeLessThan(full!.diskBytes);
  });

  it("given thousands of runs on a small network, then they are within the budget; thousands of millions are not", async () => {
    expect(withinBudget(await estimateOf({ runs: 100_000 }))).toBe(true);
    expect(withinBudget(await estimateOf({ runs: 4_000_000_000 }))).toBe(false);
    expect(withinBudget({ seconds: 8 * 86_400, memoryBytes: 0, diskBytes: 0 })).toBe(false);
    expect(withinBudget({ seconds: 0, memoryBytes: 2 ** 40, diskBytes: 0 })).toBe(false);
    expect(withinBudget({ seconds: 0, memoryBytes: 0, diskBytes: 2 ** 40 })).toBe(false);
  });
});
