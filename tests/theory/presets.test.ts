import { describe, expect, it } from "vitest";
import { run } from "../../src/index.ts";
import { meanScore } from "./sharersByWorld.ts";

interface Segment {
  readonly share: number;
  readonly receptivity: number;
  readonly positivity: number;
  readonly defence: number;
}

/** Three parts of an audience with realistic defaults: assumptions, word of mouth being 3 : 1 positive. */
const PRESETS: Readonly<Record<string, Segment>> = {
  loyal: { share: 0.1, receptivity: 1.5, positivity: 0.98, defence: 0.6 },
  ordinary: { share: 0.8, receptivity: 1, positivity: 0.9, defence: 0.35 },
  rival: { share: 0.1, receptivity: 0.6, positivity: 0.3, defence: 0.05 },
};
const SPOOFING = 0.01;

type Audience = Readonly<Record<string, Segment>>;

const undefended = (audience: Audience): Audience =>
  Object.fromEntries(Object.entries(audience).map(([name, each]) => [name, { ...each, defence: 0 }]));

/**
 * The negative share of each generation, as two-type branching has it: of those whom a positive sharer wins
 * a part turns negative, of those whom a negative one wins (by a factor more) a part defends.
 */
function expectedShares(audience: Audience, factor: number, generations: number): number[] {
  const segments = Object.values(audience);
  const weight = segments.reduce((sum, { share, receptivity }) => sum + share * receptivity, 0);
  const meanOf = (value: (segment: Segment) => number): number =>
    segments.reduce((sum, each) => sum + (each.share * each.receptivity * value(each)) / weight, 0);
  const turns = 1 - meanOf(({ positivity }) => positivity) * (1 - SPOOFING);
  const stays = 1 - meanOf(({ defence }) => defence);
  const shares = [0];
  for (let generation = 1; generation <= generations; generation++) {
    const negative = shares[generation - 1]!;
    const won = 1 - negative + factor * negative;
    shares.push(((1 - negative) * turns + factor * negative * stays) / won);
  }
  return shares;
}

const GENERATIONS = 12;
const BATCHES = process.env.SKIPSTONE_LONG === "1" ? 60 : 10;

/** Negative share by generation of each batch of worlds, from 1 on. */
async function simulatedShares(audience: Audience, factor: number): Promise<number[][]> {
  const scenario = {
    network: { kind: "regular", people: 30_000, ties: 3, seed: "presets" },
    audience: { segments: audience },
    content: { transmissibility: 0.5, spoofing: SPOOFING, negativity: { transmissibility: factor } },
    plans: { launch: [{ starter: "influencers", pick: { by: "random", count: 50 } }] },
    record: "none",
    measure: ["sharers"],
  };
  const batches: number[][] = [];
  for (let batch = 0; batch < BATCHES; batch++) {
    const { plans } = await run(scenario, { runs: 40, seed: `presets ${batch}`, workers: 1 });
    batches.push(plans.launch!.sentiment!.negativeByGeneration.slice(0, GENERATIONS + 1));
  }
  return batches;
}

/** Each generation within 4 standard errors, and half a percent for the few who meet somebody twice. */
function expectShares(batches: readonly (readonly number[])[], known: readonly number[]): void {
  for (let generation = 1; generation <= GENERATIONS; generation++) {
    const shares = batches.map((batch) => batch[generation]!);
    const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
    const slack = Math.sign(mean - known[generation]!) * Math.min(0.005, Math.abs(mean - known[generation]!));
    expect(Math.abs(meanScore(shares, known[generation]! + slack)), `generation ${generation}`).toBeLessThan(
      4,
    );
  }
}

const rounded = (shares: readonly number[], ...generations: number[]): number[] =>
  generations.map((generation) => Math.round(100 * shares[generation]!));

describe("given the presets: negative content passed on by a factor of 1.1, and defenders", () => {
  it("the negative share settles at 28 % of a generation instead of running to 1", async () => {
    const known = expectedShares(PRESETS, 1.1, 100);
    expect(rounded(known, 1, 3, 5, 8, 12, 100)).toEqual([13, 24, 27, 28, 28, 28]);
    expectShares(await simulatedShares(PRESETS, 1.1), known);
  });

  it("among ordinary people alone, at 26 %", async () => {
    const ordinary = { ordinary: { ...PRESETS.ordinary!, share: 1 } };
    const known = expectedShares(ordinary, 1.1, 100);
    expect(rounded(known, 1, 3, 5, 8, 12, 100)).toEqual([11, 21, 24, 26, 26, 26]);
    expectShares(await simulatedShares(ordinary, 1.1), known);
  });
});

describe("given a factor of 1.3 and nobody who defends", () => {
  it("the negative share runs to 1: 13, 42, 67 and 88 % in generations 1, 3, 5 and 8", async () => {
    const known = expectedShares(undefended(PRESETS), 1.3, 100);
    expect(rounded(known, 1, 3, 5, 8, 100)).toEqual([13, 42, 67, 88, 100]);
    expectShares(await simulatedShares(undefended(PRESETS), 1.3), known);
  });
});
