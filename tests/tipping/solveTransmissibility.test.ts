import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { passOnLimit } from "../../src/engine/passOnLimit.ts";
import { ALWAYS_LIMIT } from "../../src/randomness/coins.ts";
import { nonBacktracking } from "../../src/tipping/nonBacktracking.ts";
import { pairChances, pairRows } from "../../src/tipping/pairRows.ts";
import { solveTransmissibility } from "../../src/tipping/solveTransmissibility.ts";
import { anyPairs, LAW, networkOf, PETERSEN } from "../network/networkOf.ts";

const chances = (strengths: ArrayLike<number>, link: "linear" | "hazard") => (transmissibility: number) =>
  Float64Array.from(strengths, (strength) => passOnLimit(transmissibility, strength, 1, link) / ALWAYS_LIMIT);

describe("solveTransmissibility", () => {
  it("gives R ÷ 2 where each of three contacts passes on to the two others", () => {
    const network = networkOf(PETERSEN);
    const chance = chances(new Float64Array(30).fill(1), "linear");
    expect(solveTransmissibility(0.7, { network, chance })).toBeCloseTo(0.35, 8);
    expect(solveTransmissibility(2, { network, chance })).toBeCloseTo(1, 8);
  });

  it("given more than the network can carry, says that no transmissibility gives it", () => {
    const network = networkOf(PETERSEN);
    const chance = chances(new Float64Array(30).fill(1), "linear");
    expect(solveTransmissibility(2.1, { network, chance })).toBe(null);
    const path = networkOf({
      people: 3,
      pairs: [
        [0, 1],
        [1, 2],
      ],
    });
    const weak = chances(new Float64Array(4).fill(1), "hazard");
    expect(solveTransmissibility(0.01, { network: path, chance: weak })).toBe(null);
  });

  it("with the hazard link gives −ln(1 − R ÷ 2) ÷ strength", () => {
    const network = networkOf(PETERSEN);
    const chance = chances(new Float64Array(30).fill(0.05), "hazard");
    const found = solveTransmissibility(1.5, { network, chance })!;
    expect(found).toBeCloseTo(-Math.log(0.25) / 0.05, 5);
  });

  it("gives what brings the spectral radius to what was asked for, on any network, whatever is cut at 1", () => {
    const link = fc.constantFrom("linear", "hazard");
    fc.assert(
      fc.property(anyPairs, link, fc.double({ min: 0.05, max: 3, noNaN: true }), (rows, kind, wanted) => {
        const network = networkOf(rows);
        const chance = chances(network.weights ?? [], kind as "linear" | "hazard");
        const found = solveTransmissibility(wanted, { network, chance });
        const pairs = pairRows(network.csr);
        const radiusAt = (at: number) => nonBacktracking(pairs, pairChances(pairs, chance(at))).radius;
        if (found === null) expect(radiusAt(1e12)).toBeLessThan(wanted);
        else expect(radiusAt(found) / wanted).toBeCloseTo(1, 5);
      }),
      LAW,
    );
  });

  it("asks for the chances three times where none is cut: at most, at 1 and at the answer", () => {
    const network = networkOf(PETERSEN);
    const asked: number[] = [];
    const weak = chances(new Float64Array(30).fill(0.02), "linear");
    solveTransmissibility(0.7, {
      network,
      chance: (at) => {
        asked.push(at);
        return weak(at);
      },
    });
    expect(asked).toHaveLength(3);
    expect(asked[2]).toBeCloseTo(17.5, 6);
  });
});
