import * as Effect from "effect/Effect";
import { describe, expect, it } from "vitest";
import { runScenario } from "../../src/batch/runScenario.ts";
import { loadedOf, QUIETLY } from "../batch/loadedOf.ts";
import { meanOf } from "./sharersByWorld.ts";

const LONG = process.env.SKIPSTONE_LONG === "1";
const WORLDS = LONG ? 600 : 240;
const NETWORKS = LONG ? 20 : 5;

describe("the whole way from a scenario to its risk, on random 3-regular networks", () => {
  interface Chances {
    readonly pass: number;
    readonly passNegative: number;
    readonly positivity: number;
  }

  /** What one network's worlds come to, from one positive start drawn in each. */
  const riskOf = async (chances: Chances, people: number, atLeast: string | number, network: number) => {
    const { pass, passNegative, positivity } = chances;
    const loaded = await loadedOf({
      network: { kind: "regular", people, ties: 3 },
      content: { transmissibility: pass, negativity: { transmissibility: passNegative / pass } },
      audience: { segments: { all: { share: 1, positivity } } },
      plans: { one: [{ starter: "influencers", pick: { by: "random", count: 1 } }] },
      spiral: { atLeast, share: "0%" },
      runs: WORLDS,
      record: "none",
      measure: ["sharers"],
      seed: `spiral risk ${network}`,
    });
    const { plans } = await Effect.runPromise(runScenario(loaded, QUIETLY));
    return plans[0]!.findings.spiral!;
  };

  // Chances by the two-type branching process, as campaignLaws computes them for the kernel alone.
  it.each([
    [0.55, 0.715, 0.9, 0.6508, 6000],
    [0.45, 0.6, 0.95, 0.1989, 6000],
    [0.55, 0.715, 0.4, 0.8097, 6000],
    // Lines in favour last as well and take people from the others: more people are needed.
    [0.6, 0.55, 0.97, 0.6776, 12_000],
  ])(
    "pass %d, negative pass %d, positivity %d: chance %d",
    async (pass, passNegative, positivity, chance, people) => {
      const risks = [];
      for (let network = 0; network < NETWORKS; network++) {
        // Small negative lines end well under a twentieth of the people, lasting ones well above it.
        risks.push(await riskOf({ pass, passNegative, positivity }, people, "5%", network));
      }
      const { mean } = meanOf(risks.map(({ probability }) => probability));
      const error = Math.sqrt((chance * (1 - chance)) / (NETWORKS * WORLDS));
      expect(Math.abs(mean - chance)).toBeLessThan(4 * error);
      // Two further contacts each: R against = 2 · negative pass, R in favour = 2 · pass · positivity; less
      // what the first per cent of the people uses up.
      const against = meanOf(risks.map(({ rNeg }) => rNeg!.monteCarlo.value));
      const favour = meanOf(risks.map(({ rPos }) => rPos!.monteCarlo.value));
      expect(Math.abs(against.mean - 2 * passNegative)).toBeLessThan(4 * against.error + 0.03);
      expect(Math.abs(favour.mean - 2 * pass * positivity)).toBeLessThan(4 * favour.error + 0.03);
    },
  );

  it("where lines against die out, 300 people are against by chance alone, in at most 3 of 100 worlds", async () => {
    const chances = { pass: 0.4, passNegative: 0.48, positivity: 0.8 };
    const worlds = [];
    for (let network = 0; network < NETWORKS; network++) {
      worlds.push((await riskOf(chances, 6000, 300, network)).probability);
    }
    const { mean } = meanOf(worlds);
    expect(mean).toBeGreaterThan(0);
    expect(mean).toBeLessThanOrEqual(0.03);
  });
});
