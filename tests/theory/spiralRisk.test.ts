import * as Effect from "effect/Effect";
import { describe, expect, it } from "vitest";
import { runScenario } from "../../src/batch/runScenario.ts";
import { loadedOf, QUIETLY } from "../batch/loadedOf.ts";
import { meanOf } from "./sharersByWorld.ts";

const LONG = process.env.SKIPSTONE_LONG === "1";
const WORLDS = LONG ? 600 : 300;
const NETWORKS = LONG ? 20 : 5;

describe("the whole way from a scenario to its risk, on random 3-regular networks", () => {
  /** What one network's worlds come to, from one positive start drawn in each. */
  const riskOf = async (pass: number, passNegative: number, positivity: number, network: number) => {
    const loaded = await loadedOf({
      network: { kind: "regular", people: 6000, ties: 3 },
      content: { transmissibility: pass, negativity: { transmissibility: passNegative / pass } },
      audience: { segments: { all: { share: 1, positivity } } },
      plans: { one: [{ starter: "influencers", pick: { by: "random", count: 1 } }] },
      // Small negative lines end well under a twentieth of the people, lasting ones well above it.
      spiral: { atLeast: "5%", share: "0%" },
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
    [0.55, 0.715, 0.9, 0.6508],
    [0.45, 0.6, 0.95, 0.1989],
  ])("pass %d, negative pass %d, positivity %d: chance %d", async (pass, passNegative, q, chance) => {
    const risks = [];
    for (let network = 0; network < NETWORKS; network++) {
      risks.push(await riskOf(pass, passNegative, q, network));
    }
    const { mean } = meanOf(risks.map(({ probability }) => probability));
    const error = Math.sqrt((chance * (1 - chance)) / (NETWORKS * WORLDS));
    expect(Math.abs(mean - chance)).toBeLessThan(4 * error);
    // Two further contacts each: R against = 2 · negative pass, R in favour = 2 · pass · positivity; less
    // what the first per cent of the people uses up.
    const against = meanOf(risks.map(({ rNeg }) => rNeg!.monteCarlo.value));
    const favour = meanOf(risks.map(({ rPos }) => rPos!.monteCarlo.value));
    expect(Math.abs(against.mean - 2 * passNegative)).toBeLessThan(4 * against.error + 0.03);
    expect(Math.abs(favour.mean - 2 * pass * q)).toBeLessThan(4 * favour.error + 0.03);
  });
});
