import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { generateNetwork } from "../../src/sources/generateNetwork.ts";
import { networkThresholds } from "../../src/tipping/networkThresholds.ts";
import { drawn, tippingPlan } from "../tipping/tippingPlan.ts";
import { meanOf, sharersByWorld } from "./sharersByWorld.ts";

const DATA = resolve(process.env.SKIPSTONE_DATA ?? join(import.meta.dirname, "../../../shared/data"));
const VECTORS = join(DATA, "../vectors/epidemic-theory.json");
const SKIPPED = existsSync(VECTORS)
  ? ""
  : " (skipped: no vectors beside the data; name it in SKIPSTONE_DATA)";
const known: Record<string, number | number[] | null> = SKIPPED
  ? {}
  : JSON.parse(readFileSync(VECTORS, "utf8"));

const LONG = process.env.SKIPSTONE_LONG !== undefined;
const PEOPLE = LONG ? 40_000 : 10_000;
const NETWORKS = LONG ? 40 : 12;
const WORLDS = 10;
/** What a network of finite size may miss of the limit. */
const FINITE_SIZE = 5 / PEOPLE;
const unpinned = { seed: null, attributes: null };

/** Shares of all people who share, in all and by round, on networks of random ties from people drawn at random. */
function simulated(meanTies: number, transmissibility: number, starters: number) {
  const rows = Array.from({ length: NETWORKS }, (_, i) => {
    const network = generateNetwork(
      { kind: "random", people: PEOPLE, meanTies, ...unpinned },
      `vectors ${i}`,
    );
    const { plan } = tippingPlan(network, { transmissibility, seed: `w${i}`, starters: [drawn(starters)] });
    const { sharers, byTick } = sharersByWorld(plan, WORLDS);
    return {
      reached: meanOf(sharers).mean / PEOPLE,
      by: (round: number) =>
        byTick.subarray(0, round + 1).reduce((sum, count) => sum + count, 0) / WORLDS / PEOPLE,
    };
  });
  return {
    reached: rows.map(({ reached }) => reached),
    by: (round: number) => rows.map((row) => row.by(round)),
  };
}

function expectWithin(values: readonly number[], limit: number): void {
  const { mean, error } = meanOf(values);
  expect(Math.abs(mean - limit)).toBeLessThan(4 * error + FINITE_SIZE);
}

describe.skipIf(SKIPPED !== "")(
  `random networks with five ties each agree with another program${SKIPPED}`,
  () => {
    it.each([0.001, 0.01])("in how many are reached from a share of %d", (rho) => {
      const { reached } = simulated(5, 0.3, rho * PEOPLE);
      expectWithin(reached, known[`Attack_rate_discrete Poisson5 p=.3 rho=${rho}`] as number);
    });

    it("in every one of the first sixteen rounds", () => {
      const name = Object.keys(known).find((each) => each.startsWith("EBCM_discrete"))!;
      const curve = known[name] as number[];
      expect(curve).toHaveLength(16);
      const { by } = simulated(5, 0.3, 0.01 * PEOPLE);
      for (const [round, count] of curve.entries()) expectWithin(by(round), count / 10_000);
    });

    // Infectious for a random time, whoever infects with rate τ while recovering with rate γ passes it on with
    // τ ÷ (τ + γ); to all or none alike, which changes the chance of an outbreak but not whom it reaches on average.
    it.each([0.1, 0.2, 0.5])(
      "in how many an outbreak reaches whose people recover at random, at rate %d",
      (tau) => {
        const size = known[`Attack_rate_cts_time Poisson5 tau=${tau} gamma=1`] as number;
        const { reached } = simulated(5, tau / (tau + 1), 0.001 * PEOPLE);
        // The vector starts from nobody, and a subcritical line has 1 ÷ (1 − R) people.
        const reproduction = (5 * tau) / (tau + 1);
        if (size === 0) {
          expect(reproduction).toBeLessThan(1);
          expectWithin(reached, 0.001 / (1 - reproduction));
        } else {
          // A share of .001 that starts moves S = 1 − (1 − ρ) e^(−R S) by ρ (1 − S) ÷ (1 − R (1 − S)).
          expectWithin(reached, size + (0.001 * (1 - size)) / (1 - reproduction * (1 - size)));
        }
      },
    );

    it("in how many are reached where everybody meets everybody, which many random ties come near to", () => {
      const size =
        (known["SIR_homogeneous_meanfield S0=9990 I0=10 n=1 tau=2 gamma=1 final R"] as number) / 10_000;
      expectWithin(simulated(20, 0.1, 0.001 * PEOPLE).reached, size);
    });
  },
);

describe.skipIf(SKIPPED !== "")(`the karate club agrees with another program${SKIPPED}`, () => {
  it.each([
    ["estimate_R0 karate transmissibility=.1", 0.1],
    ["estimate_R0 karate tau=.1 gamma=1", 0.1 / 1.1],
  ])("in its mean-field reproduction number: %s", (name, transmissibility) => {
    const network = generateNetwork({ kind: "karate-club", ...unpinned }, "vectors");
    const chance = (at: number) => new Float64Array(network.csr.targets.length).fill(Math.min(1, at));
    const { meanField } = networkThresholds({ network, chance }, 1);
    expect(transmissibility / meanField!).toBeCloseTo(known[name] as number, 6);
  });
});

describe.skipIf(SKIPPED !== "")(`of all rows of the vectors${SKIPPED}`, () => {
  it("only the course of an epidemic in continuous time is not compared: rounds and delays are all there is", () => {
    const compared = [
      /^Epi_Prob_discrete /,
      /^Attack_rate_discrete /,
      /^EBCM_discrete_uniform_introduction /,
      /^Attack_rate_cts_time /,
      /^SIR_homogeneous_meanfield /,
      /^estimate_R0 karate /,
    ];
    const left = Object.keys(known).filter((name) => !compared.some((each) => each.test(name)));
    expect(left).toEqual([" ... R"]);
  });
});
