import { describe, expect, it } from "vitest";
import { estimateRun } from "../../src/batch/estimateRun.ts";
import { loadedOf } from "./loadedOf.ts";

const estimateOf = async (particulars: object, threads = 1) =>
  estimateRun({ ...(await loadedOf(particulars)), threads });

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

  it("given one run, then the network itself is counted among what is stored", async () => {
    const { diskBytes } = await estimateOf({ runs: 1 });
    const { network } = await loadedOf();
    expect(diskBytes).toBeGreaterThan(network.csr.targets.length * 8);
  });

  it("given more threads, then more memory and the same time and disk", async () => {
    const [one, two, four] = await Promise.all([1, 2, 4].map((threads) => estimateOf({}, threads)));
    expect(two!.memoryBytes).toBeGreaterThan(one!.memoryBytes);
    expect(four!.memoryBytes).toBeGreaterThan(two!.memoryBytes);
    expect([four!.seconds, four!.diskBytes]).toEqual([one!.seconds, one!.diskBytes]);
  });
});
