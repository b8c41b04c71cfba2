import { describe, expect, it } from "vitest";
import { passOnLimit } from "../../src/engine/passOnLimit.ts";
import { fixedThresholds } from "../../src/plans/fixedThresholds.ts";
import { networkOf, type Pair } from "../network/networkOf.ts";

/** Whether `sharing` of a person's `friends` friends reach a threshold, friends counting equally. */
function reaches(sharing: number, friends: number, at: number): boolean {
  const pairs = Array.from({ length: friends }, (_, i): Pair => [0, i + 1]);
  const threshold = fixedThresholds(networkOf({ people: friends + 1, pairs }).csr, at)[0]!;
  return sharing * passOnLimit(1, 1 / friends, 1, "linear") >= threshold;
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
      const pairs = Array.from({ length: friends }, (_, i): Pair => [0, i + 1]);
      const { csr } = networkOf({ people: friends + 1, pairs });
      const limit = passOnLimit(1, 1 / friends, 1, "linear");
      for (let sharing = 1; sharing <= friends; sharing++) {
        // The quotient itself, and the decimal a person would write for it where it ends.
        for (const at of [sharing / friends, Number((sharing / friends).toPrecision(12))]) {
          if (at > 1) continue;
          const threshold = fixedThresholds(csr, at)[0]!;
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

  it("given nobody who could be heard, or a tiny threshold, then it is still at least one unit", () => {
    const { csr } = networkOf({ people: 2, pairs: [[0, 1]] });
    expect(fixedThresholds(csr, 1e-12)).toEqual(Uint32Array.of(1, 1));
    const alone = networkOf({ people: 1, pairs: [] });
    expect(fixedThresholds(alone.csr, 0.5)).toEqual(Uint32Array.of(2 ** 30));
  });

  it("given arcs one way, then only those that come in count", () => {
    const pairs: Pair[] = [
      [1, 0],
      [2, 0],
      [0, 3],
    ];
    const { csr } = networkOf({ people: 4, pairs, directed: true });
    const [hub, source] = fixedThresholds(csr, 1);
    expect(hub).toBe(2 ** 31 - 1);
    expect(source).toBe(2 ** 31);
  });
});
