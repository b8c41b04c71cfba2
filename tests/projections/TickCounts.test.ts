import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addTickCounts,
  cumulativeAt,
  lastTickOf,
  mergeTickCounts,
  noCounts,
  type TickCounts,
} from "../../src/projections/TickCounts.ts";

const counts = fc
  .uniqueArray(fc.record({ tick: fc.nat(30), count: fc.integer({ min: 1, max: 9 }) }), {
    selector: ({ tick }) => tick,
  })
  .map((rows): TickCounts => {
    rows.sort((a, b) => a.tick - b.tick);
    return {
      ticks: Uint32Array.from(rows, ({ tick }) => tick),
      counts: Float64Array.from(rows, ({ count }) => count),
    };
  });

const dense = ({ ticks, counts: values }: TickCounts): number[] => {
  const all = Array<number>(31).fill(0);
  for (const [i, tick] of ticks.entries()) all[tick] = values[i] as number;
  return all;
};

describe("counts by tick", () => {
  it("add up tick by tick, whichever ticks either has", () => {
    fc.assert(
      fc.property(counts, counts, (a, b) => {
        const sum = mergeTickCounts(a, b);
        expect(dense(sum)).toEqual(dense(a).map((value, tick) => value + (dense(b)[tick] as number)));
        expect([...sum.ticks]).toEqual([...new Set([...a.ticks, ...b.ticks])].sort((x, y) => x - y));
      }),
      { seed: 31 },
    );
  });

  it("are changed in place only where no tick is new", () => {
    const into = { ticks: Uint32Array.of(0, 2, 5), counts: Float64Array.of(1, 1, 1) };
    expect(addTickCounts(into, { ticks: Uint32Array.of(0, 5), counts: Float64Array.of(3, 4) })).toBe(into);
    expect([...into.counts]).toEqual([4, 1, 5]);
    expect(addTickCounts(into, { ticks: Uint32Array.of(1), counts: Float64Array.of(9) })).not.toBe(into);
    expect([...into.counts]).toEqual([4, 1, 5]);
  });

  it("run up to every point of a grid", () => {
    const out = new Float64Array(5);
    cumulativeAt({ ticks: Uint32Array.of(1, 2, 7), counts: Float64Array.of(3, 1, 5) }, [0, 2, 6, 7], out, 1);
    expect([...out]).toEqual([0, 0, 4, 4, 9]);
  });

  it("end at their last tick, at 0 where there is none", () => {
    expect(lastTickOf(noCounts())).toBe(0);
    expect(lastTickOf({ ticks: Uint32Array.of(3, 9), counts: Float64Array.of(1, 1) })).toBe(9);
  });
});
