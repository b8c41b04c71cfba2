import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CompiledChannel } from "../../src/engine/CompiledChannel.ts";
import type { CompiledPlan } from "../../src/engine/CompiledPlan.ts";
import { CAMPAIGN_OFF, type SegmentSpec } from "../../src/plans/CampaignSpec.ts";
import { compileCampaign } from "../../src/plans/compileCampaign.ts";
import { chanceLimit } from "../../src/randomness/coins.ts";
import { generationRadius, nextGeneration, timesContacts } from "../../src/tipping/nextGeneration.ts";
import { type ReproductionNumbers, reproductionNumbers } from "../../src/tipping/reproductionNumbers.ts";
import { segmentGeneration } from "../../src/tipping/segmentGeneration.ts";
import { anyPairs, arcsOf, LAW, networkOf, type Pair, PETERSEN } from "../network/networkOf.ts";
import { denseRadius } from "../oracles/denseRadius.ts";
import { campaignPlan, everybody } from "../theory/campaignPlan.ts";

const numbersOf = (plan: CompiledPlan) => reproductionNumbers(plan) as ReproductionNumbers;

const five: Pair[] = [0, 1, 2, 3, 4].flatMap((u) =>
  [0, 1, 2, 3, 4].filter((v) => v > u).map((v): Pair => [u, v]),
);
const FIVE = networkOf({ people: 5, pairs: five });

describe("reproductionNumbers", () => {
  it("given five who all know each other, are three further contacts × chance × chance to stay so", () => {
    const negativity = { transmissibility: 4 / 3, speed: 1 };
    const plan = campaignPlan(FIVE, 0.3, { ...everybody(0.85, 0.1), negativity }, 1, "worked");
    const { rPos, rNeg, rhoK } = numbersOf(plan);
    for (const by of ["meanField", "nonBacktracking"] as const) {
      expect(rPos[by]).toBeCloseTo(3 * 0.3 * 0.85, 7);
      expect(rNeg![by]).toBeCloseTo(3 * 0.4 * 0.9, 7);
    }
    expect(rhoK).toBeCloseTo(1.125, 3);
    expect(rPos.effectiveNodes).toBeCloseTo(5, 6);
  });

  it("without anything negative, is one number", () => {
    const { rNeg, rhoK, rPos } = numbersOf(campaignPlan(FIVE, 0.3, {}, 1, "positive"));
    expect(rPos.nonBacktracking).toBeCloseTo(0.9, 7);
    expect([rNeg, rhoK]).toEqual([undefined, undefined]);
  });

  it("where a copy alone makes no sharer, says which contagion that is", () => {
    const reinforced = { response: [0, 1], memory: null };
    expect(reproductionNumbers(campaignPlan(FIVE, 0.3, { reinforced }, 1, "twice"))).toEqual({
      contagion: "reinforced",
    });
    const plan = campaignPlan(FIVE, 0.3, {}, 1, "threshold");
    expect(reproductionNumbers({ ...plan, contagion: { kind: "threshold", thresholds: null } })).toEqual({
      contagion: "threshold",
    });
  });

  it("given what they may cost, are sums at nodes; both polarities together, and trees, have none", () => {
    const plan = campaignPlan(FIVE, 0.3, everybody(0.85, 0.1), 1, "cheap");
    const exact = numbersOf(plan);
    const { rPos, rNeg, rhoK } = reproductionNumbers(plan, { pairsMost: 1 }) as ReproductionNumbers;
    expect(rPos.nonBacktracking).toBeCloseTo(exact.rPos.nonBacktracking, 6);
    expect(rNeg!.nonBacktracking).toBeCloseTo(exact.rNeg!.nonBacktracking, 6);
    expect([rhoK, rPos.meanField]).toEqual([undefined, exact.rPos.meanField]);
    const star = campaignPlan(
      networkOf({
        people: 3,
        pairs: [
          [0, 1],
          [0, 2],
        ],
      }),
      0.3,
      everybody(0.8),
      1,
      "star",
    );
    expect(reproductionNumbers(star, { pairsMost: 1 })).toEqual({ costly: true });
    expect(reproductionNumbers(star, { pairsMost: 100 })).toHaveProperty("rPos.nonBacktracking", 0);
  });

  it("with two channels are those of four types: polarity × where one is at home", () => {
    const plan = campaignPlan(networkOf(PETERSEN), 0.5, everybody(0.8, 0.25), 1, "channels");
    const plain = plan.campaign!.channels[0]!;
    const seen = [0.9, 0.4];
    const crossed = [0.5, 0.2];
    const channels = seen.map(
      (chance, at): CompiledChannel => ({
        ...plain,
        tieCount: at,
        postsOn: at,
        seenLimits: new Uint32Array(10).fill(chanceLimit(chance)),
        crossPost: Uint32Array.of(0, 0).fill(chanceLimit(crossed[at]!)),
      }),
    );
    const { rPos, rhoK } = numbersOf({ ...plan, campaign: { ...plan.campaign!, channels } });
    // From home h: on h for sure, on the other with its cross-posting chance; won on either, once.
    const won = [0, 1].map((home) => {
      const chances = [0, 1].map((on) => (on === home ? 1 : crossed[home]!) * 0.5 * seen[on]!);
      const all = 1 - (1 - chances[0]!) * (1 - chances[1]!);
      return chances.map((chance) => (2 * all * chance) / (chances[0]! + chances[1]!));
    });
    const byHome = [0, 1].map((to) => [0, 1].map((from) => won[from]![to]!));
    expect(rPos.nonBacktracking).toBeCloseTo(0.8 * generationRadius(byHome), 6);
    const unit = { positive: 1, negative: 1, positivity: 0.8, defence: 0.25 };
    expect(rhoK).toBeCloseTo(generationRadius(byHome) * generationRadius(nextGeneration(unit)), 6);
  });

  it("with segments and strengths of all kinds are those of the matrix over pairs and polarities", () => {
    const segment = fc.record({
      receptivity: fc.record({ positive: fc.constantFrom(0, 0.5, 1), negative: fc.constantFrom(0.5, 1) }),
      positivity: fc.constantFrom(0.2, 0.9),
      defence: fc.constantFrom(0, 0.4),
    });
    fc.assert(
      fc.property(anyPairs, fc.array(segment, { minLength: 2, maxLength: 2 }), (rows, segments) => {
        const network = networkOf({ ...rows, weights: rows.weights.map((weight) => weight / 8) });
        const segmentOf = Uint8Array.from({ length: rows.people }, (_, person) => person % 2);
        const plan = planOf(network, segments, segmentOf);
        const arcs = arcsOf(network);
        const chanceOf = (arc: number, polarity: "positive" | "negative") =>
          Math.min(1, network.weights![arc]! * 0.6 * segments[arcs[arc]![1] % 2]!.receptivity[polarity]);
        const dense = (turn: (person: number, from: number, to: number) => number) =>
          denseRadius(
            arcs.flatMap(([u, v], to) =>
              [0, 1].map((after) =>
                arcs.flatMap(([before, at]) =>
                  [0, 1].map((polarity) =>
                    at === u && before !== v
                      ? chanceOf(to, polarity === 0 ? "positive" : "negative") * turn(v, polarity, after)
                      : 0,
                  ),
                ),
              ),
            ),
          );
        const turn = (person: number, from: number, to: number) => {
          const { positivity, defence } = segments[person % 2]!;
          const positive = from === 0 ? positivity : defence;
          return to === 0 ? positive : 1 - positive;
        };
        const { rPos, rNeg, rhoK } = numbersOf(plan);
        const only = (kept: number) =>
          dense((person, from, to) => (from === kept && to === kept ? turn(person, from, to) : 0));
        expect(rPos.nonBacktracking).toBeCloseTo(only(0), 5);
        expect(rNeg!.nonBacktracking).toBeCloseTo(only(1), 5);
        expect(rhoK).toBeCloseTo(dense(turn), 5);
      }),
      { ...LAW, numRuns: 60 },
    );
  });
});

describe("segmentGeneration", () => {
  it("given one segment, is contacts × the matrix of polarities", () => {
    const plan = campaignPlan(FIVE, 0.3, everybody(0.85, 0.1), 1, "one segment");
    const chances = { positive: 0.3, negative: 0.3, positivity: 0.85, defence: 0.1 };
    const known = timesContacts(nextGeneration(chances), 3);
    segmentGeneration(plan).forEach((row, i) => {
      row.forEach((value, j) => {
        expect(value).toBeCloseTo(known[i]![j]!, 7);
      });
    });
  });

  it("given two segments everywhere mixed alike, grows as the non-backtracking operator does", () => {
    const segments = [
      { receptivity: { positive: 1, negative: 0.5 }, positivity: 0.9, defence: 0.3 },
      { receptivity: { positive: 0.4, negative: 1 }, positivity: 0.5, defence: 0.1 },
    ];
    // Everybody has two contacts in each segment.
    const pairs = Array.from({ length: 24 }, (_, u): Pair[] => [
      [u, (u + 1) % 24],
      [u, (u + 2) % 24],
    ]).flat();
    const segmentOf = Uint8Array.from({ length: 24 }, (_, person) => person % 2);
    const network = networkOf({ people: 24, pairs, weights: pairs.map(() => 1) });
    const plan = planOf(network, segments, segmentOf);
    const matrix = segmentGeneration(plan);
    expect(matrix).toHaveLength(4);
    expect(generationRadius(matrix)).toBeCloseTo(numbersOf(plan).rhoK!, 1);
  });
});

function planOf(
  network: Parameters<typeof compileCampaign>[2],
  segments: readonly SegmentSpec[],
  segmentOf: Uint8Array,
): CompiledPlan {
  const spec = { ...CAMPAIGN_OFF, segments };
  const content = {
    strengths: network.weights,
    transmissibility: 0.6,
    link: "linear",
    contagion: "independent",
  } as const;
  const { arcs, campaign } = compileCampaign(spec, segmentOf, network, content);
  return { ...campaignPlan(network, 0.6, everybody(0.5), 1, "segments"), arcs, campaign };
}
