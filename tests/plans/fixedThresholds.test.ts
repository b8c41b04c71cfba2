import { describe, expect, it } from "vitest";
import { tieStrengths } from "../../src/network/tieStrengths.ts";
import { compileArcs } from "../../src/plans/compileArcs.ts";
import { fixedThresholds } from "../../src/plans/fixedThresholds.ts";
import { networkOf, type Pair, type Pairs } from "../network/networkOf.ts";

/** Arcs of a network with weighted-cascade ties, as a threshold contagion reads them. */
function arcsOf(pairs: Pairs, transmissibility = 1): Uint32Array {
  const network = networkOf(pairs);
  return compileArcs(
    network,
    tieStrengths(network, "weighted-cascade", [0, 0]),
    transmissibility,
    "linear",
    true,
  );
}

/** A person, 0, and so many friends; the limit of what one of them adds. */
function friendsOf(friends: number): { readonly arcs: Uint32Array; readonly limit: number } {
  const pairs = Array.from({ length: friends }, (_, i): Pair => [0, i + 1]);
  const arcs = arcsOf({ people: friends + 1, pairs });
  return { arcs, limit: arcs.at(-3)! };
}

/** Whether `sharing` of a person's `friends` friends reach a threshold, friends counting equally. */
function reaches(sharing: number, friends: number, at: number): boolean {
  const { arcs, limit } = friendsOf(friends);
  return sharing * limit >= fixedThresholds(friends + 1, arcs, at)[0]!;
}

describe("fixedThresholds", () => {
  it("given Watts' fractions, then 3 of 50 friends reach 6 % and 9 of 50 reach 18 %, and one fewer does not", () => {
    expect(reaches(3, 50, 0.06)).toBe(true);
    expect(reaches(2, 50, 0.06)).toBe(false);
    expect(reaches(9, 50, 0.18)).toBe(true);
    expect(reaches(8, 50, 0.18)).toBe(false);
    expect(reaches(1, 3, 0.34)).toBe(false);
    expect(reaches(1, 3, 0.33)).toBe(true);
  });

  it("given any j of k ≤ 200 friends, then j of them reach j/k and one fewer does not", () => {
    const wrong: string[] = [];
    for (let friends = 1; friends <= 200; friends++) {
      const { arcs, limit } = friendsOf(friends);
      for (let sharing = 1; sharing <= friends; sharing++) {
        // The quotient itself, and the decimal a person would write for it where it ends.
        for (const at of [sharing / friends, Number((sharing / friends).toPrecision(12))]) {
          if (at > 1) continue;
          const threshold = fixedThresholds(friends + 1, arcs, at)[0]!;
          if (sharing * limit < threshold || (sharing - 1) * limit >= threshold) {
            wrong.push(`${sharing} of ${friends} at ${at}`);
          }
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it("given a threshold just above a fraction, by a millionth, then that many friends no longer reach it", () => {
    for (const friends of [1, 2, 3, 7, 50, 128, 200]) {
      for (let sharing = 1; sharing < friends; sharing++) {
        expect(reaches(sharing, friends, sharing / friends + 1e-6)).toBe(false);
      }
    }
  });

  it("given a tiny threshold, or nobody who could be heard, then it is still at least one unit", () => {
    const pair = arcsOf({ people: 2, pairs: [[0, 1]] });
    expect(fixedThresholds(2, pair, 1e-12)).toEqual(Uint32Array.of(1, 1));
    expect(fixedThresholds(1, new Uint32Array(0), 0.5)).toEqual(Uint32Array.of(2 ** 30));
  });

  it("given arcs one way, then only those that come in and count for something give way", () => {
    const pairs: Pair[] = [
      [1, 0],
      [2, 0],
      [0, 3],
    ];
    const thresholds = fixedThresholds(4, arcsOf({ people: 4, pairs, directed: true }), 1);
    expect(thresholds[0]).toBe(2 ** 31 - 1);
    expect(thresholds[1]).toBe(2 ** 31);
    const silent = fixedThresholds(4, arcsOf({ people: 4, pairs, directed: true }, 0), 1);
    expect(silent[0]).toBe(2 ** 31);
  });
});
