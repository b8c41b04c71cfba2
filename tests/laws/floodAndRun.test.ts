import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CompiledPlan } from "../../src/engine/CompiledPlan.ts";
import { fixedThresholds } from "../../src/plans/fixedThresholds.ts";
import { reachOfFlood, reachOfRuns } from "../tipping/tippingPlan.ts";
import { CONTAGIONS } from "./anyCampaign.ts";
import { anyBoundaries, anyMonotone, tippingOf } from "./anyMonotone.ts";
import { RUNS } from "./anyPlan.ts";
import { compiledCampaign } from "./compiledCampaign.ts";

const WORLDS = [0, 1, 2, 77];

describe.each(CONTAGIONS)("in every world, the flood of a contagion of the kind %s", (kind) => {
  it("reaches at every boundary as many as a run at that transmissibility", () => {
    fc.assert(
      fc.property(anyMonotone(kind), anyBoundaries, (naive, boundaries) => {
        const plan = compiledCampaign(naive, { views: "none" });
        const flooded = reachOfFlood(tippingOf(naive, plan), boundaries, WORLDS);
        for (const [boundary, transmissibility] of boundaries.entries()) {
          const run = compiledCampaign({ ...naive, transmissibility }, { views: "none" });
          expect(flooded.map((row) => row[boundary])).toEqual(reachOfRuns(run, WORLDS));
        }
      }),
      { seed: 21, numRuns: 2 * RUNS },
    );
  });

  it("never reaches fewer at a higher boundary", () => {
    fc.assert(
      fc.property(anyMonotone(kind), anyBoundaries, (naive, boundaries) => {
        for (const row of reachOfFlood(tippingOf(naive, compiledCampaign(naive)), boundaries, WORLDS)) {
          expect(row).toEqual(row.toSorted((a, b) => a - b));
        }
      }),
      { seed: 22, numRuns: RUNS },
    );
  });
});

describe("in every world, the flood of an independent contagion", () => {
  it("reaches as many at half the transmissibility with strengths twice as high", () => {
    fc.assert(
      fc.property(anyMonotone("independent"), anyBoundaries, (naive, boundaries) => {
        fc.pre(boundaries.every((each) => each === 0 || each > 1e-300));
        const doubled = {
          ...naive,
          arcs: naive.arcs.map((arc) => ({ ...arc, strength: 2 * arc.strength })),
        };
        const halved = boundaries.map((each) => each / 2);
        expect(reachOfFlood(tippingOf(doubled, compiledCampaign(doubled)), halved, WORLDS)).toEqual(
          reachOfFlood(tippingOf(naive, compiledCampaign(naive)), boundaries, WORLDS),
        );
      }),
      { seed: 24, numRuns: RUNS },
    );
  });

  it("reaches no fewer, at any boundary, with one arc more", () => {
    fc.assert(
      fc.property(anyMonotone("independent"), anyBoundaries, fc.nat(), (naive, boundaries, which) => {
        fc.pre(naive.arcs.length > 0);
        // Less attention would come with one arc more.
        const open = { ...naive, attention: null };
        const arcs = naive.arcs.toSpliced(which % naive.arcs.length, 1);
        const fewer = { ...open, arcs };
        const before = reachOfFlood(tippingOf(fewer, compiledCampaign(fewer)), boundaries, WORLDS);
        const after = reachOfFlood(tippingOf(open, compiledCampaign(open)), boundaries, WORLDS);
        for (const [world, row] of after.entries()) {
          for (const [i, reach] of row.entries()) expect(reach).toBeGreaterThanOrEqual(before[world]![i]!);
        }
      }),
      { seed: 25, numRuns: RUNS },
    );
  });
});

describe("in every world, the flood of a threshold that all people share", () => {
  it("reaches at every boundary as many as a run whose thresholds are made at that transmissibility", () => {
    fc.assert(
      fc.property(
        anyMonotone("threshold"),
        fc.constantFrom(0.1, 0.18, 0.25, 0.5, 1),
        anyBoundaries,
        fc.integer({ min: 1, max: 6 }),
        (drawn, at, boundaries, parts) => {
          // Strengths of 1 ÷ parts make sums that just reach the threshold common.
          const naive = { ...drawn, arcs: drawn.arcs.map((arc) => ({ ...arc, strength: 1 / parts })) };
          const fixed = (transmissibility: number): CompiledPlan => {
            const plan = compiledCampaign({ ...naive, transmissibility }, { views: "none" });
            const thresholds = fixedThresholds(plan.nodes, plan.arcs, at);
            return { ...plan, contagion: { kind: "threshold", thresholds } };
          };
          const tipping = { ...tippingOf(naive, fixed(1)), thresholdAt: at };
          const flooded = reachOfFlood(tipping, boundaries, WORLDS);
          for (const [boundary, transmissibility] of boundaries.entries()) {
            expect(flooded.map((row) => row[boundary])).toEqual(reachOfRuns(fixed(transmissibility), WORLDS));
          }
        },
      ),
      { seed: 23, numRuns: RUNS },
    );
  });
});
