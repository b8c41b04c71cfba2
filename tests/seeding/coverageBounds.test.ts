import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coverageBounds } from "../../src/seeding/coverageBounds.ts";
import { Stream } from "../../src/seeding/DrawStream.ts";
import { incomingArcs } from "../../src/seeding/IncomingArcs.ts";
import { ReverseSets } from "../../src/seeding/ReverseSets.ts";
import { exactSpread, modelOf } from "../oracles/exactSpread.ts";

describe("coverageBounds", () => {
  it("law: both grow with what is met, lie on either side of it, and close in as sets grow", () => {
    fc.assert(
      fc.property(fc.nat(10_000), fc.integer({ min: 1, max: 1000 }), (met, more) => {
        const of = (covered: number, times = 1) => coverageBounds(covered * times, 10_000 * times, 500, 9);
        const { lower, upper } = of(met);
        expect(lower).toBeLessThanOrEqual((met * 500) / 10_000);
        expect(upper).toBeGreaterThanOrEqual(Math.min(500, (met * 500) / 10_000));
        const next = of(Math.min(10_000, met + more));
        expect([next.lower >= lower, next.upper >= upper]).toEqual([true, true]);
        const closer = of(met, 4);
        expect(closer.upper - closer.lower).toBeLessThanOrEqual(upper - lower + 1e-9);
      }),
      { seed: 36 },
    );
  });

  it.each([60, 400])(
    "given %i sets a time, then each bound misses the exact spread in no more than e^−a of many times, and sometimes",
    (count) => {
      const nodes = 10;
      const arcs = Array.from({ length: 12 }, (_, i) => ({
        ...{ from: i % nodes, to: (3 * i + 1) % nodes },
        chance: [0.2, 0.5, 0.8][i % 3] as number,
      })).filter(({ from, to }) => from !== to);
      const model = modelOf(nodes, arcs);
      const spread = exactSpread(nodes, arcs)([0, 4]);
      const [times, a] = [3000, Math.LN2];
      const incoming = incomingArcs(model);
      let [tooHigh, tooLow] = [0, 0];
      for (let time = 0; time < times; time++) {
        const sets = new ReverseSets(model, incoming, [time, 11], Stream.judging);
        sets.grow(count);
        const { lower, upper } = coverageBounds(sets.coverage([0, 4]), count, nodes, a);
        if (lower > spread) tooHigh++;
        if (upper < spread) tooLow++;
      }
      const most = 0.5 + 4 * Math.sqrt(0.25 / times);
      for (const missed of [tooHigh, tooLow]) {
        expect(missed / times).toBeLessThan(most);
        expect(missed).toBeGreaterThan(0);
      }
    },
  );
});
