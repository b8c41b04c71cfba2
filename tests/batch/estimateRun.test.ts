import { describe, expect, it } from "vitest";
import { estimateRun } from "../../src/batch/estimateRun.ts";
import { expectedWork } from "../../src/batch/expectedWork.ts";
import { loadedOf } from "./loadedOf.ts";

const estimateOf = async (particulars: object, threads = 1) =>
  estimateRun({ ...(await loadedOf(particulars)), threads });

describe("estimateRun", () => {
  it("given twice the runs, then twice the time after the start, and more of the rest", async () => {
    const [none, once, twice] = await Promise.all([1, 1001, 2001].map((runs) => estimateOf({ runs })));
    expect(twice!.seconds - none!.seconds).toBeCloseTo(2 * (once!.seconds - none!.seconds), 9);
    expect(twice!.memoryBytes).toBeGreaterThan(once!.memoryBytes);
    expect(twice!.diskBytes).toBeGreaterThan(once!.diskBytes);
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

  it("given the work that is expected, then content that dies out takes a small part of the time", async () => {
    const loaded = await loadedOf({ runs: 100_000, content: { transmissibility: 0.01 } });
    const run = { ...loaded, threads: 1 };
    const expected = estimateRun({ ...run, work: loaded.plans.map(expectedWork) });
    expect(expected.seconds).toBeLessThan(estimateRun(run).seconds / 1.5);
    expect(expected.memoryBytes).toBe(estimateRun(run).memoryBytes);
  });

  it("given a reproduction to be solved, then its arcs take longer", async () => {
    const solved = await estimateOf({ runs: 1, content: { transmissibility: { reproduction: 0.5 } } });
    expect(solved.seconds).toBeGreaterThan((await estimateOf({ runs: 1 })).seconds);
  });
});
